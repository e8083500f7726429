import { expect } from 'chai'
import { createPace } from '../../../src/delivery/slack/pace.js'

describe('the pace of posts', () => {
  let now = 0
  beforeEach(() => {
    now = 1_000_000
  })

  it('lets one post a second into a channel, in the order they came', () => {
    const pace = createPace(() => now)
    expect(['a', 'b', 'c'].map(one => pace.wait('C1', one))).to.deep.equal([0, 1_000, 2_000])
    now += 1_000
    expect(pace.wait('C1', 'c')).to.equal(1_000)
    expect(pace.wait('C1', 'b')).to.equal(0)
    now += 1_000
    expect(pace.wait('C1', 'c')).to.equal(0)
  })

  it('lets two who come late to their turns go a second apart all the same', () => {
    const pace = createPace(() => now)
    expect(['a', 'b', 'c'].map(one => pace.wait('C1', one))).to.deep.equal([0, 1_000, 2_000])
    now += 2_500
    expect([pace.wait('C1', 'b'), pace.wait('C1', 'c')]).to.deep.equal([0, 1_000])
    now += 1_000
    expect([pace.wait('C1', 'c'), pace.wait('C1', 'd')]).to.deep.equal([0, 1_000])
  })

  it('tells hundreds that wait a few times each when to come, although each post takes longer than a second', () => {
    const pace = createPace(() => now)
    const due = new Map(Array.from({ length: 300 }, (_, at) => [`d${at}`, now]))
    let asked = 0
    for (; due.size > 0; now += 1_300)
      for (const [one, at] of due) {
        if (at > now) continue
        asked++
        const ms = pace.wait('C1', one)
        if (ms > 0) due.set(one, now + ms)
        else due.delete(one)
      }

    expect(asked).to.be.lessThan(300 * 6)
  })

  it('is each channel’s own', () => {
    const pace = createPace(() => now)
    pace.wait('C1', 'a')
    expect(pace.wait('C2', 'b')).to.equal(0)
  })

  it('puts off all turns of a channel that Slack wants nothing in, and no others', () => {
    const pace = createPace(() => now)
    pace.wait('C1', 'a')
    pace.wait('C2', 'x')
    pace.wait('C1', 'b')
    pace.hold('C1', 30_000)

    expect(pace.wait('C1', 'b')).to.equal(30_000)
    expect(pace.wait('C1', 'a')).to.equal(31_000)
    now += 1_000
    expect(pace.wait('C2', 'y')).to.equal(0)
  })
})
