import { linksIn } from '../in-markdown.js'
import type { Problem } from '../problem.js'
import type { ReadLanguage } from '../read-language.js'
import { type Placed, placedEntries } from './answers.js'

/** English and Chinese words for the numbers that answers spell out. */
const spelt: Readonly<Record<string, readonly string[]>> = {
  '1': ['one', '一'],
  '2': ['two', 'both', '二', '两'],
  '3': ['three', '三'],
  '4': ['four', '四'],
  '5': ['five', '五'],
  '6': ['six', '六'],
  '7': ['seven', '七'],
  '8': ['eight', '八'],
  '9': ['nine', '九'],
  '10': ['ten', '十'],
  '12': ['twelve', '十二'],
}

/**
 * Facts that an answer has in one language only. What can be compared without understanding either: numbers in digits, links, Chinese
 * words that the English answer quotes, and names in Latin script that the Chinese one has.
 */
export function* differingFacts(original: ReadLanguage, translation: ReadLanguage): Iterable<Problem> {
  const translated = new Map(placedEntries(translation).map(placed => [placed.entry.id, placed]))
  for (const english of placedEntries(original)) {
    const chinese = translated.get(english.entry.id)
    if (!chinese) continue
    for (const [at, one] of english.notes.texts.entries()) {
      const other = chinese.notes.texts[at]
      if (!other) continue
      const inEnglish = factsOf(one.text).filter(fact => fact.kind !== 'name' && !hasFact(other.text, fact))
      const inChinese = factsOf(other.text).filter(fact => fact.kind !== 'quote' && !hasFact(one.text, fact))
      yield* tell(inEnglish, english, one.line, chinese)
      yield* tell(inChinese, chinese, other.line, english)
    }
  }
}

interface Fact {
  readonly kind: 'number' | 'link' | 'quote' | 'name'
  readonly what: string
  readonly row: number
  readonly column: number
}

function* tell(missing: readonly Fact[], { notes }: Placed, line: number, there: Placed): Iterable<Problem> {
  for (const { what, row, column } of missing) {
    const cause = `"${what}", which ${there.notes.file} does not say`
    const cure = 'Look which of the two is right, and say the same in both'
    yield { rule: 'facts', file: notes.file, line: line + row, column, cause, cure }
  }
}

const kinds = [
  ['number', /(?<![A-Za-z\d])\d+(?:[.,]\d+)*%?/g],
  ['quote', /\p{Script=Han}{2,}/gu],
  ['name', /(?<![\p{L}\d])[A-Z][A-Za-z]+/gu],
] as const

/** The facts of a text, each once. */
function factsOf(text: string): readonly Fact[] {
  const links = [...linksIn(text)].map(link => ({ kind: 'link' as const, ...link }))
  const rows = text
    .split('\n')
    .flatMap((line, row) =>
      kinds.flatMap(([kind, pattern]) => [...line.matchAll(pattern)].map(({ 0: what, index }) => ({ kind, what, row, column: index + 1 }))),
    )
  const all = [...links, ...rows.filter(({ row, what }) => !links.some(link => link.row === row && link.what.includes(what)))]
  return all.filter(({ what }, at) => all.findIndex(other => other.what === what) === at)
}

function hasFact(text: string, { kind, what }: Fact): boolean {
  if (text.includes(what)) return true
  if (kind === 'name') return text.toLowerCase().includes(what.toLowerCase())
  return kind === 'number' && (spelt[what] ?? []).some(word => text.toLowerCase().includes(word))
}
