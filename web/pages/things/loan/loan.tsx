import { useParams } from '@solidjs/router'
import { For, Match, Show, Switch } from 'solid-js'
import { useFrame } from '../../../app/frame-data.ts'
import { SignInFirst } from '../../../app/sign-in-first.tsx'
import { Title } from '../../../app/title.tsx'
import { Badge } from '../../../design/badge/badge.tsx'
import { Changed } from '../../../design/changed/changed.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Sum } from '../../../design/facts/facts.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Live } from '../../../design/live/live.tsx'
import { Note } from '../../../design/note/note.tsx'
import { SkeletonRows } from '../../../design/skeleton/skeleton.tsx'
import { Tag } from '../../../design/tag/tag.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { Timeline } from '../../../design/timeline/timeline.tsx'
import { viewer } from '../../../graph/session.ts'
import { useLive } from '../../../graph/use-live.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { dayRange } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { TalkButton } from '../../messages/talk-button.tsx'
import NotFound from '../../not-found/not-found.tsx'
import { standingOf, titleOf } from '../standing.ts'
import { BorrowerActions } from './borrower-actions.tsx'
import { LenderActions } from './lender-actions.tsx'
import './loan.css'
import { type LoanNowFragment, LoanPageChangedDocument, LoanPageDocument } from './loan.generated.ts'
import { loanSteps } from './steps.ts'
import { loanWords } from './words.ts'

/** One loan, live: for who borrows and for who lends. */
export default function Loan() {
  const t = useWords(loanWords)
  const params = useParams()
  const variables = () => (viewer().kind === 'person' ? { id: params.id ?? '' } : undefined)
  const page = useQuery(LoanPageDocument, variables)
  useLive(LoanPageChangedDocument, variables)
  return (
    <Switch>
      <Match when={!variables()}>
        <SignInFirst />
      </Match>
      <Match when={page.failure?.kind === 'refused'}>
        <NotFound />
      </Match>
      <Match when={page.state === 'failed'}>
        <ErrorState title={t('failed')} text={t('failedText')} retryAt={page.retryAt} onRetry={page.again} />
      </Match>
      <Match when={page.state === 'loading'}>
        <h1 class="visually-hidden">{t('steps')}</h1>
        <SkeletonRows />
      </Match>
      <Match when={page.data?.loan}>{(loan) => <Found loan={loan()} />}</Match>
      <Match when={true}>
        <NotFound />
      </Match>
    </Switch>
  )
}

function Found(props: { readonly loan: LoanNowFragment }) {
  const t = useWords(loanWords)
  const frame = useFrame()
  const isMine = () => props.loan.borrower?.id === frame.me()?.id
  const standing = () => standingOf(props.loan, isMine())
  return (
    <>
      <Title>{titleOf(props.loan)}</Title>
      <header class="loan-head">
        <h1>{titleOf(props.loan)}</h1>
        <Changed value={standing().text}>
          <Badge tone={standing().tone}>{standing().text}</Badge>
        </Changed>
        <Live />
      </header>
      <div class="loan-split">
        <div class="loan-main">
          <Show when={props.loan.rejection}>{(reason) => <Note tone="wait">{t('rejected', reason())}</Note>}</Show>
          <section>
            <Timeline label={t('steps')} steps={loanSteps(props.loan)} />
          </section>
          <section class="loan-actions" aria-label={t('actions')}>
            <Show when={isMine()}>
              <BorrowerActions loan={props.loan} />
            </Show>
            <LenderActions loan={props.loan} />
            <TalkButton kind="bare" about={{ loanId: props.loan.id }} known={props.loan.conversation?.id}>
              {t('message')}
            </TalkButton>
          </section>
          <Pieces loan={props.loan} />
        </div>
        <Terms loan={props.loan} />
      </div>
    </>
  )
}

function Pieces(props: { readonly loan: LoanNowFragment }) {
  const t = useWords(loanWords)
  return (
    <section>
      <h2>{t('pieces')}</h2>
      <List label={t('pieces')}>
        <For each={props.loan.lines}>
          {(line) => (
            <Row
              picture={<Thumb picture={line.item?.picture} category={line.item?.category.slug} />}
              name={line.item?.title ?? ''}
              href={line.item ? `/item/${line.item.id}` : undefined}
              facts={
                <>
                  <Show when={line.unit}>{(unit) => <Tag>{unit().tag}</Tag>}</Show>
                  <Show when={line.returnedCondition}>
                    {(condition) => <span> {t('condition', t(condition()))}</span>}
                  </Show>
                  <Show when={line.returnNote}>{(note) => <span> · {note()}</span>}</Show>
                </>
              }
            />
          )}
        </For>
      </List>
    </section>
  )
}

function Terms(props: { readonly loan: LoanNowFragment }) {
  const t = useWords(loanWords)
  const owner = () => props.loan.lines[0]?.item?.owner?.displayName ?? t('house')
  const deposit = () => props.loan.lines[0]?.item?.deposit
  return (
    <aside class="loan-aside" aria-label={t('terms')}>
      <h2>{t('terms')}</h2>
      <Sum
        lines={[
          { term: t('period'), value: dayRange(props.loan.from, props.loan.to, 'long') },
          { term: t('borrower'), value: props.loan.borrower?.displayName ?? '–' },
          { term: t('owner'), value: owner() },
          ...(deposit()
            ? [{ term: t('deposit'), value: money(deposit() as NonNullable<ReturnType<typeof deposit>>) }]
            : []),
        ]}
      />
      <address class="loan-place small">
        <b class="strong">{props.loan.location.name}</b>
        <br />
        {props.loan.location.street}, {props.loan.location.postalCode} {props.loan.location.city}
        <br />
        <span class="q">{props.loan.location.opening}</span>
      </address>
      <Show when={props.loan.note}>{(note) => <p class="small qq">“{note()}”</p>}</Show>
    </aside>
  )
}
