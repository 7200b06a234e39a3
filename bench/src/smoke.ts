import { startCounted } from '@stoa/e2e/counted'
import { fillShelf } from '@stoa/e2e/shelf'
import picocolors from 'picocolors'
import { measureCpu, measurePages, measurePlacing } from './requests.ts'
import { measureSettling, printProfile } from './settling.ts'
import { measureStart } from './start-time.ts'
import { isMissed, type Measured, printTable } from './table.ts'

/**
 * The numbers that the product promises: statements have targets, times are
 * only told, because they belong to the machine. Answers whether every target
 * is met. With `profile` it shows where the statements of an order go.
 */
export async function smoke({ profile }: { readonly profile: boolean }): Promise<boolean> {
  const tell = (line: string) => console.log(picocolors.dim(`  ${line} …`))
  const rows: Measured[] = []
  console.log(picocolors.bold('\nMeasuring Stoa\n'))
  if (!profile) {
    tell('start, cold and warm')
    rows.push(...(await measureStart()))
  }
  tell('the whole product in this process, its statements counted')
  const counted = await startCounted()
  try {
    const shelf = await fillShelf(counted, { forSale: 50, owned: 20 })
    tell('pages')
    rows.push(...(await measurePages(counted, shelf)), await measurePlacing(counted, shelf))
    const settled = await measureSettling(counted, shelf, tell)
    rows.push(...settled.measured)
    if (profile) printProfile(settled.sent)
    else rows.push(...(await measureCpu(shelf, tell)))
  } finally {
    await counted.stop()
  }
  console.log()
  printTable(rows)
  console.log()
  return !rows.some(isMissed)
}
