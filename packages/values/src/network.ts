import { isIP } from 'node:net'

/**
 * Whom an address stands for when requests are counted: itself, or for IPv6
 * the /64 that one customer has. An IPv4 address in the form of IPv6 counts
 * as what it is; what is no address counts as one nobody.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%')
  const kind = isIP(bare)
  if (kind === 4) return bare
  if (kind === 0) return 'unknown'
  const groups = groupsOf(bare)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return [groups[6] ?? 0, groups[7] ?? 0].flatMap((group) => [group >> 8, group & 255]).join('.')
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`
}

function groupsOf(address: string): number[] {
  const plain = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(':'),
  )
  const [before = '', after] = plain.split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)))
  const head = read(before)
  if (after === undefined) return head
  const tail = read(after)
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}
