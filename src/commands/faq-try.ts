import { sayExplanation } from '../authoring/say-explanation.js'
import { tipFor } from '../authoring/tip-for.js'
import { longestMessage } from '../message.js'
import { plain } from '../plain.js'
import { explain } from '../understanding/explain.js'
import { knowledgeIn } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/text/language.js'
import type { Surroundings } from './command.js'
import { jsonText } from './json-text.js'

/**
 * `faq try "who pays the courier?"`: what would be answered, and why, in words; `--json`: the Explanation and its Tip as one object,
 * a public interface that test/commands/faq-try.test.ts holds. Exit code 2 where there is no text.
 */
export async function tryMessage(
  { said, json }: { readonly said: readonly string[]; readonly json: boolean },
  { print, tell, knowledge: open }: Surroundings,
): Promise<number | 'misuse'> {
  const text = said.join(' ')
  if (text.trim() === '') return 'misuse'
  if (text.length > longestMessage) {
    tell(`The message has ${text.length} characters. Try ${longestMessage} at most.`)
    return 2
  }
  const languages = await open()
  const explanation = await explain(text, knowledgeIn(languageOf(text) === 'zh' ? 'zh' : 'en', languages))
  const tip = tipFor(explanation)
  if (json) print(jsonText({ ...explanation, tip }))
  else for (const line of sayExplanation(explanation, tip)) print(plain(line))
  return 0
}
