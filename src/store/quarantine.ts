import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { quarantineIn } from './document.js'
import type { Files } from './files.js'

/** Something an operator should know. `why` never quotes a document. */
export interface Quarantined {
  readonly code: 'CONVERSATION_DAMAGED'
  readonly file: string
  readonly movedTo: string
  readonly why: string
}

/** Moves a damaged document out of the way, whole and under a name of its own, and returns where to. Nothing is ever deleted there. */
export async function quarantine(path: string, folder: string, files: Files): Promise<string> {
  const movedTo = join(quarantineIn(folder), `${basename(path)}.${randomBytes(8).toString('hex')}`)
  await files.rename(path, movedTo)
  await files.syncFolder(quarantineIn(folder))
  await files.syncFolder(dirname(path))
  return movedTo
}

export async function countQuarantined(folder: string, files: Files): Promise<number> {
  return ((await files.list(quarantineIn(folder))) ?? []).length
}
