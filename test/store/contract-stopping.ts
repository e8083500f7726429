import { expect } from 'chai'
import type { Store } from '../../src/store/store.js'
import type { ContractCase, Opened, Within } from './contract.js'
import { refusal } from './refusal.js'
import { sampleConversation, sampleReference, sampleTicket } from './samples.js'

export function stoppingCases(within: Within): readonly ContractCase[] {
  return [
    within('finishes the saves under way when it stops', async store => {
      const saves = ['one', 'two', 'three'].map(id => store.save(sampleConversation(id)))

      await store.stop()

      expect((await Promise.all(saves)).map(saved => saved.version)).to.deep.equal([1, 1, 1])
    }),

    within('refuses every call once it has stopped', async store => {
      const saved = await store.save(sampleConversation('one', [sampleTicket(sampleReference(1))]))
      await store.stop()

      await refusal('STORE_UNAVAILABLE', store.load('one'))
      await refusal('STORE_UNAVAILABLE', store.save(saved))
      await refusal('STORE_UNAVAILABLE', store.findTicket(sampleReference(1)))
      await refusal('STORE_UNAVAILABLE', store.findTicket(sampleReference(2)))
      await refusal('STORE_UNAVAILABLE', store.listTickets())
      await refusal('STORE_UNAVAILABLE', store.openRequests('12345678'))
      await refusal('STORE_UNAVAILABLE', store.size())
    }),

    within('can be stopped twice', async store => {
      await Promise.all([store.stop(), store.stop()])
      await store.stop()
    }),
  ]
}

export function reopeningCases({ open, reopen }: Required<Opened>): readonly ContractCase[] {
  return [
    {
      title: 'has everything again when it is opened anew, and goes on from there',
      async run() {
        const before = await open()
        const saved = await before.save(
          await before.save(sampleConversation('one', [sampleTicket(sampleReference(1), { minute: 2, status: 'open' })])),
        )
        await before.save(
          sampleConversation('two', [sampleTicket(sampleReference(2), { minute: 1, fields: { invoice_number: '12345678' } })]),
        )
        const looks = (store: Store) =>
          Promise.all([store.size(), store.listTickets(), store.listTickets({ status: 'open' }), store.openRequests('12345678')])
        const all = await looks(before)
        await before.stop()

        const store = await reopen(before)
        try {
          expect(await looks(store)).to.deep.equal(all)
          expect(all[3]).to.have.length(1)
          expect(await store.load('one')).to.deep.equal(saved)
          await refusal('STALE_CONVERSATION', store.save({ ...saved, version: 1 }))
          await refusal('REFERENCE_TAKEN', store.save(sampleConversation('three', [sampleTicket(sampleReference(2))])))
          expect((await store.save(saved)).version).to.equal(3)
        } finally {
          await store.stop()
        }
      },
    },
  ]
}
