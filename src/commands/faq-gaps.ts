import { parseArgs } from 'node:util'
import { findGaps } from '../insights/find-gaps.js'
import type { GapTopic } from '../insights/gap-report.js'
import { count } from '../measures/faq-diff.js'
import type { Command, Surroundings } from './command.js'
import { draftEntry } from './faq-gaps/draft-entry.js'
import { draftPhrasings } from './faq-gaps/draft-phrasings.js'
import { mostHeard, readAsked } from './faq-gaps/read-asked.js'
import { sayTopic } from './faq-gaps/say-topic.js'
import { jsonText } from './json-text.js'

const usage = 'counterfoil faq gaps [--days 90] [--limit 20] [--json] [--draft N [--to ID]] [--ask]'

/**
 * `faq gaps`: what customers asked that was not answered, answered on a guess or without helping, by meaning, the most frequent first; read
 * beside the running service, and redacted. `--draft N` writes the draft of an entry, with `--to ID` the examples into the phrasings of an
 * entry or topic, once the gate has passed them; `--ask` asks which. `--json`: a list of GapTopic, a public interface.
 */
export const findFaqGaps: Command['run'] = async (words, surroundings) => {
  const { print, tell, config } = surroundings
  const options = optionsIn(words)
  if (options === null) {
    tell(`Write: ${usage}`)
    return 2
  }
  const languages = await surroundings.knowledge()
  const since = new Date(Date.now() - options.days * 86_400_000).toISOString()
  const asked = await readAsked(config(), since, languages)
  tell(`Looking at ${asked.length} messages of the last ${options.days} days${asked.length === mostHeard ? ' (the newest)' : ''} …`)
  const topics = (await findGaps(asked, languages)).map(({ topic }) => topic)
  if (options.draft !== null) return draft(options.draft, options.to, topics, surroundings)
  const shown = topics.slice(0, options.limit)
  if (options.json) print(jsonText(shown))
  else for (const topic of shown) for (const line of [...sayTopic(topic), '']) print(line)
  tell(summaryOf(topics, shown.length))
  return options.ask && topics.length > 0 ? askWhich(topics, surroundings) : 0
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

function optionsIn(words: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    const { values } = parseArgs({ args: [...words], options: { days: text, limit: text, draft: text, to: text, json: flag, ask: flag } })
    const [days, limit, draft] = [
      Number(values.days ?? 90),
      Number(values.limit ?? 20),
      values.draft === undefined ? null : Number(values.draft),
    ]
    const isWhole = (number: number | null) => number === null || (Number.isInteger(number) && number > 0)
    if (![days, limit, draft].every(isWhole) || (values.to !== undefined && draft === null)) return null
    return { days, limit, draft, to: values.to ?? null, json: values.json ?? false, ask: values.ask ?? false }
  } catch {
    return null
  }
}
