import { access, constants, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { readContent } from '../content/load.js'
import { say } from '../content/problem.js'
import { readTests } from '../content/read-tests.js'
import { DeskError } from '../errors.js'
import { askTests } from '../faq-diff/ask-tests.js'
import { learntOf } from '../knowledge/learn-here.js'
import { pageForAuthors } from '../measures/charts/page-for-authors.js'
import type { FaqTest } from '../measures/faq-test.js'
import { reportForAuthors, type Tried } from '../measures/report-for-authors.js'
import { spokenLanguages } from '../message.js'
import type { Surroundings } from './command.js'
import { holdOutPhrasings } from './faq-eval/hold-out-phrasings.js'
import { sayReport } from './faq-eval/say-report.js'
import { jsonText } from './json-text.js'

interface Options {
  readonly phrasings: boolean
  readonly json: boolean
  readonly html: string | undefined
}

/**
 * `faq eval`: asks the questions of faq/tests/ and tells how many came out as they must, by entry and language. `--phrasings`, or where there
 * are no tests: the phrasings themselves, each as if it had not been written. `--json`: the AuthorsReport as one object, a public
 * interface; `--html FILE`: a page with charts. Exit code 1 where a test fails.
 */
export async function evaluateFaq(options: Options, surroundings: Surroundings): Promise<number> {
  const { print, tell } = surroundings
  // Before a minute of work, not after it.
  if (options.html !== undefined) await access(dirname(resolve(options.html)), constants.W_OK)
  const tests = options.phrasings ? [] : await testsOf(surroundings)
  const source = tests.length > 0 ? 'tests' : 'phrasings'
  if (source === 'phrasings' && !options.phrasings)
    tell('There are no tests in faq/tests/: the phrasings are tried, each as if it had not been written.')
  const entries = (await readContent({ root: surroundings.config().contentFolder })).contents.en.entries
  const tried = source === 'tests' ? await askTests(tests, await surroundings.knowledge()) : await heldOutPhrasings(surroundings)
  const report = reportForAuthors(source, tried, [...entries.keys()])
  if (options.json) print(jsonText(report))
  else for (const line of sayReport(report)) print(line)
  if (options.html !== undefined) {
    const file = resolve(options.html)
    await writeFile(file, pageForAuthors(report))
    tell(`Wrote ${file}.`)
  }
  return source === 'tests' && report.failures.length > 0 ? 1 : 0
}

/** Throws KNOWLEDGE_INVALID with every mistake, in the tests or in what they are about. */
async function testsOf({ config }: Pick<Surroundings, 'config'>): Promise<readonly FaqTest[]> {
  const { contentFolder } = config()
  const read = await readContent({ root: contentFolder })
  const { tests, problems } = await readTests(contentFolder, read)
  const all = [...read.problems, ...problems]
  if (all.length > 0) throw new DeskError('KNOWLEDGE_INVALID', all.map(say).join('\n'))
  return tests
}

async function heldOutPhrasings({ config, tell }: Surroundings): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  for (const language of spokenLanguages) {
    const learnt = await learntOf({ ...config(), tell }, language)
    if (!learnt) continue
    tell(`Leaving out ${learnt.content.phrasings.length} phrasings (${language}), a fifth at a time …`)
    tried.push(...holdOutPhrasings(learnt))
  }
  return tried
}
