import { type JSX, Show } from 'solid-js'
import { Badge, type Tone } from '../../../design/badge/badge.tsx'
import { TextField } from '../../../design/field/text-field.tsx'
import { IconButton } from '../../../design/icon-button/icon-button.tsx'
import { Row } from '../../../design/list/list.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Tag } from '../../../design/tag/tag.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { dayRange, shortDay } from '../../../language/dates.ts'
import { refusalText } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { conditions } from '../conditions.ts'
import { Mend } from './mend.tsx'
import { change, look, rows, type Scanned } from './scanned.ts'
import { todayWords } from './words.ts'

const tones: Readonly<Record<Scanned['verdict']['kind'], Tone>> = {
  asking: 'plain',
  out: 'go',
  back: 'info',
  instead: 'wait',
  kept: 'bad',
  assigned: 'bad',
  unasked: 'wait',
  broken: 'bad',
  gone: 'bad',
  unknown: 'bad',
  failed: 'wait',
}

/** What was scanned: what it is, whether it fits, and how to mend it where it does not. */
export function ScannedRow(props: { readonly row: Scanned; readonly onTakeOff: () => void }) {
  const t = useWords(todayWords)
  const kind = () => props.row.verdict.kind
  const isDone = () => props.row.state === 'done'
  const word = () => {
    const { verdict } = props.row
    if (verdict.kind === 'back') return t(isDone() ? 'cameBack' : verdict.loan.overdue ? 'late' : 'back')
    if (verdict.kind === 'out' && isDone()) return t('wentOut')
    return t(verdict.kind === 'assigned' ? 'kept' : verdict.kind)
  }
  const tone = () => (isDone() ? 'plain' : kind() === 'back' && word() === t('late') ? 'bad' : tones[kind()])
  const item = () => props.row.unit?.item
  // The newest is tinted, in the colour of what it says.
  const tint = () => (rows[0]?.key === props.row.key && kind() !== 'asking' && !isDone() ? tones[kind()] : undefined)
  return (
    <Row
      picture={<Thumb picture={item()?.picture} category={item()?.category.slug} />}
      name={item()?.title ?? props.row.tag}
      href={item() ? `/item/${item()?.id}` : undefined}
      badge={
        <>
          <Show when={item()}>
            <Tag>{props.row.tag}</Tag>
          </Show>
          <Badge tone={tone()}>{word()}</Badge>
        </>
      }
      facts={<FactsOf row={props.row} />}
      tone={tint() === 'plain' ? undefined : tint()}
      actions={
        <>
          <Show when={!isDone()}>
            <Mend row={props.row} onMended={() => void look(props.row.key, props.row.tag)} />
          </Show>
          <IconButton icon="close" label={t('takeOff', props.row.tag)} onClick={() => props.onTakeOff()} />
        </>
      }
    >
      <Show when={wrong(props.row)}>{(text) => <p class="small scanner-wrong">{text()}</p>}</Show>
      <Show when={kind() === 'back' && !isDone()}>
        <HowItCame row={props.row} />
      </Show>
    </Row>
  )

  function wrong({ refused }: Scanned): JSX.Element {
    const [refusal] = refused && 'refused' in refused ? refused.refused : []
    if (refusal) return refusalText(refusal)
    return refused ? t('failed') : undefined
  }
}

function HowItCame(props: { readonly row: Scanned }) {
  const t = useWords(todayWords)
  return (
    <div class="scanner-back">
      <Segmented
        label={t('condition')}
        value={props.row.condition ?? props.row.unit?.condition ?? 'GOOD'}
        onValue={(condition) => change(props.row.key, { condition })}
        options={conditions.map((value) => ({ value, text: t(value) }))}
      />
      <TextField
        class="scanner-note"
        label={t('note')}
        labelHidden
        placeholder={t('note')}
        value={props.row.note}
        onValue={(note) => change(props.row.key, { note })}
        maxlength={500}
      />
    </div>
  )
}

function FactsOf(props: { readonly row: Scanned }) {
  const t = useWords(todayWords)
  const text = (): string => {
    const { verdict, unit } = props.row
    const name = 'loan' in verdict ? (verdict.loan.borrower?.displayName ?? '') : ''
    switch (verdict.kind) {
      case 'asking':
        return ''
      case 'out':
        return t('factOut', name, dayRange(verdict.loan.from, verdict.loan.to))
      case 'back':
        return t(verdict.loan.overdue ? 'factBack' : 'factBackInTime', name, shortDay(verdict.loan.to))
      case 'instead':
        return verdict.tag ? t('factInstead', name, verdict.tag) : t('factInsteadAny', name)
      case 'kept':
        return t('factKept', name, shortDay(verdict.loan.from))
      case 'assigned':
        return t('factAssigned', verdict.name)
      case 'unasked':
        return t('factUnasked')
      case 'broken':
        return unit?.custody?.kind === 'REPAIR' ? t('factRepair') : t('factBroken')
      case 'gone':
        return t('factGone')
      case 'unknown':
        return t('factUnknown')
      case 'failed':
        return t('factFailed')
    }
  }
  return <span class="num">{text()}</span>
}
