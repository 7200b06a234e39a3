export type BalancerPolicy = {
  /** So many faults in a row take an address out. */
  readonly ejectAfter: number
  /** For how long the first time, in milliseconds; twice as long each time after. */
  readonly ejectMs: number
  readonly longestEjectMs: number
}

/** One address of a subgraph, with what is known of it. */
export type Address<Link> = {
  readonly link: Link
  /** What people call it: its URL. */
  readonly at: string
  /** Requests that wait for their answer. */
  inFlight: number
  /** Streams that are open. */
  streams: number
  /** Out until then; 0 where it takes traffic. */
  ejectedUntil: number
  faultsInRow: number
  ejections: number
  restoredAt: number
  isProbed: boolean
  /** Changes with each ejection and restoration: the outcome of a request of an earlier era says nothing. */
  era: number
}

/** Which address takes the next request: the least busy of those that are well. */
export type Balancer<Link> = {
  readonly addresses: readonly Address<Link>[]
  /**
   * For a retry, one that was not `tried`, an ejected one sooner than the same again: where everything
   * else has failed, its time out may be over without anybody having noticed.
   */
  readonly choose: (by: 'inFlight' | 'streams', tried?: readonly Address<Link>[]) => Address<Link>
  /** The outcome of a request that began in `era`. Answers what it changed. */
  readonly succeeded: (address: Address<Link>, era: number) => 'restored' | undefined
  readonly failed: (address: Address<Link>, era: number) => 'ejected' | undefined
  /** An ejected address whose time is over: it is to be probed before it takes traffic. Each is answered once. */
  readonly due: () => Address<Link> | undefined
}

/**
 * Addresses begin well. At most half of them are ever out, so one always stays
 * in, however sick: an address that may be well again is better than none.
 */
export function balancer<Link>(
  links: readonly { readonly at: string; readonly link: Link }[],
  { ejectAfter, ejectMs, longestEjectMs }: BalancerPolicy,
  now: () => number,
  random: () => number,
): Balancer<Link> {
  const addresses = links.map(
    ({ at, link }): Address<Link> => ({
      at,
      link,
      inFlight: 0,
      streams: 0,
      ejectedUntil: 0,
      faultsInRow: 0,
      ejections: 0,
      restoredAt: 0,
      isProbed: false,
      era: 0,
    }),
  )
  const [only] = addresses
  if (!only) throw new Error('a subgraph needs an address')
  const mostOut = Math.floor(addresses.length / 2)
  let out = 0

  /** The least busy that fits, the first of them from a random one on: equals share fairly. */
  function leastBusy(
    by: 'inFlight' | 'streams',
    isOut: boolean,
    tried: readonly Address<Link>[] | undefined,
  ): Address<Link> | undefined {
    const { length } = addresses
    const begin = Math.floor(random() * length)
    let best: Address<Link> | undefined
    for (let step = 0; step < length; step += 1) {
      const address = addresses[(begin + step) % length] as Address<Link>
      if (address.ejectedUntil > 0 !== isOut || tried?.includes(address)) continue
      if (!best || address[by] < best[by]) best = address
    }
    return best
  }

  function eject(address: Address<Link>): void {
    // One that has been well for long begins again with a short time.
    if (now() - address.restoredAt > longestEjectMs && address.ejectedUntil === 0) address.ejections = 0
    const time = Math.min(longestEjectMs, ejectMs * 2 ** address.ejections)
    address.ejections += 1
    address.ejectedUntil = now() + time
    address.isProbed = false
    address.era += 1
  }

  return {
    addresses,
    choose: (by, tried) => {
      if (addresses.length === 1) return only
      const untried = leastBusy(by, false, tried) ?? (tried && leastBusy(by, true, tried))
      return untried ?? leastBusy(by, false, undefined) ?? only
    },
    succeeded: (address, era) => {
      if (address.era !== era) return undefined
      address.faultsInRow = 0
      if (address.ejectedUntil === 0) return undefined
      address.ejectedUntil = 0
      address.restoredAt = now()
      address.era += 1
      out -= 1
      return 'restored'
    },
    failed: (address, era) => {
      if (address.era !== era) return undefined
      if (address.ejectedUntil > 0) {
        eject(address)
        return undefined
      }
      address.faultsInRow += 1
      if (address.faultsInRow < ejectAfter || out >= mostOut) return undefined
      eject(address)
      out += 1
      return 'ejected'
    },
    due: () => {
      if (out === 0) return undefined
      const address = addresses.find((one) => one.ejectedUntil > 0 && !one.isProbed && now() >= one.ejectedUntil)
      if (address) address.isProbed = true
      return address
    },
  }
}
