import { expect } from 'chai'
import { dice, shuffle } from '../../../src/understanding/learning/dice.js'

describe('the dice', () => {
  it('give the numbers that the paper gives for its seed', () => {
    const draw = dice()
    expect([draw(), draw(), draw()].map(number => number * 2 ** 32)).to.deep.equal([723_471_715, 2_497_366_906, 2_064_144_800])
  })

  it('give the same numbers every time, whatever other dice gave', () => {
    const [one, other] = [dice(), dice()]
    const first = Array.from({ length: 100 }, one)
    expect(Array.from({ length: 100 }, other)).to.deep.equal(first)
  })

  it('give numbers from 0 up to 1, as many in each tenth', () => {
    const draw = dice()
    const tenths = new Array<number>(10).fill(0)

    for (let i = 0; i < 10_000; i++) {
      const number = draw()
      expect(number >= 0 && number < 1, `${number}`).to.equal(true)
      const tenth = Math.floor(10 * number)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }

    for (const count of tenths) expect(count).to.be.within(900, 1_100)
  })
})

describe('a shuffle', () => {
  it('keeps every number, once', () => {
    const order = Int32Array.from({ length: 1_000 }, (_, i) => i)

    shuffle(order, dice())

    expect([...order]).to.not.deep.equal([...order.keys()])
    expect([...order.toSorted()]).to.deep.equal([...order.keys()])
  })

  for (const numbers of [[], [7]]) {
    it(`leaves ${numbers.length} numbers as they are`, () => {
      const order = Int32Array.from(numbers)
      shuffle(order, dice())
      expect([...order]).to.deep.equal(numbers)
    })
  }

  it('gives every order as often', () => {
    for (const count of ordersFound(shuffle)) expect(count).to.be.within(900, 1_100)
  })

  it('is held to that by a count that a careless shuffle does not pass', () => {
    // Any place may be drawn for each number: 27 ways for 6 orders, which can't be as many for each.
    const careless: typeof shuffle = (order, draw) => {
      for (let i = 0; i < order.length; i++) {
        const j = Math.floor(draw() * order.length)
        const kept = order[i] ?? 0
        order[i] = order[j] ?? 0
        order[j] = kept
      }
    }
    expect(ordersFound(careless).every(count => count >= 900 && count <= 1_100)).to.equal(false)
  })
})

/** How often each of the six orders of three numbers came out of 6,000 shuffles. */
function ordersFound(by: typeof shuffle): readonly number[] {
  const draw = dice()
  const counts = new Map(['0,1,2', '0,2,1', '1,0,2', '1,2,0', '2,0,1', '2,1,0'].map(order => [order, 0]))
  for (let i = 0; i < 6_000; i++) {
    const order = Int32Array.of(0, 1, 2)
    by(order, draw)
    counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1)
  }
  expect(counts.size).to.equal(6)
  return [...counts.values()]
}
