/**
 * A function that remembers what it gave for its last `most` different keys. For pure functions only: the same key must always mean
 * the same. What came of a call that failed is not kept.
 */
export function remember<Result>(most: number): (key: string, find: () => Promise<Result>) => Promise<Result> {
  const kept = new Map<string, Promise<Result>>()
  return (key, find) => {
    const known = kept.get(key)
    if (known) {
      // Behind all others: what is asked again and again stays.
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const found = find()
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return found
  }
}
