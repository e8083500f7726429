import type { Conversation } from '../conversation/conversation.js'
import { leftDamaged } from './doubts.js'
import type { Files } from './files.js'
import { scan } from './scan.js'
import { settle } from './settle.js'
import type { Noted, ReadAtStart, StartIndex } from './start-index.js'
import { type Summary, summarize } from './summary.js'

interface Visitor {
  readonly conversation: (found: Summary) => void
  /** Moves it out of the way. */
  readonly damaged: (path: string, why: string) => Promise<void>
  readonly archived: (id: string) => Promise<Conversation | null>
}

/**
 * Reads at start every document that has changed since the last one, sweeps what saves that did not come to their end left, and makes
 * certain what they left in doubt. `index` is what earlier starts noted. Returns what there is to note for the next one.
 */
export async function readAll(folder: string, files: Files, index: StartIndex, visitor: Visitor): Promise<ReadAtStart> {
  const older = new Map<string, string[]>()
  const [all, fresh]: [Noted[], Noted[]] = [[], []]
  await scan(folder, files, index, {
    noted(note) {
      all.push(note)
      visitor.conversation(note.summary)
    },
    async found(found) {
      if (found.kind === 'conversation') {
        const summary = summarize(found.conversation)
        if (found.mark !== null) fresh.push({ name: found.name, mark: found.mark, summary })
        visitor.conversation(summary)
      } else if (found.kind === 'unfinished') await files.remove(found.path)
      else if (found.kind === 'older') older.set(found.of, [...(older.get(found.of) ?? []), found.path])
      else await visitor.damaged(found.path, found.why)
    },
  })
  for (const [path, olds] of older) {
    const settled = await settle(path, olds, folder, files, visitor.archived)
    if (settled.kind === 'conversation') visitor.conversation(summarize(settled.conversation))
    else if (settled.kind === 'damaged') for (const old of settled.paths) await visitor.damaged(old, leftDamaged)
  }
  return { all: [...all, ...fresh], fresh }
}
