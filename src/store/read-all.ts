import type { Conversation } from '../conversation/conversation.js'
import { leftDamaged } from './doubts.js'
import type { Files } from './files.js'
import { scan } from './scan.js'
import { settle } from './settle.js'

interface Visitor {
  readonly conversation: (found: Conversation) => void
  /** Moves it out of the way. */
  readonly damaged: (path: string, why: string) => Promise<void>
}

/** Reads every document at start, sweeps what saves that did not come to their end left, and makes certain what they left in doubt. */
export async function readAll(folder: string, files: Files, visitor: Visitor): Promise<void> {
  const older = new Map<string, string[]>()
  await scan(folder, files, async found => {
    if (found.kind === 'conversation') visitor.conversation(found.conversation)
    else if (found.kind === 'unfinished') await files.remove(found.path)
    else if (found.kind === 'older') older.set(found.of, [...(older.get(found.of) ?? []), found.path])
    else await visitor.damaged(found.path, found.why)
  })
  for (const [path, olds] of older) {
    const settled = await settle(path, olds, folder, files)
    if (settled.kind === 'conversation') visitor.conversation(settled.conversation)
    else for (const old of settled.paths) await visitor.damaged(old, leftDamaged)
  }
}
