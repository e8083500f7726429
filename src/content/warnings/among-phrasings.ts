import type { Content } from '../../understanding/knowledge.js'
import { normalizedOf } from '../normalized-phrasing.js'
import type { Problem } from '../problem.js'
import { type Alike, alikeAmong, sayAlike } from './alike.js'
import { type AsksBack, asksBackAmong, sayAsksBack } from './asks-back.js'
import { pairsOf } from './neighbours.js'
import { type Pulled, pulledAmong, sayPulled } from './pulled.js'

/** Phrasings whose cosine is below this have little more in common than a word. */
const near = 0.25

/** What comparing all phrasings of a language with each other and with its look-alikes found, by their places in the lists: where they stand in the files is none of its business. */
export interface AmongPhrasings {
  readonly alike: readonly Alike[]
  readonly pulled: readonly Pulled[]
  readonly asksBack: readonly AsksBack[]
}

/** By what the phrasings of a language are compared. */
export type Compared = Pick<Content, 'phrasings' | 'intents' | 'language' | 'lookAlikes'>

export function compareAll(content: Compared): AmongPhrasings {
  const { phrasings, language } = content
  const neighbours = pairsOf(phrasings.map(normalizedOf), near)
  return {
    alike: alikeAmong(phrasings, neighbours, language),
    pulled: pulledAmong(content, neighbours),
    asksBack: asksBackAmong(content),
  }
}

export function sayCompared(
  { alike, pulled, asksBack }: AmongPhrasings,
  { phrasings, lookAlikes = new Map() }: Compared,
): readonly Problem[] {
  return [
    ...alike.flatMap(one => sayAlike(one, phrasings)),
    ...pulled.flatMap(one => sayPulled(one, phrasings)),
    ...asksBack.flatMap(one => sayAsksBack(one, phrasings, lookAlikes)),
  ]
}
