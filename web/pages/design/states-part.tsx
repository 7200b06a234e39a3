import { createSignal, For, Show } from 'solid-js'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Button } from '../../design/button/button.tsx'
import { Dialog } from '../../design/dialog/dialog.tsx'
import { Empty } from '../../design/empty/empty.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { TextArea } from '../../design/field/text-field.tsx'
import { List, Row } from '../../design/list/list.tsx'
import { Segmented } from '../../design/segmented/segmented.tsx'
import { Sheet } from '../../design/sheet/sheet.tsx'
import { SkeletonRows } from '../../design/skeleton/skeleton.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { now } from '../../graph/clock.ts'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { pictures } from './samples.ts'
import { designWords } from './words.ts'

export function StatesPart() {
  const t = useWords(designWords)
  const [retryAt, setRetryAt] = createSignal(new Date(now().getTime() + 8000))
  return (
    <Part title={t('parts.states')} wide>
      <div class="design-three">
        <Empty
          framed
          picture={pictures.tent}
          category="camping"
          title={t('state.empty')}
          text={t('state.emptyText')}
          action={<Button size="small">{t('state.look')}</Button>}
        />
        <SkeletonRows />
        <ErrorState
          framed
          title={t('state.failed')}
          text={t('state.failedText')}
          retryAt={retryAt()}
          onRetry={() => setRetryAt(new Date(now().getTime() + 8000))}
        />
      </div>
    </Part>
  )
}

export function OpensPart() {
  const t = useWords(designWords)
  const [open, setOpen] = createSignal<'dialog' | 'alert' | 'sheet'>()
  const [reason, setReason] = createSignal<string>()
  const close = () => setOpen(undefined)
  const extend = () => showToast({ text: t('open.toastText'), undo: () => showToast({ text: t('open.undone') }) })
  return (
    <Part title={t('parts.opens')}>
      <div class="design-line">
        <Button onClick={() => setOpen('dialog')}>{t('open.dialog')}</Button>
        <Button onClick={() => setOpen('alert')}>{t('open.alert')}</Button>
        <Button icon="filter" onClick={() => setOpen('sheet')}>
          {t('open.sheet')}
        </Button>
        <Button onClick={extend}>{t('open.toast')}</Button>
        <Button onClick={() => showToast({ text: t('open.badText'), tone: 'bad' })}>{t('open.badToast')}</Button>
      </div>
      <Dialog
        open={open() === 'dialog'}
        onClose={close}
        title={t('open.dialogTitle')}
        actions={
          <>
            <Button onClick={close}>{t('open.back')}</Button>
            <Button kind="main" onClick={close}>
              {t('open.decline')}
            </Button>
          </>
        }
      >
        <TextArea label={t('open.reason')} autofocus value={reason() ?? t('open.reasonValue')} onValue={setReason} />
      </Dialog>
      <Dialog
        alert
        open={open() === 'alert'}
        onClose={close}
        title={t('open.alertTitle')}
        actions={
          <>
            <Button autofocus onClick={close}>
              {t('open.back')}
            </Button>
            <Button kind="main" onClick={close}>
              {t('open.pay')}
            </Button>
          </>
        }
      >
        <p class="q">{t('open.alertText')}</p>
      </Dialog>
      <Sheet
        open={open() === 'sheet'}
        onClose={close}
        title={t('open.sheet')}
        actions={
          <Button kind="main" wide onClick={close}>
            {t('button.reserve')}
          </Button>
        }
      >
        <Segmented
          wide
          label={t('show')}
          value="all"
          onValue={() => undefined}
          options={[
            { value: 'all', text: t('all') },
            { value: 'buy', text: t('buy') },
          ]}
        />
      </Sheet>
    </Part>
  )
}

/** Two requests: each leaves its list when it is declined, and the focus has to go somewhere. */
export function LeavingPart() {
  const t = useWords(designWords)
  const [requests, setRequests] = createSignal(['Samuel Osei', 'Zoë Jansen'])
  const [asked, setAsked] = createSignal<string>()
  const decline = () => {
    setRequests((before) => before.filter((name) => name !== asked()))
    setAsked(undefined)
  }
  return (
    <Part title={t('parts.leaving')}>
      <div data-testid="leaving">
        <Show when={requests().length > 0} fallback={<p class="q">{t('state.empty')}</p>}>
          <List label={t('parts.leaving')}>
            <For each={requests()}>
              {(name) => (
                <Row
                  picture={<Avatar name={name} />}
                  name={name}
                  actions={
                    <Button size="small" onClick={() => setAsked(name)}>
                      {t('open.decline')}
                    </Button>
                  }
                />
              )}
            </For>
          </List>
        </Show>
      </div>
      <Dialog
        open={asked() !== undefined}
        onClose={() => setAsked(undefined)}
        title={t('open.dialogTitle')}
        actions={
          <Button kind="main" onClick={decline}>
            {t('open.decline')}
          </Button>
        }
      />
    </Part>
  )
}
