import { readWebSecret } from '../../channels/web/secret.js'
import { DeskError } from '../../errors.js'
import { sha256 } from '../../sha256.js'
import { openCopyFiles } from '../../store/copy-files.js'
import { type ExportLine, readExportLine } from '../../store/export-line.js'
import { nodeFiles } from '../../store/files.js'
import { restoreCopy } from '../../store/kept-copies.js'
import { openWholeStore } from '../../store/lowdb-store.js'
import type { Surroundings } from '../command.js'

/** What became of a line. */
type Taken = { readonly kind: 'restored' | 'same' } | { readonly kind: 'refused'; readonly why: string }

type Restore = (line: Exclude<ExportLine, { kind: 'end' }>) => Promise<Taken>

/**
 * `tickets import`: takes in what `tickets export` printed, line by line, each durable before the next. What is there already with the same
 * content is passed over, so that an import that was cut off is run again; what is there with other content stays and is told by its line.
 * `--check` only reads the lines. Exit code 1 where a line was refused or the file is not whole.
 */
export async function importTickets({ check }: { readonly check: boolean }, { lines, tell, config }: Surroundings): Promise<number> {
  if (check) return takeLines(lines, async () => ({ kind: 'restored' }), tell, 'can be imported')
  const { dataFolder, webSecret } = config()
  const store = await openWholeStore({ folder: dataFolder })
  try {
    const copies = await openCopyFiles(dataFolder, webSecret ?? (await readWebSecret(dataFolder)))
    const restore: Restore = async line => {
      if (line.kind === 'copy') {
        const bytes = Buffer.from(line.content, 'base64')
        if (sha256(bytes) !== line.copy.sha256) return { kind: 'refused', why: 'the content of the copy is not what was kept' }
        return outcome(await restoreCopy(dataFolder, copies, line.copy, bytes, nodeFiles), `copy ${line.copy.name}`)
      }
      return outcome(await store.restore(line.conversation), `conversation ${line.conversation.id}`)
    }
    return await takeLines(lines, restore, tell, 'imported')
  } finally {
    await store.stop()
  }
}

function outcome(restored: 'restored' | 'same' | 'other', what: string): Taken {
  if (restored !== 'other') return { kind: restored }
  return { kind: 'refused', why: `${what} is there with other content, which stays. Import into an empty folder, or erase that one first` }
}

async function takeLines(lines: AsyncIterable<string>, restore: Restore, tell: (line: string) => void, done: string): Promise<number> {
  const count = { conversation: 0, copy: 0, same: 0, refused: 0 }
  const seen = { conversation: 0, copy: 0 }
  let [number, end] = [0, null as Extract<ExportLine, { kind: 'end' }> | null]
  for await (const text of lines) {
    number++
    if (text.trim() === '') continue
    const refuse = (why: string) => {
      count.refused++
      tell(`line ${number}: ${why}.`)
    }
    const read = readExportLine(text)
    if (read.kind === 'invalid') refuse(`${read.why}. Export anew, or mend the line; the others are ${done}`)
    else if (read.line.kind === 'end') end = read.line
    else {
      seen[read.line.kind]++
      const taken = await restore(read.line).catch(toRefusal)
      if (taken.kind === 'refused') refuse(taken.why)
      else if (taken.kind === 'same') count.same++
      else count[read.line.kind]++
    }
  }
  const isWhole = end !== null && end.conversations <= seen.conversation && end.copies <= seen.copy
  if (!isWhole) tell('The file is not whole: it was cut off, or lines are missing. Export anew, and import again.')
  const [already, refused] = [
    count.same > 0 ? `, ${count.same} were there already` : '',
    count.refused > 0 ? `, ${count.refused} refused` : '',
  ]
  tell(`${count.conversation} conversations and ${count.copy} copies ${done}${already}${refused}.`)
  return count.refused > 0 || !isWhole ? 1 : 0
}

/** What concerns one line; a disk that refuses concerns them all. */
function toRefusal(error: unknown): Taken {
  if (error instanceof DeskError && (error.code === 'REFERENCE_TAKEN' || error.code === 'CONVERSATION_DAMAGED'))
    return { kind: 'refused', why: error.message.replace(/\.$/, '') }
  throw error
}
