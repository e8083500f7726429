import { expect } from 'chai'
import { type Delivery, delivery, dueNow, nextDue, resend, settle, withDelivery } from '../../src/tickets/delivery.js'

const now = new Date('2026-11-26T08:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const card = (id: string, ticket = 'INV-000001') => delivery(id, ticket, { kind: 'card', ticket }, now)
const say = (id: string, lane = 'customer', due = now) => delivery(id, lane, { kind: 'say', line: 1 }, now, due)
const ids = (list: readonly Delivery[]) => list.map(({ id }) => id)

describe('deliveries', () => {
  it('are tried in the order of their lane: only its first, and only when it is due', () => {
    const list = [say('a1', 'a', later(1_000)), say('a2', 'a'), say('b1', 'b'), say('b2', 'b')]

    expect(ids(dueNow(list, now))).to.deep.equal(['b1'])
    expect(ids(dueNow(list, later(1_000)))).to.deep.equal(['a1', 'b1'])
    expect(nextDue(list)).to.equal(now.getTime())
  })

  it('that were given up hold up nobody, and are no longer due', () => {
    const list = settle([say('a1', 'a'), say('a2', 'a')], 'a1', { kind: 'refused', why: 'channel_not_found' }, now, 0)

    expect(ids(dueNow(list, now))).to.deep.equal(['a2'])
    expect(list[0]?.refused).to.equal('channel_not_found')
    expect(nextDue(settle(list, 'a2', { kind: 'done' }, now, 0))).to.equal(null)
  })

  it('of a card that is not due yet are one: it will show everything', () => {
    const waiting = { ...card('one'), due: later(1_000).toISOString() }
    const list = withDelivery([waiting], card('two'))
    expect(ids(list)).to.deep.equal(['one'])
    expect(ids(withDelivery(list, card('other', 'INV-000002')))).to.deep.equal(['one', 'other'])
  })

  it('of a card that is due are two: it may be under way, and show what was before', () => {
    const both = withDelivery([card('one')], card('two'))
    expect(ids(both)).to.deep.equal(['one', 'two'])
    expect(ids(withDelivery(both, card('three')))).to.deep.equal(['one', 'two'])
  })

  it('of a card that failed and waits for its next attempt are one again', () => {
    const tried = settle([card('one')], 'one', { kind: 'failed', uncertain: true }, now, 0.5)
    expect(ids(withDelivery(tried, card('two')))).to.deep.equal(['one'])
  })

  it('wait twice as long after each failure, up to ten minutes, a quarter more or less', () => {
    let list = [say('a')]
    const waits: number[] = []
    for (let at = now.getTime(), tries = 0; tries < 12; tries++) {
      list = settle(list, 'a', { kind: 'failed', uncertain: false }, new Date(at), 0.5)
      const due = Date.parse(list[0]?.due ?? '')
      waits.push((due - at) / 1_000)
      at = due
    }
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600])
    const [least, most] = [0, 1].map(dice =>
      Date.parse(settle([say('a')], 'a', { kind: 'failed', uncertain: false }, now, dice)[0]?.due ?? ''),
    )
    expect([least, most]).to.deep.equal([now.getTime() + 750, now.getTime() + 1_250])
  })

  it('are given up after 72 hours, not before, and listed', () => {
    const fails = (at: Date, tries = 399) => settle([{ ...say('a'), tries }], 'a', { kind: 'failed', uncertain: false }, at, 0)[0]
    expect(fails(later(72 * 3_600_000))?.refused).to.equal(null)
    expect(fails(later(72 * 3_600_000 + 1))?.refused).to.equal('no success within 72 hours')
  })

  it('are not given up by a clock that was put forward by three days: so many attempts take longer than that', () => {
    const [jumped] = settle([say('a')], 'a', { kind: 'failed', uncertain: false }, later(73 * 3_600_000), 0)
    expect(jumped).to.include({ refused: null, tries: 1 })
    let [one, at] = [say('a'), now.getTime()]
    while (one.refused === null) {
      one = settle([one], 'a', { kind: 'failed', uncertain: false }, new Date(at), 0)[0] ?? one
      at = Date.parse(one.due)
    }
    expect((at - now.getTime()) / 3_600_000).to.be.within(72, 73)
  })

  it('are due where the clock was put back after their wait was set, but not what waits for a time of day', () => {
    const [tried] = settle([say('a')], 'a', { kind: 'failed', uncertain: false }, now, 0)
    const back = later(-2 * 3_600_000)
    expect(ids(dueNow(tried ? [tried] : [], back))).to.deep.equal(['a'])
    expect(ids(dueNow([say('b', 'customer', later(3_600_000))], back))).to.deep.equal([])
    expect(ids(dueNow([say('c', 'customer', later(10_000))], later(-30_000)))).to.deep.equal([])
  })

  it('that were asked to wait have not failed', () => {
    const [one] = settle([say('a')], 'a', { kind: 'later', ms: 30_000 }, now, 0)
    expect(one).to.deep.equal({ ...say('a'), set: now.toISOString(), due: later(30_000).toISOString() })
  })

  it('are uncertain from before an attempt begins until it is known that it came to nothing', () => {
    const list = settle([say('a')], 'a', { kind: 'begun' }, now, 0)
    expect(list[0]).to.include({ uncertain: true, tries: 0, due: now.toISOString() })
    expect(settle(list, 'a', { kind: 'failed', uncertain: false }, now, 0)[0]).to.include({ uncertain: false, tries: 1 })
    expect(settle(list, 'a', { kind: 'later', ms: 1, uncertain: false }, now, 0)[0]).to.include({ uncertain: false, tries: 0 })
    expect(settle(list, 'a', { kind: 'later', ms: 1 }, now, 0)[0]).to.include({ uncertain: true })
  })

  it('that were given up can be sent again from the beginning', () => {
    const given = settle([say('a')], 'a', { kind: 'refused', why: 'is_archived' }, now, 0)
    const [again] = resend(given, 'a', later(5_000))
    expect(again).to.include({ refused: null, tries: 0, since: now.toISOString(), due: later(5_000).toISOString() })
    expect(resend([say('b')], 'b', later(5_000))).to.deep.equal([say('b')])
  })
})
