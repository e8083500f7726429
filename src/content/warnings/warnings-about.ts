import { slipsInNames } from '../check-translation.js'
import type { Read } from '../load.js'
import { normalizedOf } from '../normalized-phrasing.js'
import type { Problem } from '../problem.js'
import { type ReadLanguage, subjectOf } from '../read-language.js'
import { tooAlikePhrasings } from './alike.js'
import { aboutAnswers, placedEntries } from './answers.js'
import { aboutDates } from './dates.js'
import { differingFacts } from './facts.js'
import { foreignPhrasings } from './foreign.js'
import { pairsOf } from './neighbours.js'
import { pulledPhrasings } from './pulled.js'
import { slipsIn } from './typing.js'
import { untranslated } from './untranslated.js'

/** Phrasings whose cosine is below this have little more in common than a word. */
const near = 0.25

/** What is well formed and yet deserves a look of its author. Nothing is trained for it. `today`: "2026-06-01". */
export function warningsAbout({ languages, problems }: Read, today: string): readonly Problem[] {
  const [original, translation] = languages
  const facts = original && translation ? differingFacts(original, translation) : []
  const slipsOfNames = original && translation ? slipsInNames(original.content, translation.content) : []
  const misnamed = slipsOfNames.flatMap(({ named, meant }) => [named, named.replace('/zh/', '/'), meant.original, meant.translation])
  const wrong = new Set([...problems.map(({ file }) => subjectOf(file)), ...misnamed])
  // What else seems wrong about a file with a mistake may come from that. What slipped in may be why there is one, but on its line it is told.
  const others = [
    ...languages.flatMap(language => [...aboutLanguage(language, today), ...untranslated(language.content, wrong)]),
    ...facts,
  ].filter(({ file }) => !wrong.has(subjectOf(file)))
  const slips = languages.flatMap(({ files }) => files.flatMap(file => [...slipsIn(file)]))
  const isTold = ({ file, line }: Problem) => problems.some(problem => problem.file === file && problem.line === line)
  return [...slips.filter(slip => !isTold(slip)), ...others]
}

function* aboutLanguage(read: ReadLanguage, today: string): Iterable<Problem> {
  yield* aboutDates(read, today)
  const placed = placedEntries(read)
  yield* aboutAnswers(placed)
  yield* aboutPhrasings(read)
}

function* aboutPhrasings({ content }: ReadLanguage): Iterable<Problem> {
  const { phrasings, language } = content
  yield* foreignPhrasings(content)
  const neighbours = pairsOf(phrasings.map(normalizedOf), near)
  yield* tooAlikePhrasings(phrasings, neighbours, language)
  yield* pulledPhrasings(content, neighbours)
}
