import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { anyhow, type Expectation, type FaqTest } from '../measures/faq-test.js'
import type { Content } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/text/language.js'
import { normalize } from '../understanding/text/normalize.js'
import { testsFolder } from './folders.js'
import { mistakesIn } from './intent-mistakes.js'
import type { Contents } from './load.js'
import { traceOf } from './phrasing-place.js'
import { placeOf } from './place-of.js'
import type { Problem } from './problem.js'
import { readFolder, type TextFile } from './read-folder.js'
import type { ReadLanguage } from './read-language.js'
import { readYaml } from './read-yaml.js'
import { TestsFile } from './tests-file.js'

/** What authors have written to be asked, and every mistake in it. */
interface ReadTests {
  readonly tests: readonly FaqTest[]
  readonly problems: readonly Problem[]
}

/** What the tests may expect, and what of it has a mistake of its own, which is told already. */
interface Testable {
  readonly contents: Pick<Contents, 'en'>
  readonly languages: readonly Pick<ReadLanguage, 'wrong'>[]
}

/** Reads faq/tests/, which need not be there. Nothing of it is ever learnt from. */
export async function readTests(root: string, { contents: { en }, languages: [original] }: Testable): Promise<ReadTests> {
  if (!existsSync(join(root, testsFolder))) return { tests: [], problems: [] }
  const problems: Problem[] = []
  const files = await readFolder(root, { name: testsFolder, endings: ['.yaml'], folders: [], others: [] }, problems)
  const tests = files.flatMap(file => readFile(file, en, original?.wrong ?? new Set(), problems))
  return { tests, problems: [...problems, ...twice(tests)] }
}

function readFile({ file, text }: TextFile, content: Content, wrong: ReadonlySet<string>, problems: Problem[]): readonly FaqTest[] {
  const yaml = readYaml(file, text, problems)
  if (!yaml) return []
  const read = TestsFile.safeParse(yaml.plain)
  if (!read.success) {
    const mistakes = mistakesIn(read.error, yaml.document, yaml.lines, 'the example in docs/faq-guide.md')
    for (const mistake of mistakes) problems.push({ file, ...mistake })
    return []
  }
  return read.data.tests.flatMap(({ ask, expect, side }, at) => {
    const names = typeof expect === 'string' ? [expect] : expect
    const expected = expectationOf(names, side ?? null, content)
    const place = (...path: readonly PropertyKey[]) => placeOf(yaml.document, yaml.lines, ['tests', at, ...path])
    if ('cause' in expected) {
      const { of, ...mistake } = expected
      if (['faq', 'faq/not-covered', 'intents'].some(folder => wrong.has(`${folder}/${expected.name}`))) return []
      const path = of === 'side' || typeof expect === 'string' ? [of] : [of, names.indexOf(expected.name)]
      problems.push({ rule: 'reference', file, ...place(...path), cause: mistake.cause, cure: mistake.cure })
      return []
    }
    const questions = typeof ask === 'string' ? [ask] : ask
    return questions.map((question, number): FaqTest => {
      const { line } = typeof ask === 'string' ? place('ask') : place('ask', number)
      return { ask: question, expect: expected, language: languageOf(question) === 'zh' ? 'zh' : 'en', at: `${file}:${line}` }
    })
  })
}

interface Unmeant {
  readonly of: 'expect' | 'side'
  readonly name: string
  readonly cause: string
  readonly cure: string
}

/** What the names that an author wrote stand for. */
function expectationOf(names: readonly string[], side: string | null, { entries, topics, intents }: Content): Expectation | Unmeant {
  const [first = ''] = names
  const any = anyhow.find(one => one === first)
  if (any && names.length === 1 && side === null) return { kind: any }
  const unmeant = (name: string, cause: string, cure: string): Unmeant => ({ of: 'expect', name, cause, cure })
  for (const name of names) {
    if (anyhow.some(one => one === name)) return unmeant(name, `"${name}" beside something else`, 'Let it stand alone')
    if (intents.get(name)?.kind === 'command')
      return unmeant(name, `"${name}" means nothing by itself`, 'Expect what is said to it where nothing was asked, such as unknown')
    if (!entries.has(name) && !topics.has(name) && !intents.has(name))
      return unmeant(name, `"${name}" is no entry, topic or intent`, `Write the name of a file without its ending, or ${anyhow.join(', ')}`)
  }
  const wanted = names.filter(name => intents.has(name))
  if (wanted[1] !== undefined) return unmeant(wanted[1], `a second intent "${wanted[1]}"`, 'Expect one: no message is given two')
  const told = names.filter(name => entries.has(name))
  if (side !== null && !(told.length === 1 && entries.get(told[0] ?? '')?.sides.some(({ name }) => name === side))) {
    const known = told.length === 1 ? (entries.get(told[0] ?? '')?.sides ?? []).map(({ name }) => `"${name}"`) : []
    const cure = known.length > 0 ? `Write one of: ${known.join(', ')}` : 'Delete it: only an entry with "## When asked:" has sides'
    return { of: 'side', name: side, cause: `no side "${side}"`, cure }
  }
  return {
    kind: 'said',
    entries: told.map(entry => ({ entry, side })),
    topics: names.filter(name => topics.has(name)),
    intent: wanted[0] ?? null,
  }
}

function* twice(tests: readonly FaqTest[]): Iterable<Problem> {
  const first = new Map<string, FaqTest>()
  for (const test of tests) {
    const before = first.get(normalize(test.ask))
    if (!before) first.set(normalize(test.ask), test)
    else yield { rule: 'double', ...traceOf(test), cause: `the same question as at ${before.at}`, cure: 'Delete one of the two' }
  }
}
