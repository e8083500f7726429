import type { Conversation } from '../conversation/conversation.js'
import { DeskError } from '../errors.js'
import { Archive } from './archive/archive.js'
import { Catalogue } from './catalogue.js'
import { documentPath, documentsIn } from './document.js'
import { DurableFile } from './durable-file.js'
import type { Files } from './files.js'
import { gatherRequests, gatherTickets } from './gather-tickets.js'
import { Lanes } from './lanes.js'
import { countQuarantined } from './quarantine.js'
import { stopped, unavailable } from './refusals.js'
import { scan } from './scan.js'
import { readStartIndex } from './start-index.js'
import type { Store } from './store.js'

/** Documents read at once, so that a long list does not run out of open files (often 256 or 1,024 a process). */
const width = 16

/**
 * Looks into a folder that another process may hold: no lock, nothing moved or written, every call reads what is there now.
 * Throws STORE_UNAVAILABLE where there is no store.
 */
export async function openReadOnly(folder: string, files: Files): Promise<Store> {
  if ((await reading(folder, files.list(documentsIn(folder)))) === null) {
    throw new DeskError(
      'STORE_UNAVAILABLE',
      `${folder}: no conversations are kept here. Start the service once, or name the folder that it uses in DATA_FOLDER.`,
    )
  }
  let running = true
  const lanes = new Lanes(width)

  const load = async (id: string): Promise<Conversation | null> => {
    if (!running) throw stopped()
    const document = await lanes.run(id, () => new DurableFile(documentPath(folder, id), folder, files).read())
    return document ?? (await archive()).find(id)
  }

  const archive = async (): Promise<Archive> => {
    const archive = new Archive(folder, files)
    await reading(
      folder,
      archive.start(() => {}, false),
    )
    return archive
  }

  const catalogue = async (): Promise<{ readonly catalogue: Catalogue; readonly damaged: number }> => {
    if (!running) throw stopped()
    const catalogue = new Catalogue()
    let damaged = 0
    const visited = scan(folder, files, await readStartIndex(folder, files), {
      noted: ({ summary }) => catalogue.take(summary),
      found(found) {
        if (found.kind === 'conversation') catalogue.put(found.conversation)
        if (found.kind === 'damaged') damaged++
      },
    })
    await reading(folder, visited)
    return { catalogue, damaged }
  }

  return {
    load,

    async save() {
      throw new DeskError('STORE_UNAVAILABLE', `${folder} was opened to be read only. Change it through the service.`)
    },

    async findTicket(reference) {
      const id = (await catalogue()).catalogue.holder(reference) ?? (await (await archive()).findTicket(reference))?.id ?? null
      const ticket = id === null ? undefined : (await load(id))?.tickets.find(one => one.reference === reference)
      return id === null || ticket === undefined ? null : { conversation: id, ticket }
    },

    async listTickets(filter = {}) {
      return gatherTickets((await catalogue()).catalogue.list(filter), filter.status, load)
    },

    async openRequests(invoiceNumber) {
      return gatherRequests((await catalogue()).catalogue.openRequests(invoiceNumber), invoiceNumber, load)
    },

    async claimDue() {
      throw new DeskError('STORE_UNAVAILABLE', `${folder} was opened to be read only. Deliveries are the service's.`)
    },

    async renew() {
      return []
    },

    async giveBack() {},

    async withDeliveries(limit) {
      return (await catalogue()).catalogue.due.list(limit)
    },

    async withFeedback(limit) {
      return (await catalogue()).catalogue.feedback.list(limit)
    },

    async size() {
      const { catalogue: all, damaged } = await catalogue()
      const quarantined = damaged + (await reading(folder, countQuarantined(folder, files)))
      return { ...all.size(), quarantined, archived: (await archive()).lines }
    },

    async stop() {
      running = false
    },
  }
}

async function reading<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw unavailable(folder, cause)
  }
}
