import { expect } from 'chai'
import { DeskError } from '../../src/errors.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Store } from '../../src/store/store.js'
import { invoiceField } from '../../src/tickets/duplicates.js'
import { contractCases } from './contract.js'

/** Stores that break one promise each, and a case of the contract that must notice. */
const broken: readonly (readonly [string, (good: Store) => Partial<Store>, RegExp])[] = [
  ['ignores the version', good => ({ save: ignoringTheVersion(good) }), /exactly one of two saves at the same version/],
  ['takes an older version', good => ({ save: ignoringTheVersion(good) }), /refuses a save at -1/],
  ['returns the live object', good => ({ load: remembering(good.load) }), /keeps copies/],
  ['answers before it has saved', good => ({ save: savingLater(good) }), /another conversation's/],
  ['forgets the answer to save', good => ({ save: one => good.save(one).then(() => one) }), /with a version of one more/],
  ['lists the newest first', good => ({ listTickets: async filter => [...(await good.listTickets(filter))].reverse() }), /oldest first/],
  ['knows one order', good => ({ listTickets: filter => good.listTickets({ ...filter, newestFirst: false }) }), /newest first where asked/],
  ['lists without end', good => ({ listTickets: filter => good.listTickets({ ...filter, limit: 1_000 }) }), /no more than asked for/],
  ['lists only 50', good => ({ listTickets: filter => good.listTickets({ limit: 50, ...filter }) }), /lists 100/],
  ['lists every status', good => ({ listTickets: filter => good.listTickets({ limit: filter?.limit ?? 100 }) }), /of one status/],
  ['finds no tickets', () => ({ findTicket: async () => null }), /finds a ticket/],
  ['knows no invoices', () => ({ openRequests: async () => [] }), /tickets about an invoice/],
  ['finds what is finished', good => ({ openRequests: findingAll(good) }), /neither solved nor closed/],
  ['remembers the invoice it was', good => ({ openRequests: remembering(good.openRequests) }), /number that it has now/],
  [
    'claims what is not due',
    good => ({ claimDue: (_now, lease, limit) => good.claimDue(new Date(8e15), lease, limit) }),
    /claims what is due by then/,
  ],
  ['claims for ever', good => ({ claimDue: (now, _lease, limit) => good.claimDue(now, 1e12, limit) }), /its claim has run out/],
  [
    'claims without a claim',
    good => ({
      claimDue: async (now, lease, limit) => {
        const ids = await good.claimDue(now, lease, limit)
        for (const id of ids) await good.giveBack(id)
        return ids
      },
    }),
    /claims a conversation once/,
  ],
  ['leaves what was begun for last', good => ({ claimDue: leavingForLast(good) }), /claims first what somebody began/],
  [
    'takes over no more than it has room for',
    good => ({ claimDue: (now, lease, limit) => good.claimDue(now, lease, limit) }),
    /left behind as many more/,
  ],
  ['does not stop', () => ({ stop: async () => {} }), /refuses every call/],
  ['mistakes some ids', good => ({ load: id => good.load(id.normalize('NFKC').replace('../', '')) }), /etc\/passwd/],
]

describe('The contract of stores', () => {
  for (const [title, breaking, noticed] of broken) {
    it(`is broken by a store that ${title}, in "${noticed.source}"`, async () => {
      const cases = contractCases({ open: async () => withBroken(createMemoryStore(), breaking) })

      const failing: string[] = []
      for (const { title: promise, run } of cases) await run().catch(() => failing.push(promise))

      expect(failing.join('\n')).to.match(noticed)
    })
  }

  it('is broken by a store that forgets on reopening', async () => {
    const open = async () => createMemoryStore()

    const failing: string[] = []
    for (const { title, run } of contractCases({ open, reopen: open })) await run().catch(() => failing.push(title))

    expect(failing).to.deep.equal(['has everything again when it is opened anew, and goes on from there'])
  })
})

function withBroken(good: Store, breaking: (good: Store) => Partial<Store>): Store {
  return { ...good, ...breaking(good) }
}

function savingLater(good: Store): Store['save'] {
  return async conversation => {
    good.save(conversation).catch(() => {})
    return { ...conversation, version: conversation.version + 1 }
  }
}

function ignoringTheVersion(good: Store): Store['save'] {
  const save: Store['save'] = async conversation => {
    const version = (await good.load(conversation.id))?.version ?? 0
    return good.save({ ...conversation, version }).catch(error => {
      if (error instanceof DeskError && error.code === 'STALE_CONVERSATION') return save(conversation)
      throw error
    })
  }
  return save
}

/** Also what is solved or closed. */
function findingAll(good: Store): Store['openRequests'] {
  return async number => {
    const listed = await good.listTickets()
    const about = listed.filter(({ ticket }) => ticket.fields[invoiceField] === number)
    const customers = await Promise.all(about.map(async ({ conversation }) => (await good.load(conversation))?.customer))
    return about.flatMap((found, at) => ((customer = customers[at]) => (customer ? [{ ...found, customer }] : []))())
  }
}

function remembering<T>(load: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const live = new Map<string, T>()
  return async id => {
    const stored = live.get(id) ?? (await load(id))
    live.set(id, stored)
    return stored
  }
}

/** What it gave once comes after whatever it has not given yet. */
function leavingForLast(good: Store): Store['claimDue'] {
  const given = new Set<string>()
  return async (now, lease, limit) => {
    const all = await good.claimDue(now, lease, 1_000)
    const sorted = [...all.filter(id => !given.has(id)), ...all.filter(id => given.has(id))]
    for (const id of sorted.slice(limit)) await good.giveBack(id)
    for (const id of sorted.slice(0, limit)) given.add(id)
    return sorted.slice(0, limit)
  }
}
