import { readContent } from '../content/load.js'
import { readTests } from '../content/read-tests.js'
import { rules } from '../content/rules.js'
import { comparedBefore } from '../content/warnings/compared-before.js'
import { testOverlaps } from '../content/warnings/test-overlaps.js'
import { warningsAbout } from '../content/warnings/warnings-about.js'
import type { Surroundings } from './command.js'
import { sayProblems } from './say-problems.js'

/**
 * `faq check`: every mistake in faq/, its tests, and intents/, and what deserves a look, as `file:line:column`, cause and cure; `--json`, `--sarif` and
 * `--github` for machines. Exit code 1 where there is a mistake; a warning is for the author to judge.
 */
export async function checkFaq(
  asked: { readonly json: boolean; readonly sarif: boolean; readonly github: boolean },
  { print, tell, config }: Surroundings,
): Promise<number> {
  const format = (['json', 'sarif', 'github'] as const).find(each => asked[each]) ?? 'text'
  const { contentFolder, cacheFolder } = config()
  const read = await readContent({ root: contentFolder })
  const { contents } = read
  const { tests, problems: ofTests } = await readTests(contentFolder, read)
  const today = new Date().toISOString().slice(0, 10)
  const warned = await warningsAbout(read, today, content => comparedBefore(content, cacheFolder))
  const problems = [...read.problems, ...ofTests, ...warned, ...testOverlaps(tests, contents)]
  for (const line of sayProblems(problems, format)) print(line)
  const errors = problems.filter(({ rule }) => rules[rule].level === 'error').length
  const warnings = problems.length - errors
  const { entries, topics, intents, phrasings } = contents.en
  const chinese = contents.zh ? `, ${contents.zh.phrasings.length} in Chinese` : ''
  const tested = tests.length > 0 ? `, ${count(tests.length, 'test')}` : ''
  const inOrder = `The FAQ is in order: ${entries.size} entries, ${topics.size} topics not covered, ${intents.size} intents, ${phrasings.length} phrasings${chinese}${tested}.`
  const toLookAt = warnings === 0 ? '' : ` ${count(warnings, 'warning')} to look at.`
  tell(`${errors === 0 ? inOrder : `${count(errors, 'problem')} to mend.`}${toLookAt}`)
  return errors === 0 ? 0 : 1
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`
}
