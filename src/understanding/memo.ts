/**
 * A pure function that remembers what it found for the last keys it was asked, `most` of them at most: then it forgets all and begins again, which
 * costs less than knowing which is the oldest. For what is found again and again, as words are.
 */
export function memo<Found>(most: number, find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(key)
    if (known.size >= most) known.clear()
    known.set(key, found)
    return found
  }
}
