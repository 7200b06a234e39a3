import { For, Show } from 'solid-js'
import { Button, ButtonLink } from '../../../design/button/button.tsx'
import { DateRangeField } from '../../../design/date-range-field/date-range-field.tsx'
import { Sum } from '../../../design/facts/facts.tsx'
import { NumberField } from '../../../design/field/number-field.tsx'
import { TextArea } from '../../../design/field/text-field.tsx'
import { Note } from '../../../design/note/note.tsx'
import { dayRange, daysBetween } from '../../../language/dates.ts'
import { money } from '../../../language/money.ts'
import { failureText, refusalText, refusalTextIf } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { Gone } from './gone.tsx'
import { times } from './times.ts'
import type { Borrowing } from './use-borrow.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** As many pieces as one loan may have. */
const mostPieces = 50

/** Days, number and a note; what it costs; and the one button. */
export function BorrowForm(props: ThingPage & { readonly borrowing: Borrowing }) {
  const t = useWords(itemWords)
  const borrowing = () => props.borrowing
  const refusals = () => borrowing().request.refusals
  const thing = () => props.thing()
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    void borrowing().run()
  }
  return (
    <form class="item-form" onSubmit={send}>
      <DateRangeField
        label={t('days')}
        days={props.calendar.list()}
        minDay={props.calendar.list()[0]?.day}
        maxDay={props.calendar.last()}
        maxDays={thing().loanMaxDays}
        quantity={props.quantity()}
        value={props.days()}
        onValue={({ from, to }) => props.chooseDays({ from, to })}
        onShow={(_, last) => props.calendar.reach(last)}
        error={refusalTextIf(refusals().at('from') ?? refusals().at('to'))}
      />
      <NumberField
        label={t('howMany')}
        value={props.quantity()}
        onValue={props.setQuantity}
        max={Math.max(1, Math.min(mostPieces, thing().availability.onHand))}
        end={
          <Show when={borrowing().period()}>
            <span class="item-free small qq">{t('freeOnDays', borrowing().available())}</span>
          </Show>
        }
        error={refusalTextIf(refusals().at('lines'))}
      />
      <TextArea
        optional
        label={thing().owner ? t('note') : t('noteLibrary')}
        placeholder={t('noteHint')}
        maxlength={2000}
        rows={2}
        value={borrowing().note()}
        onValue={borrowing().setNote}
        error={refusalTextIf(refusals().at('note'))}
      />
      <Show when={borrowing().period()}>
        {(period) => (
          <div class="item-cost">
            <Sum
              lines={[
                { term: t('dayCount', daysBetween(period().from, period().to)), value: t('costFree') },
                ...depositLines(),
              ]}
            />
          </div>
        )}
      </Show>
      <Gone {...props} />
      <For each={refusals().besides('from', 'to', 'lines', 'note')}>
        {(refusal) => (
          <Note alert tone="bad">
            {refusalText(refusal)}
          </Note>
        )}
      </For>
      <Show when={borrowing().request.failure}>
        {(failure) => (
          <Note alert tone="bad">
            {failureText(failure())} {t('sentNothing')}
          </Note>
        )}
      </Show>
      <Show
        when={borrowing().before() !== 'verify'}
        fallback={
          <Note
            tone="wait"
            action={
              <ButtonLink href="/verify" size="small">
                {t('verify')}
              </ButtonLink>
            }
          >
            {t('verifyFirst')}
          </Note>
        }
      >
        <BorrowButton {...props} size="large" />
      </Show>
      <p class="small qq">
        {borrowing().before() === 'logIn' ? t('logInFirst') : thing().loanNeedsApproval ? t('afterYes') : t('atOnce')}
      </p>
    </form>
  )

  function depositLines() {
    const { deposit } = thing()
    if (!deposit) return []
    const term = (
      <>
        {t('depositLeft')}
        <br />
        <span class="small qq">{t('depositBack')}</span>
      </>
    )
    return [{ term, value: money(times(deposit, props.quantity())) }]
  }
}

/** Reserve, or ask; without days it leads to the calendar. */
export function BorrowButton(
  props: Pick<ThingPage, 'thing'> & {
    readonly borrowing: Borrowing
    readonly size?: 'large'
    readonly short?: boolean
  },
) {
  const t = useWords(itemWords)
  const asks = () => props.thing().loanNeedsApproval
  const text = () => {
    const period = props.borrowing.period()
    if (!period || (props.short && props.borrowing.isOff())) return t('chooseDays')
    if (props.short) return asks() ? t('askShort') : t('reserveShort')
    return t(asks() ? 'ask' : 'reserve', { days: dayRange(period.from, period.to, 'long') })
  }
  return (
    <Button
      kind="main"
      wide
      size={props.size}
      type={props.short ? 'button' : 'submit'}
      // What is not free is said above it, with the next days that are.
      disabled={!props.short && props.borrowing.isOff()}
      busy={props.borrowing.request.busy}
      doing={asks() ? t('asking') : t('reserving')}
      onClick={() => props.short && void props.borrowing.run()}
    >
      {text()}
    </Button>
  )
}
