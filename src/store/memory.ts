import { Conversation } from '../conversation/conversation.js'
import { Catalogue } from './catalogue.js'
import { gatherRequests, gatherTickets } from './gather-tickets.js'
import { stopped } from './refusals.js'
import type { Store } from './store.js'

/** A store that forgets everything when the process ends: for tests and for a first try. */
export function createMemoryStore(): Store {
  const documents = new Map<string, Conversation>()
  const catalogue = new Catalogue()
  let running = true

  const load = async (id: string): Promise<Conversation | null> => {
    if (!running) throw stopped()
    return structuredClone(documents.get(id) ?? null)
  }

  return {
    load,

    async save(conversation) {
      if (!running) throw stopped()
      const next = Conversation.parse({ ...conversation, version: conversation.version + 1 })
      catalogue.claim(next)
      documents.set(next.id, next)
      catalogue.put(next)
      return structuredClone(next)
    },

    async findTicket(reference) {
      const id = catalogue.holder(reference)
      const ticket = (await load(id ?? ''))?.tickets.find(one => one.reference === reference)
      return id === null || ticket === undefined ? null : { conversation: id, ticket }
    },

    async listTickets(filter = {}) {
      if (!running) throw stopped()
      return gatherTickets(catalogue.list(filter), filter.status, load)
    },

    async openRequests(invoiceNumber) {
      if (!running) throw stopped()
      return gatherRequests(catalogue.openRequests(invoiceNumber), invoiceNumber, load)
    },

    async claimDue(now, leaseMs, limit, moreLeftBehind) {
      if (!running) throw stopped()
      return catalogue.due.claim(now, leaseMs, limit, moreLeftBehind)
    },

    async renew(ids, now, leaseMs) {
      if (!running) throw stopped()
      return catalogue.due.renew(ids, now, leaseMs)
    },

    async giveBack(id) {
      catalogue.due.giveBack(id)
    },

    async withDeliveries(limit) {
      if (!running) throw stopped()
      return catalogue.due.list(limit)
    },

    async withFeedback(limit) {
      if (!running) throw stopped()
      return catalogue.feedback.list(limit)
    },

    async size() {
      if (!running) throw stopped()
      return { ...catalogue.size(), quarantined: 0, archived: 0 }
    },

    async stop() {
      running = false
    },
  }
}
