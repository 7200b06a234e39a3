import { Show } from 'solid-js'
import { Calendar } from '../../../design/calendar/calendar.tsx'
import { ErrorState } from '../../../design/error-state/error-state.tsx'
import { Live } from '../../../design/live/live.tsx'
import { connection } from '../../../graph/connection.ts'
import { useWords } from '../../../language/words.ts'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** The calendar of a thing: only days that can be had can be chosen. */
export function WhenFree(props: ThingPage) {
  const t = useWords(itemWords)
  const calendar = () => props.calendar
  return (
    <section class="item-section" id="days">
      <div class="item-section-head">
        <h2>{t('when')}</h2>
        <Live on={connection() === 'online'} />
      </div>
      <Show
        when={calendar().first.state !== 'failed'}
        fallback={
          <ErrorState
            framed
            title={t('daysFailed')}
            retryAt={calendar().first.retryAt}
            onRetry={() => calendar().first.again()}
          />
        }
      >
        <Calendar
          legend
          label={t('days')}
          days={calendar().list()}
          minDay={calendar().list()[0]?.day}
          maxDay={calendar().last()}
          maxDays={props.thing().loanMaxDays}
          quantity={props.quantity()}
          value={props.days()}
          onValue={({ from, to }) => props.chooseDays({ from, to })}
          onShow={(_, last) => calendar().reach(last)}
        />
      </Show>
    </section>
  )
}
