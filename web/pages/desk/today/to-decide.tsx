import { For, Match, Switch } from 'solid-js'
import { Empty } from '../../../design/empty/empty.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { useList } from '../../../graph/use-list.ts'
import { dayRange } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { titleOf } from '../../things/standing.ts'
import { DeskRequestsDocument } from './today.generated.ts'
import { useLoansChanged } from './use-loans-changed.ts'
import { todayWords } from './words.ts'

/** The first requests that wait, beside what goes on today. */
export function ToDecide(props: { readonly place: string | undefined }) {
  const t = useWords(todayWords)
  const list = useList(
    DeskRequestsDocument,
    () => ({ first: 6, ...(props.place ? { place: props.place } : {}) }),
    ({ loans }) => loans,
  )
  useLoansChanged(list.again)
  const waiting = () => list.nodes.filter(({ status }) => status === 'REQUESTED')
  return (
    <section class="today-section">
      <div class="today-section-head">
        <h2>{t('toDecide')}</h2>
        <a class="link small" href="/desk/requests">
          {t('decideAll')}
        </a>
      </div>
      <Switch>
        <Match when={list.state === 'loading'}>
          <SkeletonRows rows={3} />
        </Match>
        <Match when={waiting().length === 0}>
          <Empty framed title={t('noRequests')} text={t('noRequestsText')} />
        </Match>
        <Match when={true}>
          <List label={t('toDecide')}>
            <For each={waiting()}>
              {(loan) => (
                <Row
                  picture={
                    <Thumb
                      size="small"
                      picture={loan.lines[0]?.item?.picture}
                      category={loan.lines[0]?.item?.category.slug}
                    />
                  }
                  name={titleOf(loan)}
                  facts={`${loan.borrower?.displayName ?? ''} · ${dayRange(loan.from, loan.to)}`}
                  actions={
                    <ButtonLink size="small" href={`/loan/${loan.id}`}>
                      {t('decide')}
                    </ButtonLink>
                  }
                />
              )}
            </For>
          </List>
        </Match>
      </Switch>
    </section>
  )
}
