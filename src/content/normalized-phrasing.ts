import type { Phrasing } from '../understanding/knowledge.js'
import { normalize } from '../understanding/text/normalize.js'

const known = new WeakMap<Phrasing, string>()

/** A phrasing in its normal form, made once: each of thousands is looked at several times in a check, and again after one was changed. */
export function normalizedOf(phrasing: Phrasing): string {
  const normalized = known.get(phrasing) ?? normalize(phrasing.text)
  known.set(phrasing, normalized)
  return normalized
}
