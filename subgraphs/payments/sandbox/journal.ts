import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/** Writes bytes from a place of a file on; how many it wrote may be fewer. */
export type Write = (file: number, bytes: Uint8Array, from: number, length: number, position: number) => number

export type Journal = {
  /** Adds a line, whole or not at all; throws where it cannot. */
  readonly append: (line: string) => void
  readonly close: () => void
}

/** Lines at the end of a file that has `size` bytes, all of them whole lines. */
export function openJournal(path: string, size: number, write: Write = writeSync): Journal {
  const file = openSync(path, 'r+')
  let end = size
  /** Whether something may lie behind the last whole line. */
  let torn = false

  function mend(): void {
    ftruncateSync(file, end)
    torn = false
  }

  return {
    append: (line) => {
      const bytes = Buffer.from(`${line}\n`)
      if (torn) mend()
      torn = true
      try {
        for (let written = 0; written < bytes.length; ) {
          written += write(file, bytes, written, bytes.length - written, end + written)
        }
      } catch (error) {
        // A disk that is full may have taken a part, which would make the next line unreadable too.
        try {
          mend()
        } catch {
          // Then before the next line.
        }
        throw error
      }
      torn = false
      end += bytes.length
    },
    close: () => closeSync(file),
  }
}
