import { plain } from '../../plain.js'
import { openLowdbStore, openWholeStore } from '../../store/lowdb-store.js'
import type { Surroundings } from '../command.js'

/**
 * `tickets erase`: everything that the data folder holds of the conversation with this ticket, for a customer who asks for it. Says what
 * that is, and does it with `--yes` only. Needs the folder for itself.
 */
export async function eraseTicket(
  { said: [named = ''], yes }: { readonly said: readonly string[]; readonly yes: boolean },
  { tell, config }: Surroundings,
): Promise<number> {
  const reference = named.toUpperCase()
  const folder = config().dataFolder
  // Says so where nothing is kept: a folder made for a wrong DATA_FOLDER would look as if there were nothing to erase.
  await (await openLowdbStore({ folder, readOnly: true })).stop()
  const store = await openWholeStore({ folder })
  try {
    const found = await store.findTicket(reference)
    const conversation = found && (await store.load(found.conversation))
    if (!conversation) {
      tell(`There is no ticket ${plain(reference)}. "tickets list" shows what there is.`)
      return 1
    }
    const { lines, tickets } = conversation
    const what = `${lines.length} lines and ${tickets.length === 1 ? reference : `the tickets ${tickets.map(one => one.reference).join(', ')}`}`
    if (!yes) {
      tell(`This would erase a conversation with ${what}, and its copies, for good. To do so, add --yes.`)
      return 1
    }
    const { copies, quarantined } = await store.erase(conversation.id)
    tell(`Erased: a conversation with ${what}; ${copies} copies; ${quarantined} damaged files of it.`)
    tell('Not erased: what Slack shows, backups, exports and logs. Those are yours to clear.')
    return 0
  } finally {
    await store.stop()
  }
}
