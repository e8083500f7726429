/** Numbers of a slot: the two halves of the feature's hash, and its number plus one; 0 there is an empty slot. */
const slot = 3

/** Slots for one feature, at least: the fuller a table, the longer a look-up. */
const slotsForOne = 1.4

/**
 * The numbers of features, from 0 in the order given: plain numbers, that are kept and read back as they are, an eighth of the memory of
 * a Map of strings and nothing to build at start. A feature is known by 64 bits of its hash: among 100,000 the chance that any two meet
 * is 3 in 10^10, and then they would count as one.
 */
export function tableOf(features: readonly string[]): Uint32Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(1, features.length * slotsForOne)))
  const table = new Uint32Array(slot * slots)
  for (const [number, feature] of features.entries()) {
    const at = find(table, feature)
    if (table[at + 2] !== 0) continue
    table[at] = hash[0] as number
    table[at + 1] = hash[1] as number
    table[at + 2] = number + 1
  }
  return table
}

/** The number of a feature, or -1. */
export function numberIn(table: Uint32Array, feature: string): number {
  return (table[find(table, feature) + 2] as number) - 1
}

/** Where the feature stands, or the empty slot where it would; its hash is left in `hash`. */
function find(table: Uint32Array, feature: string): number {
  setHash(feature)
  const last = table.length / slot - 1
  const [high, low] = [hash[0] as number, hash[1] as number]
  for (let at = high & last; ; at = (at + 1) & last) {
    const from = slot * at
    if (table[from + 2] === 0 || (table[from] === high && table[from + 1] === low)) return from
  }
}

const hash = new Uint32Array(2)

/** Two multiplicative hashes with other factors, each with the last mixing step of MurmurHash3 (A. Appleby, public domain). */
function setHash(feature: string): void {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < feature.length; i++) {
    const code = feature.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul((b << 5) ^ (b >>> 27) ^ code, 0x9e3779b1)
  }
  hash[0] = mixed(a)
  hash[1] = mixed(b)
}

function mixed(number: number): number {
  let x = number ^ (number >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}
