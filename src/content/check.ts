import { type Content, commands, type Meaning } from '../understanding/knowledge.js'
import { normalize } from '../understanding/normalize.js'
import type { Problem } from './problem.js'
import { fewestPhrasings } from './read-entry.js'

/** What is wrong between files that are each well formed. */
export function check(content: Content): readonly Problem[] {
  return [...missing(content), ...tooFewPhrasings(content), ...twice(content)]
}

function* missing({ entries, intents, topics }: Content): Iterable<Problem> {
  if (entries.size === 0) yield { file: 'faq', line: 1, cause: 'no entry', cure: 'Put at least one entry there' }
  for (const id of topics.keys()) {
    if (entries.has(id))
      yield { file: `faq/not-covered/${id}.md`, line: 1, cause: `"${id}" is an entry as well`, cure: 'Rename one of the two' }
  }
  for (const id of commands) {
    if (!intents.has(id))
      yield { file: `intents/${id}.yaml`, line: 1, cause: `the command "${id}" is missing`, cure: 'Put it back: no form works without it' }
  }
  const persons = [...intents.values()].filter(({ kind }) => kind === 'person')
  if (persons.length !== 1) {
    yield {
      file: 'intents',
      line: 1,
      cause: `${persons.length} intents of kind "person"`,
      cure: 'Keep exactly one: it hands the customer on',
    }
  }
  for (const intent of intents.values()) {
    if (intent.kind === 'form' && intent.entry !== null && !entries.has(intent.entry)) {
      yield {
        file: `intents/${intent.id}.yaml`,
        line: 1,
        cause: `"entry" names "${intent.entry}", which does not exist`,
        cure: 'Name an entry of faq/',
      }
    }
    if (entries.has(intent.id) || topics.has(intent.id)) {
      yield { file: `intents/${intent.id}.yaml`, line: 1, cause: `"${intent.id}" stands in faq/ as well`, cure: 'Rename one of the two' }
    }
  }
}

function* tooFewPhrasings({ entries, phrasings }: Content): Iterable<Problem> {
  const count = new Map<string, number>()
  for (const { meaning } of phrasings) count.set(nameOf(meaning), (count.get(nameOf(meaning)) ?? 0) + 1)
  for (const { id, sides } of entries.values()) {
    for (const side of sides.length > 0 ? sides.map(({ name }) => name) : [null]) {
      const has = count.get(nameOf({ kind: 'entry', id, side })) ?? 0
      if (has >= fewestPhrasings) continue
      const of = side === null ? '' : ` for "${side}"`
      yield {
        file: `faq/${id}.md`,
        line: 1,
        cause: `only ${has} phrasings${of}`,
        cure: `Write at least ${fewestPhrasings} different ones below "Also asked"`,
      }
    }
  }
}

function* twice({ phrasings }: Content): Iterable<Problem> {
  const first = new Map<string, { meaning: Meaning; at: string }>()
  for (const { text, meaning, at } of phrasings) {
    const key = normalize(text)
    const before = first.get(key)
    first.set(key, before ?? { meaning, at })
    if (!before) continue
    const [file = '', line = '1'] = at.split(':')
    const same = nameOf(before.meaning) === nameOf(meaning)
    const cause = same
      ? `a phrasing that stands at ${before.at} already`
      : `a phrasing that means "${nameOf(before.meaning)}" at ${before.at}`
    yield { file, line: Number(line), cause, cure: same ? 'Delete one of the two' : 'Keep it where it belongs and delete the other' }
  }
}

/** One name for what a phrasing stands for: "postage", "split-statement / one invoice for several months". */
export function nameOf(meaning: Meaning): string {
  return meaning.kind === 'entry' && meaning.side !== null ? `${meaning.id} / ${meaning.side}` : meaning.id
}
