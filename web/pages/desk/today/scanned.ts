import { createStore } from 'solid-js/store'
import { ask } from '../../../graph/use-query.ts'
import { type Outcome, useIntent, useMutation } from '../../../graph/use-mutation.ts'
import { judge, type Verdict } from './judge.ts'
import {
  DeskHandOverDocument,
  DeskScanDocument,
  DeskTakeBackDocument,
  type ScannedUnitFragment,
  type UnitCondition,
} from './scan.generated.ts'

/** A tag that was scanned: the newest stands on top. */
export type Scanned = {
  readonly key: number
  readonly tag: string
  readonly unit: ScannedUnitFragment | undefined
  /** `asking`: not answered yet; `unknown`: no piece carries the tag; `failed`: the question got no answer. */
  readonly verdict: Verdict | { readonly kind: 'asking' | 'unknown' | 'failed' }
  readonly condition: UnitCondition | undefined
  readonly note: string
  readonly state: 'open' | 'done'
  readonly refused?: Outcome<unknown>
}

const mostRows = 50
let last = 0

// Beside the page, so that what was scanned is still there after a look at another page.
const [rows, setRows] = createStore<Scanned[]>([])
export { rows }

export const change = (key: number, what: Partial<Scanned>): void => setRows((row) => row.key === key, what)
export const takeOff = (key: number): void => setRows((all) => all.filter((row) => row.key !== key))
export const clear = (): void => setRows([])

/** What Enter does: everything that goes out or comes back. */
export function pending(): readonly Scanned[] {
  return rows.filter(({ state, verdict }) => state === 'open' && (verdict.kind === 'out' || verdict.kind === 'back'))
}

/** To whom things are going out now: who the newest piece that fits is for. */
export function goingTo(): { readonly id: string; readonly displayName: string } | undefined {
  for (const { verdict, state } of rows) {
    if (state === 'open' && verdict.kind === 'out' && verdict.loan.borrower) return verdict.loan.borrower
  }
  return undefined
}

/** Asks what a tag is; a tag that is scanned twice stays one row, on top. Says whether something can be done with it. */
export async function scan(tag: string): Promise<boolean> {
  const twice = rows.find((row) => row.state === 'open' && row.tag.toUpperCase() === tag.toUpperCase())
  last += 1
  const key = last
  const row: Scanned = {
    condition: undefined,
    note: '',
    ...twice,
    key,
    tag,
    unit: undefined,
    verdict: { kind: 'asking' },
    state: 'open',
  }
  setRows((all) => [row, ...all.filter((other) => other !== twice && other.key !== twice?.key)].slice(0, mostRows))
  return look(key, tag)
}

/** Asks again about what got no answer: when there is a way to the server again. */
export function lookAgain(): void {
  for (const { key, tag, verdict } of rows) if (verdict.kind === 'failed') void look(key, tag)
}

/** Asks (again) about a row. */
export async function look(key: number, tag: string): Promise<boolean> {
  const person = goingTo()?.id
  const answer = await ask(DeskScanDocument, { tag })
  if ('kind' in answer) {
    change(key, { verdict: { kind: 'failed' } })
    return false
  }
  const upper = tag.toUpperCase()
  // Tags are printed in capitals and typed as fingers will.
  if (!answer.unitByTag && upper !== tag) return look(key, upper)
  const unit = answer.unitByTag ?? undefined
  const verdict = unit ? judge(unit, person) : ({ kind: 'unknown' } as const)
  change(key, { unit, verdict, ...(unit ? { tag: unit.tag } : {}) })
  return verdict.kind === 'out' || verdict.kind === 'back'
}

/** Hands over and takes back what was scanned, one call for each loan: all of it, or the one row. */
export function useDesk() {
  const handOver = useMutation(DeskHandOverDocument)
  const takeBack = useMutation(DeskTakeBackDocument)
  const intents = new Map<string, ReturnType<typeof useIntent>>()

  /** Answers how many pieces went out and came back, and how many could not. */
  async function commit(chosen: readonly Scanned[]) {
    const told = { out: 0, back: 0, refused: 0 }
    for (const direction of ['back', 'out'] as const) {
      const of = chosen.filter(({ verdict }) => verdict.kind === direction)
      for (const [loanId, ofLoan] of Map.groupBy(of, loanIdOf)) {
        const outcome = await (direction === 'out' ? sendOut(loanId, ofLoan) : bringBack(loanId, ofLoan))
        const done = 'done' in outcome
        told[done ? direction : 'refused'] += ofLoan.length
        for (const { key } of ofLoan) change(key, done ? { state: 'done' } : { refused: outcome })
      }
    }
    return told
  }

  const loanIdOf = ({ verdict }: Scanned): string => ('loan' in verdict ? verdict.loan.id : '')
  const lineIdOf = ({ verdict }: Scanned): string => ('lineId' in verdict ? verdict.lineId : '')

  /** Whether another piece goes over the counter than the loan has chosen. */
  const isOther = ({ verdict, unit }: Scanned): boolean =>
    'lineId' in verdict && verdict.loan.lines.find(({ id }) => id === verdict.lineId)?.unit?.id !== unit?.id

  function sendOut(id: string, ofLoan: readonly Scanned[]): Promise<Outcome<unknown>> {
    const input = {
      id,
      lineIds: ofLoan.map(lineIdOf),
      units: ofLoan.filter(isOther).map((row) => ({ lineId: lineIdOf(row), unitId: row.unit?.id ?? '' })),
    }
    return keyed(`out ${id}`, input, (idempotencyKey) => handOver.run({ input: { ...input, idempotencyKey } }))
  }

  function bringBack(id: string, ofLoan: readonly Scanned[]): Promise<Outcome<unknown>> {
    const lines = ofLoan.map((row) => ({
      lineId: lineIdOf(row),
      ...(row.condition ? { condition: row.condition } : {}),
      ...(row.note.trim() ? { note: row.note.trim() } : {}),
    }))
    const input = { id, lines }
    return keyed(`back ${id}`, input, (idempotencyKey) => takeBack.run({ input: { ...input, idempotencyKey } }))
  }

  /** Sent again after a cut, it is the same intent. */
  async function keyed(
    name: string,
    input: unknown,
    run: (key: string) => Promise<Outcome<unknown>>,
  ): Promise<Outcome<unknown>> {
    const intent = intents.get(name) ?? useIntent()
    intents.set(name, intent)
    const outcome = await run(intent.keyFor(input))
    if ('done' in outcome) intents.delete(name)
    return outcome
  }

  return {
    commit,
    get busy() {
      return handOver.busy || takeBack.busy
    },
  }
}
