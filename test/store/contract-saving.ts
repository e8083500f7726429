import { expect } from 'chai'
import type { Conversation } from '../../src/conversation/conversation.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import type { ContractCase, Within } from './contract.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'

export function savingCases(within: Within): readonly ContractCase[] {
  return [
    within('has nothing of a conversation it never saw', async store => {
      expect(await store.load('nobody')).to.equal(null)
      expect(await store.findTicket(sampleReference(1))).to.equal(null)
      expect(await store.size()).to.deep.equal({ conversations: 0, tickets: 0, quarantined: 0, archived: 0 })
    }),

    within('loads what was saved, with a version of one more', async store => {
      const first = sampleConversation('one', [sampleTicket(sampleReference(1))], 'Lost 发票 \u{1f9fe} "quoted" \\ \u0000 \n')

      const saved = await store.save(first)

      expect(saved).to.deep.equal({ ...first, version: 1 })
      expect(await store.load('one')).to.deep.equal(saved)
      expect(await store.size()).to.deep.equal({ conversations: 1, tickets: 1, quarantined: 0, archived: 0 })
    }),

    within('replaces a conversation whole', async store => {
      const saved = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))

      await store.save({ ...saved, tickets: [sampleTicket(sampleReference(2))] })

      expect((await store.load('one'))?.tickets.map(ticket => ticket.reference)).to.deep.equal([sampleReference(2)])
      expect(await store.findTicket(sampleReference(1))).to.equal(null)
      expect(await store.size()).to.deep.equal({ conversations: 1, tickets: 1, quarantined: 0, archived: 0 })
    }),

    ...[-2, -1, 1].map(off =>
      within(`refuses a save at ${off} from the stored version as stale, and changes nothing`, async store => {
        const saved = await store.save(await store.save(await store.save(sampleConversation('one'))))

        await refusal('STALE_CONVERSATION', store.save({ ...saved, version: saved.version + off, updatedAt: '2030-01-01T00:00:00.000Z' }))

        expect(await store.load('one')).to.deep.equal(saved)
      }),
    ),

    within('refuses a first save at a version other than 0', async store => {
      await refusal('STALE_CONVERSATION', store.save({ ...sampleConversation('one'), version: 1 }))
      expect(await store.load('one')).to.equal(null)
    }),

    within("refuses a reference that is another conversation's, and changes nothing", async store => {
      await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))

      await refusal(
        'REFERENCE_TAKEN',
        store.save(sampleConversation('two', [sampleTicket(sampleReference(2)), sampleTicket(sampleReference(1))])),
      )

      expect(await store.load('two')).to.equal(null)
      expect((await store.findTicket(sampleReference(1)))?.conversation).to.equal('one')
      expect(await store.findTicket(sampleReference(2))).to.equal(null)
    }),

    within('gives a reference back when its save was refused or its ticket is gone', async store => {
      const one = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
      const two = sampleConversation('two', [sampleTicket(sampleReference(2)), sampleTicket(sampleReference(1))])
      await refusal('REFERENCE_TAKEN', store.save(two))

      await store.save({ ...one, tickets: [] })
      await store.save(sampleConversation('three', [sampleTicket(sampleReference(1)), sampleTicket(sampleReference(2))]))

      expect((await store.findTicket(sampleReference(2)))?.conversation).to.equal('three')
    }),

    within('keeps copies: what is done to a conversation after a save or a load is not in the store', async store => {
      const mine = sampleConversation('one', [sampleTicket(sampleReference(1))])
      const saving = store.save(mine)
      spoil(mine)
      const saved = await saving
      const kept = structuredClone(saved)
      expect(saved.tickets).to.have.length(1)

      spoil(saved)
      expect(await store.load('one'), 'after spoiling what save returned').to.deep.equal(kept)
      spoil((await store.load('one')) as Conversation)
      spoilTickets((await store.findTicket(sampleReference(1)))?.ticket)
      expect(await store.load('one'), 'after spoiling what load and findTicket returned').to.deep.equal(kept)
      spoilTickets(...(await store.listTickets()).map(({ ticket }) => ticket))
      expect(await store.load('one'), 'after spoiling what listTickets returned').to.deep.equal(kept)
    }),

    within('lets exactly one of two saves at the same version win, 20 times', async store => {
      let stored = await store.save(sampleConversation('one'))
      for (let round = 0; round < 20; round++) {
        const winner = await onlyWinner('STALE_CONVERSATION', [
          store.save({ ...stored, customer: { channel: 'web', id: `left ${round}` } }),
          store.save({ ...stored, customer: { channel: 'web', id: `right ${round}` } }),
        ])
        expect(await store.load('one')).to.deep.equal(winner)
        stored = winner
      }
    }),

    within('lets exactly one of two conversations have a reference that both file at once, 20 times', async store => {
      for (let round = 0; round < 20; round++) {
        const tickets = [sampleTicket(sampleReference(round))]
        const winner = await onlyWinner('REFERENCE_TAKEN', [
          store.save(sampleConversation(`left ${round}`, tickets)),
          store.save(sampleConversation(`right ${round}`, tickets)),
        ])
        expect((await store.findTicket(sampleReference(round)))?.conversation).to.equal(winner.id)
      }
    }),

    within('saves 60 conversations at once', async store => {
      const ids = Array.from({ length: 60 }, (_, n) => `visitor ${n}`)

      await Promise.all(ids.map((id, n) => store.save(sampleConversation(id, [sampleTicket(sampleReference(n))]))))

      expect(await Promise.all(ids.map(async id => (await store.load(id))?.version))).to.deep.equal(ids.map(() => 1))
      expect(await store.size()).to.deep.equal({ conversations: 60, tickets: 60, quarantined: 0, archived: 0 })
    }),

    ...['../../etc/passwd', '__proto__', 'constructor', 'x'.repeat(200), 'a/b\\c\0d', '发票\u{1f9fe}', 'CON', '.', '%2e%2e', 'one\n'].map(
      id =>
        within(`takes the id ${JSON.stringify(id).slice(0, 30)} for what it is: a name`, async store => {
          const saved = await store.save(sampleConversation(id, [sampleTicket(sampleReference(1))]))

          expect(await store.load(id)).to.deep.equal(saved)
          expect((await store.findTicket(sampleReference(1)))?.conversation).to.equal(id)
          expect(await store.load(`${id}x`)).to.equal(null)
        }),
    ),
  ]
}

async function onlyWinner(code: 'STALE_CONVERSATION' | 'REFERENCE_TAKEN', saves: readonly Promise<Conversation>[]): Promise<Conversation> {
  const outcomes = await Promise.allSettled(saves)
  const [winner, ...others] = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  if (winner === undefined || others.length > 0) throw new Error(`${winner ? others.length + 1 : 0} of ${saves.length} saves won.`)
  for (const outcome of outcomes) if (outcome.status === 'rejected') await refusal(code, Promise.reject(outcome.reason))
  return winner
}

function spoil(conversation: Conversation): void {
  conversation.version = 99
  conversation.customer.id = 'spoilt'
  spoilTickets(...conversation.tickets)
  conversation.tickets.length = 0
}

function spoilTickets(...tickets: readonly (Ticket | undefined)[]): void {
  for (const ticket of tickets) if (ticket !== undefined) ticket.fields.account = 'spoilt'
}
