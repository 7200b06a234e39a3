import { createSignal, For } from 'solid-js'
import { Badge, Lamp, type Tone } from '../../design/badge/badge.tsx'
import { Button } from '../../design/button/button.tsx'
import { Changed } from '../../design/changed/changed.tsx'
import { Colonnade } from '../../design/colonnade/colonnade.tsx'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { sampleDays, sampleRange } from './samples.ts'
import { designWords } from './words.ts'

const badges = [
  ['wait', 'asked'],
  ['info', 'reserved'],
  ['go', 'ready'],
  ['info', 'withYou'],
  ['bad', 'late'],
  ['plain', 'back'],
  ['plain', 'declined'],
] as const
const tones: readonly Tone[] = ['go', 'info', 'wait', 'bad', 'plain']

export function StatusPart() {
  const t = useWords(designWords)
  const [free, setFree] = createSignal(3)
  const colonnades = () => [
    { days: sampleDays('44444444444444'), text: t('days.free') },
    { days: sampleDays('00002444400444'), text: t('days.from') },
    { days: sampleDays('44444444444444'), text: t('days.yours'), chosen: sampleRange(3, 6) },
    { days: sampleDays('11144444444111'), text: t('days.few') },
    { days: sampleDays('00000000000000'), text: t('days.out') },
    { days: sampleDays('40400404004040'), text: t('days.mixed'), chosen: sampleRange(0, 2) },
  ]
  return (
    <Part title={t('parts.status')}>
      <div class="design-line">
        <For each={badges}>{([tone, word]) => <Badge tone={tone}>{t(`badge.${word}`)}</Badge>}</For>
        <Badge bare>{t('badge.fresh')}</Badge>
      </div>
      <div class="design-line">
        <For each={tones}>
          {(tone) => (
            <span class="design-labelled">
              <Lamp tone={tone} />
              {tone}
            </span>
          )}
        </For>
      </div>
      <div class="design-line">
        <For each={colonnades()}>
          {({ days, text, chosen }) => (
            <span class="design-labelled">
              <Colonnade days={days} chosen={chosen} />
              {text}
            </span>
          )}
        </For>
      </div>
      <div class="design-line">
        <Button size="small" onClick={() => setFree((before) => (before + 3) % 4)}>
          {t('change')}
        </Button>
        <Changed value={free()}>{t('changed', { free: free() })}</Changed>
      </div>
    </Part>
  )
}
