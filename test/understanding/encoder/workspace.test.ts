import { expect } from 'chai'
import { newMemory } from '../../../src/understanding/encoder/kernels.js'
import { fill, keepPositive, Workspace } from '../../../src/understanding/encoder/workspace.js'

describe('the workspace of the sentence model', () => {
  const [inputs, outputs, rows] = [40, 32, 7]
  const space = new Workspace(newMemory(1_000_000))
  const linear = space.linear(inputs, outputs)
  const wave = (at: number) => Math.sin(7 * at * at + at)
  fill(
    linear,
    (first, room) => room.set(room.map((_, at) => wave(first + at))),
    Float32Array.from({ length: outputs }, (_, at) => wave(3 * at)),
  )

  /** What is added to 0.5 in each place, of rows that are positive as told. */
  function added(isPositive: (row: number, column: number) => boolean, damage = (_: Int32Array) => {}) {
    const x = space.numbers(rows * inputs)
    for (let at = 0; at < x.length; at++) x[at] = (isPositive(Math.floor(at / inputs), at % inputs) ? 1 : -1) * Math.abs(wave(at) || 1)
    const rectified = space.numbers(x.length)
    rectified.set(x.map(number => Math.max(number, 0)))
    const [all, few] = [space.numbers(rows * outputs).fill(0.5), space.numbers(rows * outputs).fill(0.5)]
    const kept = { width: inputs, numbers: x, offsets: space.integers(x.length), counts: space.integers(rows) }

    space.add(linear, rectified, all, rows)
    keepPositive(kept, rows)
    damage(kept.counts)
    space.addFew(linear, kept, few, rows)

    return { all: [...all], few: [...few], counts: [...kept.counts] }
  }

  for (const [what, isPositive, counts] of [
    ['few numbers', (row: number, column: number) => column % 9 === row, [5, 5, 5, 5, 4, 4, 4]],
    ['no number', () => false, [0, 0, 0, 0, 0, 0, 0]],
    ['every number', () => true, [40, 40, 40, 40, 40, 40, 40]],
    [
      'no number of some rows and the last of others',
      (row: number, column: number) => row % 2 === 1 && column === 39,
      [0, 1, 0, 1, 0, 1, 0],
    ],
  ] as const) {
    it(`multiplies rows of which ${what} are positive to the bits that all numbers give`, () => {
      const found = added(isPositive)

      expect(found.counts).to.deep.equal(counts)
      expect(found.few).to.deep.equal(found.all)
    })
  }

  it('(and is seen to give others where a number is passed over)', () => {
    const { few, all } = added(
      () => true,
      counts => {
        counts[3] = inputs - 1
      },
    )

    expect(few).to.not.deep.equal(all)
  })

  it('puts a product in the place of what was there', () => {
    const x = space.numbers(rows * inputs).fill(0.25)
    const [put, sum] = [space.numbers(rows * outputs).fill(99), space.numbers(rows * outputs)]

    space.put(linear, x, put, rows)
    space.add(linear, x, sum, rows)

    expect([...put]).to.deep.equal([...sum])
  })
})
