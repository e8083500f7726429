/**
 * Groups things that are alike: average linkage (Sokal and Michener, 1958) by nearest-neighbour chains (Murtagh, 1983), which costs the
 * square of their number in time and memory. Two groups are joined while what they hold is alike by `floor` on average.
 *
 * `likeness(a, b)` of two things by their numbers. Returns for each thing the number of its group, the groups counted from 0 in the order
 * of their first thing.
 */
export function cluster(count: number, likeness: (a: number, b: number) => number, floor: number): readonly number[] {
  const alike = matrixOf(count, likeness)
  const size = new Float64Array(count).fill(1)
  const isGone = new Uint8Array(count)
  const parent = Int32Array.from({ length: count }, (_, at) => at)
  const chain: number[] = []
  for (let first = 0; first < count; ) {
    if (chain.length === 0) {
      if (isGone[first]) {
        first++
        continue
      }
      chain.push(first)
    }
    const last = chain.at(-1) as number
    const before = chain.at(-2) ?? -1
    const next = nearest(last, before, alike, isGone)
    const isNear = next >= 0 && (alike[last * count + next] as number) >= floor
    if (!isNear) {
      // Nothing will ever be nearer to it: what is joined elsewhere is at most as near as its parts were.
      for (const one of chain) isGone[one] = one === last ? 1 : (isGone[one] as number)
      chain.pop()
    } else if (next === before) {
      chain.length -= 2
      join(last, next, alike, size)
      isGone[next] = 1
      parent[next] = last
    } else chain.push(next)
  }
  return numbered(parent)
}

/** The one most alike; of several the one before in the chain, so that the chain ends. */
function nearest(of: number, before: number, alike: Float32Array, isGone: Uint8Array): number {
  const count = isGone.length
  let best = before
  for (let at = 0; at < count; at++) {
    if (at === of || isGone[at]) continue
    if (best < 0 || (alike[of * count + at] as number) > (alike[of * count + best] as number)) best = at
  }
  return best
}

/** What is said of both holds from now on of `kept`: the mean over all pairs. */
function join(kept: number, gone: number, alike: Float32Array, size: Float64Array): void {
  const count = size.length
  const [a, b] = [size[kept] as number, size[gone] as number]
  for (let at = 0; at < count; at++) {
    const mean = ((alike[kept * count + at] as number) * a + (alike[gone * count + at] as number) * b) / (a + b)
    alike[kept * count + at] = mean
    alike[at * count + kept] = mean
  }
  size[kept] = a + b
}

function matrixOf(count: number, likeness: (a: number, b: number) => number): Float32Array {
  const alike = new Float32Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const value = likeness(a, b)
      alike[a * count + b] = value
      alike[b * count + a] = value
    }
  }
  return alike
}

function numbered(parent: Int32Array): readonly number[] {
  const root = (at: number): number => (parent[at] === at ? at : root(parent[at] as number))
  const numbers = new Map<number, number>()
  return Array.from(parent, (_, at) => {
    const top = root(at)
    const number = numbers.get(top) ?? numbers.size
    numbers.set(top, number)
    return number
  })
}
