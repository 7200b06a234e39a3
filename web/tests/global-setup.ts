import type { TestProject } from 'vitest/node'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product runs that these tests share, with the demo world in it. */
    appUrl: string
    /** Its folder: mails lie there. */
    appData: string
  }
}

/** One running product for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct()
  project.provide('appUrl', product.url)
  project.provide('appData', product.dataDir)
  return product.stop
}
