/**
 * How well two groupings of the same things agree, chance taken out (Hubert and Arabie, "Comparing partitions", 1985): 1 for the same,
 * about 0 for groupings that have nothing to do with each other.
 */
export function adjustedRandIndex(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const both = counts(one.map((group, at) => JSON.stringify([group, other[at]])))
  const together = pairsIn(both)
  const [ofOne, ofOther] = [pairsIn(counts(one)), pairsIn(counts(other))]
  const all = pairs(one.length)
  const expected = all > 0 ? (ofOne * ofOther) / all : 0
  const most = (ofOne + ofOther) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function counts(groups: readonly (string | number)[]): ReadonlyMap<string | number, number> {
  const found = new Map<string | number, number>()
  for (const group of groups) found.set(group, (found.get(group) ?? 0) + 1)
  return found
}

function pairsIn(groups: ReadonlyMap<string | number, number>): number {
  return [...groups.values()].reduce((sum, count) => sum + pairs(count), 0)
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2
}
