import { hasWords } from '../understanding/hear-command.js'
import type { Content, ReadBackLines } from '../understanding/knowledge.js'
import { mostKernelLines } from '../understanding/model/classifier.js'
import { normalize } from '../understanding/text/normalize.js'
import { typosBetween } from '../understanding/text/typos-between.js'
import type { Problem } from './problem.js'
import { type WrittenFile, writtenLines } from './written-lines.js'

/** What of a language these files may speak of; `wrong`: what has a mistake in its own file, and so may be missing ("intents/copy"). */
interface Beside {
  readonly known: Pick<Content, 'intents'>
  readonly wrong: ReadonlySet<string>
}

/** An answer to what was read back, and where it stands. */
export interface ReadBackAnswer {
  readonly text: string
  readonly file: string
  readonly line: number
}

/**
 * Reads what customers say when a form's values are read back to them: read-back-agrees.txt, on which the form is filed, and read-back-other.txt,
 * on which it is not; one answer a line, `\n` in it where they begin a new one, lines with "#" in front are remarks. `lines` is null where neither is there.
 */
export function readReadBack(
  [agrees, other]: readonly [agrees: WrittenFile, other: WrittenFile],
  { known, wrong }: Beside,
  problems: Problem[],
): { readonly lines: ReadBackLines | null; readonly answers: readonly ReadBackAnswer[] } {
  // Of a form whose file has a mistake the examples are not known: its numbers would be told as a customer's.
  const numbers = [...wrong].some(subject => subject.startsWith('intents/')) ? null : exampleNumbers(known)
  const written = { [agrees.file]: answersIn(agrees, problems), [other.file]: answersIn(other, problems) }
  const answers = Object.values(written).flat()
  problems.push(...missing([agrees.file, other.file], written, problems), ...tooMany(answers))
  const first = new Map<string, ReadBackAnswer>()
  const sound = new Set<ReadBackAnswer>()
  for (const answer of answers) {
    const { text, file, line } = answer
    const key = keyOf(text)
    const before = first.get(key)
    first.set(key, before ?? answer)
    const tell = (rule: 'double' | 'phrasing', cause: string, cure: string) => problems.push({ rule, file, line, cause, cure })
    const number = numbers === null ? undefined : customersNumber(text, numbers)
    if (before) tell('double', `the same answer as at ${before.file}:${before.line}`, 'Delete one of the two')
    else if (!hasWords(text)) tell('phrasing', 'no words', 'Write what a customer would, or delete the line')
    else if (number !== undefined) tell('phrasing', `"${number}", which may be a customer's own number`, cureOf(numbers ?? []))
    else sound.add(answer)
  }
  const textsIn = (file: string) => (written[file] ?? []).filter(answer => sound.has(answer)).map(({ text }) => text)
  const lines = { agrees: textsIn(agrees.file), other: textsIn(other.file) }
  return { lines: lines.agrees.length > 0 && lines.other.length > 0 ? lines : null, answers }
}

function answersIn(written: WrittenFile, problems: Problem[]): readonly ReadBackAnswer[] {
  const lines = writtenLines(written, problems)
  return lines.map(({ raw, line }) => ({ text: raw.trim().replaceAll('\\n', '\n'), file: written.file, line }))
}

/** Case, width and what closes an answer tell nothing, but for a question mark: "Correct." agrees, and "correct?" asks. */
function keyOf(text: string): string {
  return `${normalize(text)}${/[?？]\s*$/.test(text) ? '?' : ''}`
}

/** One of the two files alone: what is learnt is to tell them apart. */
function* missing(
  [agrees, other]: readonly [string, string],
  written: Readonly<Record<string, readonly ReadBackAnswer[]>>,
  problems: readonly Problem[],
): Iterable<Problem> {
  for (const [file, beside] of [[agrees, other] as const, [other, agrees] as const]) {
    const isLost = written[file]?.length === 0 && written[beside]?.length !== 0
    if (!isLost || problems.some(problem => problem.file === file)) continue
    const what = file === agrees ? 'on which a form is filed' : 'on which no form may be filed: refusals, changes, doubts, questions'
    const cause = `no answers, and nothing is learnt of those in ${beside}`
    yield { rule: 'reference', file, line: 1, cause, cure: `Write into it what customers say ${what}` }
  }
}

/** What tells when to file was chosen for how the smaller learner scores, and is not true of the other. */
function* tooMany(answers: readonly ReadBackAnswer[]): Iterable<Problem> {
  const beyond = answers[mostKernelLines]
  if (!beyond) return
  const cause = `${answers.length} answers with those of the other file, where ${mostKernelLines} can be learnt`
  yield { rule: 'phrasing', file: beyond.file, line: beyond.line, cause, cure: 'Delete those that say nearly what others do' }
}

const longNumber = /\d{6,}/g

/** A number with so many slips is one that was made up from an example, to be told from it. */
const mostTypos = 2

/** The numbers that forms give as examples: they are nobody's. */
function exampleNumbers({ intents }: Pick<Content, 'intents'>): readonly string[] {
  const forms = [...intents.values()].flatMap(intent => ('form' in intent ? [intent.form] : []))
  return forms.flatMap(({ fields }) => fields.flatMap(({ example }) => example.match(longNumber) ?? []))
}

/** The first number that is no example and nearly none: whoever copies an answer out of a conversation copies the customer's number, too. */
function customersNumber(text: string, examples: readonly string[]): string | undefined {
  const numbers = text.normalize('NFKC').match(longNumber) ?? []
  return numbers.find(number => examples.every(example => typosBetween(number, example, mostTypos) > mostTypos))
}

function cureOf([example]: readonly string[]): string {
  return `Write it without names and numbers${example === undefined ? '' : `, or with the form's example (${example})`}`
}
