import { readWebSecret } from '../../channels/web/secret.js'
import { DeskError } from '../../errors.js'
import { allConversations } from '../../store/all-conversations.js'
import { nodeFiles } from '../../store/files.js'
import { keptCopies } from '../../store/kept-copies.js'
import { openLowdbStore, openWholeStore } from '../../store/lowdb-store.js'
import { Database } from '../../store/postgres/database.js'
import { migrate } from '../../store/postgres/migrate.js'
import { isCopyKept, isKept, type Restored, restoreConversation, restoreCopy, restoreSecret } from '../../store/postgres/restore.js'
import type { Surroundings } from '../command.js'

const usage = 'counterfoil tickets move --to postgres://user:password@host:5432/database'

/** What of a data folder goes where: each thing once, `put` says what became of it. */
interface Move {
  readonly folder: string
  readonly secret: string
  readonly database: Database
  readonly tell: (line: string) => void
}

/**
 * `tickets move --to URL`, or to STORE_URL: copies every conversation and copy of the data folder into PostgreSQL, with the web secret, so
 * that sessions and links to copies go on. The folder is held meanwhile, and nothing in it is changed. What is there already is passed over,
 * so that a move that was cut off is run again. In the end all is read back and compared. Exit code 1 where something did not get there.
 */
export async function moveTickets({ to }: { readonly to: string | undefined }, { tell, config }: Surroundings): Promise<number> {
  const { dataFolder, storeUrl, webSecret } = config()
  const url = to ?? storeUrl
  if (!url || !/^postgres(?:ql)?:\/\/\S+$/.test(url)) {
    tell(`Say where to: ${usage}, or set STORE_URL, which keeps the password out of the list of processes.`)
    return 2
  }
  // Says so where nothing is kept.
  await (await openLowdbStore({ folder: dataFolder, readOnly: true })).stop()
  const store = await openWholeStore({ folder: dataFolder })
  const database = new Database({ url })
  try {
    await migrate(url, database.where)
    const secret = webSecret ?? (await readWebSecret(dataFolder))
    if (webSecret === undefined && (await restoreSecret(database, 'web', secret)) === 'other')
      throw new DeskError(
        'INPUT_INVALID',
        `${database.where} has another web secret: it is in use already. Move into an empty database, or set WEB_SECRET to the secret of the folder for this and for the service.`,
      )
    return await moveAll({ folder: dataFolder, secret, database, tell })
  } finally {
    await database.stop()
    await store.stop()
  }
}

async function moveAll(move: Move): Promise<number> {
  const { tell } = move
  const moved = await through(move, {
    conversation: conversation => restoreConversation(move.database, conversation),
    copy: (copy, bytes) => restoreCopy(move.database, move.secret, copy, bytes),
  })
  const there = await through(
    { ...move, tell: () => {} },
    {
      conversation: conversation => isKept(move.database, conversation),
      copy: copy => isCopyKept(move.database, move.secret, copy),
    },
  )
  const already = moved.same > 0 ? ` ${moved.same} were there already.` : ''
  tell(`${moved.conversations} conversations and ${moved.copies} copies of ${move.folder} are to be in ${move.database.where}.${already}`)
  tell(`Read back: ${there.same} of ${there.conversations + there.copies} are there, word for word.`)
  const failed = moved.other + moved.unread
  if (failed > 0) tell(`${failed} did not get there; each is named above.`)
  const isWhole = failed === 0 && there.same === there.conversations + there.copies
  if (isWhole) tell('All is there. Set STORE_URL and start; keep the folder until you have a backup of the database.')
  return isWhole ? 0 : 1
}

interface Puts {
  readonly conversation: (conversation: Parameters<typeof restoreConversation>[1]) => Promise<Restored>
  readonly copy: (copy: Parameters<typeof restoreCopy>[2], bytes: Uint8Array) => Promise<Restored>
}

/** Each thing of the folder, one after the other; tells of those that did not get there. */
async function through({ folder, tell }: Move, puts: Puts) {
  const count = { conversations: 0, copies: 0, same: 0, other: 0, unread: 0 }
  const judge = async (what: string, put: Promise<Restored>) => {
    const restored = await put.catch(toRefusal)
    if (restored === 'same') count.same++
    if (restored !== 'restored' && restored !== 'same') {
      count.other++
      tell(`${what}: ${restored === 'other' ? 'it is there with other content, which stays' : restored.why}.`)
    }
  }
  const leaveOut = ({ path, why }: { readonly path: string; readonly why: string }) => {
    count.unread++
    tell(`${path}: left out, ${why}. Put back the copy of your last backup and move again.`)
  }
  for await (const found of allConversations(folder, nodeFiles)) {
    if (found.kind === 'damaged') leaveOut(found)
    else {
      count.conversations++
      await judge(`conversation ${found.conversation.id}`, puts.conversation(found.conversation))
    }
  }
  for await (const found of keptCopies(folder, nodeFiles)) {
    if (found.kind === 'damaged') leaveOut(found)
    else {
      count.copies++
      await judge(`copy ${found.copy.name}`, puts.copy(found.copy, found.bytes))
    }
  }
  return count
}

/** What concerns one thing; a database that is away concerns them all. */
function toRefusal(error: unknown): { readonly why: string } {
  if (error instanceof DeskError && (error.code === 'REFERENCE_TAKEN' || error.code === 'CONVERSATION_DAMAGED'))
    return { why: error.message.replace(/\.$/, '') }
  throw error
}
