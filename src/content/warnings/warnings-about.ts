import { slipsInNames } from '../check-translation.js'
import type { Read } from '../load.js'
import type { Problem } from '../problem.js'
import { type ReadLanguage, subjectOf } from '../read-language.js'
import { type AmongPhrasings, type Compared, compareAll, sayCompared } from './among-phrasings.js'
import { aboutAnswers, placedEntries } from './answers.js'
import { aboutDates } from './dates.js'
import { differingFacts } from './facts.js'
import { foreignAnswers, foreignPhrasings } from './foreign.js'
import { superfluousLookAlikes } from './superfluous-look-alikes.js'
import { slipsIn } from './typing.js'
import { untranslated } from './untranslated.js'

/** Finds what phrasings have in common, or knows it from before (compared-before.ts). */
type Compares = (content: Compared) => AmongPhrasings | Promise<AmongPhrasings>

/** What is well formed and yet deserves a look of its author. Nothing is trained for it. `today`: "2026-06-01". */
export async function warningsAbout(
  { languages, problems }: Read,
  today: string,
  compare: Compares = compareAll,
): Promise<readonly Problem[]> {
  const [original, translation] = languages
  const facts = original && translation ? differingFacts(original, translation) : []
  const slipsOfNames = original && translation ? slipsInNames(original.content, translation.content) : []
  const misnamed = slipsOfNames.flatMap(({ named, meant }) => [named, named.replace('/zh/', '/'), meant.original, meant.translation])
  const wrong = new Set([...problems.map(({ file }) => subjectOf(file)), ...misnamed])
  const ofLanguages: Problem[] = []
  for (const language of languages) {
    ofLanguages.push(...aboutLanguage(language, await compare(language.content), today), ...untranslated(language.content, wrong))
  }
  // What else seems wrong about a file with a mistake may come from that. What slipped in may be why there is one, but on its line it is told.
  const others = [...ofLanguages, ...facts].filter(({ file }) => !wrong.has(subjectOf(file)))
  const slips = languages.flatMap(({ files }) => files.flatMap(file => [...slipsIn(file)]))
  const isTold = ({ file, line }: Problem) => problems.some(problem => problem.file === file && problem.line === line)
  return [...slips.filter(slip => !isTold(slip)), ...others]
}

function* aboutLanguage(read: ReadLanguage, compared: AmongPhrasings, today: string): Iterable<Problem> {
  yield* aboutDates(read, today)
  yield* aboutAnswers(placedEntries(read))
  yield* foreignPhrasings(read.content)
  yield* foreignAnswers(read)
  yield* superfluousLookAlikes(read.content)
  yield* sayCompared(compared, read.content)
}
