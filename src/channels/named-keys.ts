import { createHash, timingSafeEqual } from 'node:crypto'

/** Somebody, or a system, and the secret that they prove themselves with. */
export interface NamedKey {
  readonly name: string
  readonly key: string
}

/** A key by its hash: all hashes are equally long, and can be compared without telling where they differ. */
interface Holder {
  readonly name: string
  readonly digest: Buffer
}

export function holdersOf(keys: readonly NamedKey[]): readonly Holder[] {
  return keys.map(({ name, key }) => ({ name, digest: digestOf(key) }))
}

/** Whose key was given; null where it is nobody's. Compared with every key, so that the time taken tells nothing. */
export function holderOf(holders: readonly Holder[], given: string): Holder | null {
  const digest = digestOf(given)
  return holders.filter(each => timingSafeEqual(each.digest, digest))[0] ?? null
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
