import { allConversations } from '../../store/all-conversations.js'
import type { ExportLine } from '../../store/export-line.js'
import { nodeFiles } from '../../store/files.js'
import { keptCopies } from '../../store/kept-copies.js'
import { openLowdbStore } from '../../store/lowdb-store.js'
import type { Surroundings } from '../command.js'
import { jsonText } from '../json-text.js'

/**
 * `tickets export`: every conversation and every copy, one JSON a line (export-line.ts), also while the service runs. What can't be read is
 * told and left out; exit code 1 then. Copies come last: by then those of every conversation that was read are there.
 */
export async function exportTickets(_given: unknown, { print, tell, config }: Surroundings): Promise<number> {
  const { dataFolder } = config()
  // Says so where nothing is kept.
  await (await openLowdbStore({ folder: dataFolder, readOnly: true })).stop()
  const printLine = (line: ExportLine) => print(jsonText(line))
  let [conversations, copies, unread] = [0, 0, 0]
  const leaveOut = ({ path, why }: { readonly path: string; readonly why: string }) => {
    unread++
    tell(`${path}: left out, ${why}. Put back the copy of your last backup and export again.`)
  }
  for await (const found of allConversations(dataFolder, nodeFiles)) {
    if (found.kind === 'damaged') leaveOut(found)
    else {
      printLine(found)
      conversations++
    }
  }
  for await (const found of keptCopies(dataFolder, nodeFiles)) {
    if (found.kind === 'damaged') leaveOut(found)
    else {
      printLine({ kind: 'copy', copy: found.copy, content: Buffer.from(found.bytes).toString('base64') })
      copies++
    }
  }
  printLine({ kind: 'end', conversations, copies })
  tell(`${conversations} conversations and ${copies} copies.${unread > 0 ? ` ${unread} could not be read.` : ''}`)
  return unread > 0 ? 1 : 0
}
