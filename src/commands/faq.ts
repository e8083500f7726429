import { readContent } from '../content/load.js'
import { say } from '../content/problem.js'
import type { Command } from './command.js'
import { learnFiles } from './faq-learn.js'
import { tryMessage } from './faq-try.js'

/**
 * `faq check`: every mistake in faq/ and intents/ as `file:line`, cause and cure. Exit code 1 where there is one.
 * `faq try "…"`: what would be answered, and why. `faq learn`: learns the files for the next start.
 */
export const faq: Command = {
  usage: 'faq check [--json] | faq try "…" [--json] | faq learn',
  summary: 'checks faq/ and intents/ for mistakes; says what would be answered to a message, and why',
  async run(words, surroundings) {
    const [what, ...options] = words
    const { print, tell, config } = surroundings
    if (what === 'try') return tryMessage(options, surroundings)
    if (what === 'learn') return learnFiles(options, surroundings)
    if (what !== 'check') {
      tell(`There is no "faq ${what ?? ''}". Write: counterfoil faq check, faq try "…", or faq learn`)
      return 2
    }
    const { contents, problems } = await readContent({ root: config().contentFolder })
    if (options.includes('--json')) print(JSON.stringify({ problems }))
    else for (const problem of problems) print(say(problem))
    const { entries, topics, intents, phrasings } = contents.en
    const chinese = contents.zh ? `, ${contents.zh.phrasings.length} in Chinese` : ''
    tell(
      problems.length === 0
        ? `The FAQ is in order: ${entries.size} entries, ${topics.size} topics not covered, ${intents.size} intents, ${phrasings.length} phrasings${chinese}.`
        : `${problems.length} problem${problems.length === 1 ? '' : 's'} to mend.`,
    )
    return problems.length === 0 ? 0 : 1
  },
}
