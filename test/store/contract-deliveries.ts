import { expect } from 'chai'
import type { Store } from '../../src/store/store.js'
import { type Delivery, delivery } from '../../src/tickets/delivery.js'
import type { ContractCase, Within } from './contract.js'
import { sampleConversation } from './samples.js'

const [early, late] = [new Date('2026-11-26T08:00:00.000Z'), new Date('2026-11-26T09:00:00.000Z')]
const say = (id: string, due: Date): Delivery => delivery(id, 'customer', { kind: 'say', line: 1 }, early, due)

export function deliveryCases(within: Within): readonly ContractCase[] {
  const keep = (store: Store, id: string, ...deliveries: readonly Delivery[]) =>
    store.save({ ...sampleConversation(id, []), deliveries: [...deliveries] })
  return [
    within('claims what is due by then and nothing else, the longest due first', async store => {
      await keep(store, 'soon', say('a', new Date(early.getTime() + 1_000)))
      await keep(store, 'first', say('b', early))
      await keep(store, 'later', say('c', late))
      await keep(store, 'nothing')

      expect(await store.claimDue(new Date(early.getTime() + 2_000), 10_000, 10)).to.deep.equal(['first', 'soon'])
    }),

    within('claims a conversation once until it is released, or its claim has run out', async store => {
      await keep(store, 'one', say('a', early))
      const claims = [await store.claimDue(early, 10_000, 10), await store.claimDue(new Date(early.getTime() + 9_999), 10_000, 10)]
      const after = await store.claimDue(new Date(early.getTime() + 10_000), 10_000, 10)
      await store.giveBack('one')

      expect([...claims, after]).to.deep.equal([['one'], [], ['one']])
      expect(await store.claimDue(new Date(early.getTime() + 10_001), 10_000, 10)).to.deep.equal(['one'])
    }),

    within('claims first what somebody began and let run out, however many are due for longer', async store => {
      await keep(store, 'begun', say('a', new Date(early.getTime() + 1_000)))
      const began = await store.claimDue(new Date(early.getTime() + 1_000), 10_000, 10)
      for (const id of ['waits', 'waits-too']) await keep(store, id, say(id, early))

      expect(began).to.deep.equal(['begun'])
      expect(await store.claimDue(new Date(early.getTime() + 11_000), 10_000, 2)).to.deep.equal(['begun', 'waits'])
    }),

    within('claims of what was left behind as many more as may come, and of nothing else', async store => {
      for (const id of ['a', 'b', 'c']) await keep(store, id, say(id, early))
      await store.claimDue(early, 10_000, 3)
      for (const id of ['new', 'newer']) await keep(store, id, say(id, new Date(early.getTime() + 1_000)))
      const then = new Date(early.getTime() + 11_000)

      expect(await store.claimDue(then, 10_000, 0, 2)).to.have.members(['a', 'b'])
      expect(await store.claimDue(then, 10_000, 1, 2)).to.deep.equal(['c'])
      expect(await store.claimDue(then, 10_000, 1, 2)).to.deep.equal(['new'])
    }),

    within('keeps a claim that is renewed in time, and says which are no claims any more', async store => {
      await keep(store, 'one', say('a', early))
      await store.claimDue(early, 10_000, 10)
      const half = new Date(early.getTime() + 9_000)

      expect(await store.renew(['one', 'other'], half, 10_000)).to.deep.equal(['one'])
      expect(await store.claimDue(new Date(early.getTime() + 18_999), 10_000, 10)).to.deep.equal([])
      await store.giveBack('one')
      expect(await store.renew(['one'], half, 10_000)).to.deep.equal([])
    }),

    within('gives one of two claims at once a conversation, never both', async store => {
      for (const id of ['a', 'b', 'c']) await keep(store, id, say(id, early))

      const both = await Promise.all([store.claimDue(early, 10_000, 2), store.claimDue(early, 10_000, 2)])

      expect(both.flat().sort()).to.deep.equal(['a', 'b', 'c'])
    }),

    within('claims nothing of a conversation whose deliveries are done or given up, and lists those that are not done', async store => {
      const saved = await keep(store, 'one', say('a', early))
      const refused = await store.save({ ...saved, deliveries: [{ ...say('a', early), refused: 'channel_not_found' }] })

      expect([await store.claimDue(late, 10_000, 10), await store.withDeliveries(10)]).to.deep.equal([[], ['one']])

      await store.save({ ...refused, deliveries: [] })
      expect([await store.claimDue(late, 10_000, 10), await store.withDeliveries(10)]).to.deep.equal([[], []])
    }),

    within('lists none that only waits for its time of day, unless it was tried', async store => {
      const digest = delivery('b', 'digest', { kind: 'digest' }, early, late)
      await keep(store, 'alarm', delivery('a', 'alarm', { kind: 'alarm', ticket: 'INV-000001' }, early, late))
      await keep(store, 'digest', digest)
      await keep(store, 'tried', { ...digest, tries: 1 })
      await keep(store, 'beside', { ...digest, id: 'c' }, say('d', late))

      expect(await store.withDeliveries(10)).to.have.members(['tried', 'beside'])
    }),

    within('claims and lists no more than asked for', async store => {
      for (const id of ['a', 'b', 'c']) await keep(store, id, say(id, early))

      expect(await store.withDeliveries(2)).to.have.length(2)
      expect(await store.claimDue(early, 10_000, 2)).to.have.length(2)
      expect(await store.claimDue(early, 10_000, 2)).to.have.length(1)
    }),
  ]
}
