import { anonymous } from '@stoa/auth/viewer'
import { readyUrl, type SubgraphLink } from '@stoa/link/link'

export type SubgraphState = { readonly name: string; readonly ready: boolean; readonly ms: number }

/** How long a subgraph may take to say that it is there, in milliseconds. */
const answerMs = 2_000
/** For how long an answer counts, so that a prober costs the subgraphs nothing. */
const keepMs = 1_000

/** Asks every subgraph whether it can do its work, its database included. Calls within a second share one answer. */
export function readiness(
  links: readonly SubgraphLink[],
  now: () => number = Date.now,
): () => Promise<SubgraphState[]> {
  let known: { readonly atMs: number; readonly states: Promise<SubgraphState[]> } | undefined
  return () => {
    if (!known || now() - known.atMs > keepMs) known = { atMs: now(), states: Promise.all(links.map(ask)) }
    return known.states
  }
}

async function ask(link: SubgraphLink): Promise<SubgraphState> {
  const begun = performance.now()
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), answerMs).unref())
  const request = new Request(readyUrl, { signal: AbortSignal.timeout(answerMs) })
  const asked = link.route(request, anonymous).catch(() => undefined)
  const answer = await Promise.race([asked, late])
  void answer?.body?.cancel()
  return { name: link.name, ready: answer?.ok ?? false, ms: Math.round(performance.now() - begun) }
}
