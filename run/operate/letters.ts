import { setTimeout as pause } from 'node:timers/promises'
import { type DeadLetter, type LetterStatus, listDeadLetters, showDeadLetter } from '@stoa/events/dead-letters'
import { StartFault } from '../lifetime/faults.ts'
import type { Operation } from './open.ts'

/** Numbers are given by each database, so a letter is known by both: `orders:12`. */
export type LetterName = { readonly subgraph: string; readonly number: number }

/** A letter with its name. */
export type NamedLetter = DeadLetter & { readonly name: string }

/** Reads `orders:12`. */
export function readName(text: string): LetterName {
  const match = /^([a-z]+):(\d+)$/.exec(text)
  if (!match)
    throw new StartFault(
      `"${text}" is no dead letter. Their names look like orders:12; "pnpm dead-letters" lists them.`,
    )
  return { subgraph: match[1] ?? '', number: Number(match[2]) }
}

/** Of all subgraphs, or of one consumer (`orders`, `orders.items`); the newest first. */
export async function allLetters(
  operation: Operation,
  filter: { readonly consumer?: string; readonly status?: LetterStatus; readonly limit?: number },
): Promise<readonly NamedLetter[]> {
  const names = filter.consumer ? [subgraphOf(filter.consumer)] : operation.definitions.map(({ name }) => name)
  const found = await Promise.all(
    names.map(async (subgraph) =>
      (await listDeadLetters(operation.db(subgraph), filter)).map((letter) => ({
        ...letter,
        name: `${subgraph}:${letter.number}`,
      })),
    ),
  )
  return found.flat().sort((a, b) => b.deadAt.getTime() - a.deadAt.getTime())
}

/** The subgraph of a consumer: `orders` for `orders.items`. */
export function subgraphOf(consumer: string): string {
  return consumer.split('.')[0] ?? consumer
}

export async function oneLetter(operation: Operation, { subgraph, number }: LetterName): Promise<NamedLetter> {
  const letter = await showDeadLetter(operation.db(subgraph), number)
  if (!letter) throw new StartFault(`There is no dead letter ${subgraph}:${number}.`)
  return { ...letter, name: `${subgraph}:${number}` }
}

/** Letters by subgraph, because each database is asked once. */
export function bySubgraph(names: readonly LetterName[]): ReadonlyMap<string, readonly number[]> {
  const groups = Map.groupBy(names, ({ subgraph }) => subgraph)
  return new Map([...groups].map(([subgraph, letters]) => [subgraph, letters.map(({ number }) => number)]))
}

/** Resolves with the letters as they are when their consumers have tried, or after `patienceMs`. */
export async function afterRedrive(
  operation: Operation,
  names: readonly LetterName[],
  patienceMs = 10_000,
): Promise<readonly NamedLetter[]> {
  const end = performance.now() + patienceMs
  for (;;) {
    const letters = await Promise.all(names.map((name) => oneLetter(operation, name)))
    if (letters.every(({ status }) => status !== 'redrive') || performance.now() > end) return letters
    await pause(200)
  }
}
