import type { Read } from '../load.js'
import type { Problem } from '../problem.js'
import type { ReadLanguage } from '../read-language.js'
import { tooAlikePhrasings } from './alike.js'
import { aboutDates } from './dates.js'
import { neighboursOf } from './neighbours.js'
import { pulledPhrasings } from './pulled.js'

/** Phrasings whose cosine is below this have little more in common than a word. */
const near = 0.25

/** What is well formed and yet deserves a look of its author. Nothing is trained for it. `today`: "2026-06-01". */
export function warningsAbout({ languages }: Read, today: string): readonly Problem[] {
  return languages.flatMap(language => [...aboutDates(language, today), ...aboutPhrasings(language)])
}

function* aboutPhrasings({ content }: ReadLanguage): Iterable<Problem> {
  const { phrasings, language } = content
  const neighbours = neighboursOf(
    phrasings.map(({ text }) => text),
    near,
  )
  yield* tooAlikePhrasings(phrasings, neighbours, language)
  yield* pulledPhrasings(content, neighbours)
}
