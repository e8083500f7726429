import { standing, type WordLists } from '../closed-words.js'
import type { Piece } from './consent.js'
import { sayFieldRight } from './one-field.js'
import { besides, deeds, joins, looked, yes } from './read-back-words.js'

/** Each wording a list of its own, so that the longest is read and not the first. */
const wordings = { deed: deeds, yes, looked, field: sayFieldRight, beside: [...besides, ...joins] }

/** The words of consent to what was read back. */
export const atReadBack: WordLists<Piece> = Object.entries(wordings).flatMap(([kind, words]) =>
  words.map(one => [kind as Piece, standing(one)] as const),
)
