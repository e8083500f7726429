import { findGaps } from '../insights/find-gaps.js'
import type { GapTopic } from '../insights/gap-report.js'
import { count } from '../measures/faq-diff.js'
import type { Surroundings } from './command.js'
import { draftEntry } from './faq-gaps/draft-entry.js'
import { draftPhrasings } from './faq-gaps/draft-phrasings.js'
import { mostHeard, readAsked } from './faq-gaps/read-asked.js'
import { sayTopic } from './faq-gaps/say-topic.js'
import { jsonText } from './json-text.js'

interface Options {
  readonly days: number | undefined
  readonly limit: number | undefined
  readonly json: boolean
  readonly draft: number | undefined
  readonly to: string | undefined
  readonly ask: boolean
}

/**
 * `faq gaps`: what customers asked that was not answered, answered on a guess or without helping, by meaning, the most frequent first; read
 * beside the running service, and redacted. `--draft N` writes the draft of an entry, with `--to ID` the examples into the phrasings of an
 * entry or topic, once the gate has passed them; `--ask` asks which. `--json`: a list of GapTopic, a public interface.
 */
export async function findFaqGaps(
  { days = 90, limit = 20, json, draft: number, to, ask }: Options,
  surroundings: Surroundings,
): Promise<number | 'misuse'> {
  const { print, tell, config } = surroundings
  if (to !== undefined && number === undefined) return 'misuse'
  const languages = await surroundings.knowledge()
  const since = new Date(Date.now() - days * 86_400_000).toISOString()
  const asked = await readAsked(config(), since, languages)
  tell(`Looking at ${asked.length} messages of the last ${days} days${asked.length === mostHeard ? ' (the newest)' : ''} …`)
  const topics = (await findGaps(asked, languages)).map(({ topic }) => topic)
  if (number !== undefined) return draft(number, to ?? null, topics, surroundings)
  const shown = topics.slice(0, limit)
  if (json) print(jsonText(shown))
  else for (const topic of shown) for (const line of [...sayTopic(topic), '']) print(line)
  tell(summaryOf(topics, shown.length))
  return ask && topics.length > 0 ? askWhich(topics, surroundings) : 0
}

async function draft(number: number, to: string | null, topics: readonly GapTopic[], surroundings: Surroundings): Promise<number> {
  const topic = topics.find(each => each.number === number)
  if (!topic) {
    surroundings.tell(`There is no number ${number}. "faq gaps" lists them.`)
    return 2
  }
  if (to !== null) return draftPhrasings(topic, to, surroundings)
  const file = await draftEntry(surroundings.config().contentFolder, topic, new Date().toISOString().slice(0, 10))
  surroundings.print(file)
  surroundings.tell('Write the answer, and more ways of asking; then move the file into faq/ and run faq check.')
  return 0
}

async function askWhich(topics: readonly GapTopic[], surroundings: Surroundings): Promise<number> {
  surroundings.tell('A number writes the draft of an entry, a number and an id add to the phrasings of that one, Enter ends.')
  for await (const line of surroundings.lines) {
    const [, number, to = null] = /^\s*(\d+)(?:\s+(\S+))?\s*$/.exec(line) ?? []
    if (number === undefined) return 0
    await draft(Number(number), to, topics, surroundings)
  }
  return 0
}

function summaryOf(topics: readonly GapTopic[], shown: number): string {
  if (topics.length === 0) return 'No question was asked twice that was not answered well.'
  const messages = topics.reduce((sum, topic) => sum + topic.count, 0)
  const more = topics.length > shown ? `; ${topics.length - shown} more with --limit` : ''
  return `${count(topics.length, 'topic')} in ${count(messages, 'message')}${more}.`
}
