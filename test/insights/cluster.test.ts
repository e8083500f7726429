import { expect } from 'chai'
import fc from 'fast-check'
import { cluster } from '../../src/insights/cluster.js'

describe('grouping what is alike', () => {
  it('joins what is near on average, and leaves alone what is not', () => {
    const at = [0, 1, 2, 10, 11, 30]
    expect(cluster(at.length, (a, b) => -Math.abs((at[a] ?? 0) - (at[b] ?? 0)), -3)).to.deep.equal([0, 0, 0, 1, 1, 2])
  })

  it('has nothing to group where there is nothing', () => expect(cluster(0, () => 1, 0)).to.deep.equal([]))

  it('finds the groups that joining the nearest two again and again finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })), { maxLength: 14 }),
        points => {
          const likeness = (a: number, b: number) => {
            const [[ax, ay], [bx, by]] = [points[a] ?? [0, 0], points[b] ?? [0, 0]]
            return Math.fround(-Math.hypot(ax - bx, ay - by))
          }
          // Ties may be joined in either order; the points are as good as never tied.
          const distances = new Set(points.flatMap((_, a) => points.slice(a + 1).map((_, b) => likeness(a, a + 1 + b))))
          fc.pre(distances.size === (points.length * (points.length - 1)) / 2)
          expect(cluster(points.length, likeness, -3)).to.deep.equal(naive(points.length, likeness, -3))
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** Average linkage as it is written in books. */
function naive(count: number, likeness: (a: number, b: number) => number, floor: number): readonly number[] {
  let groups = Array.from({ length: count }, (_, at) => [at])
  const mean = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, a) => sum + other.reduce((all, b) => all + likeness(Math.min(a, b), Math.max(a, b)), 0), 0) /
    (one.length * other.length)
  for (;;) {
    const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map(other => ({ one, other, value: mean(one, other) })))
    const best = pairs.sort((a, b) => b.value - a.value)[0]
    if (!best || best.value < floor) break
    groups = [...groups.filter(group => group !== best.one && group !== best.other), [...best.one, ...best.other]]
  }
  const order = groups.map(group => Math.min(...group)).sort((a, b) => a - b)
  return Array.from({ length: count }, (_, at) => order.indexOf(Math.min(...(groups.find(group => group.includes(at)) ?? []))))
}
