import type { Conversation } from '../conversation/conversation.js'
import { readDocument } from './document.js'
import { DurableFile } from './durable-file.js'
import type { Files } from './files.js'

type Settled =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  /** The archive has what is newer: it was moved there, and only the removal of what is older did not reach the disk. */
  | { readonly kind: 'archived' }
  /** None of them can be read: all there is of the conversation is in these files. */
  | { readonly kind: 'damaged'; readonly paths: readonly string[] }

/**
 * Makes certain which document is stored where a save left the one before beside it (`olds`): its process was killed, or its disk failed
 * and could not undo it. The newest that can be read counts, since a customer may have been told of it; it is written afresh, because
 * after a failed fsync what the disk is said to hold can't be believed. The older ones go only when that is done.
 * A damaged document at `path` must have been quarantined before. Throws STORE_UNAVAILABLE; everything is still there then.
 */
export async function settle(
  path: string,
  olds: readonly string[],
  folder: string,
  files: Files,
  archived: (id: string) => Promise<Conversation | null> = async () => null,
): Promise<Settled> {
  const file = new DurableFile(path, folder, files)
  const current = await file.read()
  const found = [current, ...(await Promise.all(olds.map(old => readOld(old, path, folder, files))))]
  const newest = found.reduce((one, other) => (other !== null && other.version > (one?.version ?? 0) ? other : one), null)
  if (newest === null) return { kind: 'damaged', paths: olds }
  const isArchived = current === null && ((await archived(newest.id))?.version ?? 0) >= newest.version
  if (!isArchived) await file.write(newest)
  for (const old of olds) await files.remove(old)
  return isArchived ? { kind: 'archived' } : { kind: 'conversation', conversation: newest }
}

async function readOld(old: string, path: string, folder: string, files: Files): Promise<Conversation | null> {
  const bytes = await files.read(old)
  const reading = bytes === null ? null : readDocument(bytes, path, folder)
  return reading?.kind === 'conversation' ? reading.conversation : null
}
