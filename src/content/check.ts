import { type Content, commands, type Meaning, type Phrasing } from '../understanding/knowledge.js'
import { type Answer, checkAnswers } from './check-answers.js'
import type { EntryNotes } from './entry-notes.js'
import { foldersOf } from './folders.js'
import { nameOf } from './phrasing-place.js'
import type { Problem } from './problem.js'
import type { AllowedLinks } from './read-links.js'

/**
 * Fewer phrasings than this and the engine guesses (63 % right with none, 88 % with 6, 94 % with 11 where it was measured). Chinese topics
 * get by with fewer: its characters tell more of a short text than English letters do.
 */
const fewestPhrasings = { en: { entry: 12, topic: 12 }, zh: { entry: 12, topic: 8 } } as const

/** What is known about the files besides their content. */
export interface AboutFiles {
  /** What has a mistake in its own file ("faq/postage"). What else seems wrong about it may come from that, so it is not said. */
  readonly wrong: ReadonlySet<string>
  /** By intent, the lines on which it names an entry. */
  readonly entryLines: ReadonlyMap<string, EntryLines>
  /** By entry. */
  readonly notes: ReadonlyMap<string, EntryNotes>
  readonly answers: readonly Answer[]
  readonly links: AllowedLinks
}

/** The lines of an intent's file that name the entry its form belongs to, and the one for those who are too early for it. */
export type EntryLines = Readonly<Record<'entry' | 'late', number>>

/** What is wrong between files of one language that are each well formed. What a translation lacks is for check-translation.ts to say. */
export function check(content: Content, about: AboutFiles): readonly Problem[] {
  const ofEach = [...checkAnswers(about.answers, about.links, content.language), ...tooFewPhrasings(content, about)]
  if (content.language !== 'en') return ofEach
  return [...missing(content, about), ...sameId(content), ...lostEntries(content, about), ...ofEach]
}

function* missing({ entries, intents }: Content, { wrong }: AboutFiles): Iterable<Problem> {
  const hasWrong = (folder: string) => [...wrong].some(subject => subject.startsWith(folder))
  if (entries.size === 0 && !hasWrong('faq/'))
    yield { rule: 'reference', file: 'faq', line: 1, cause: 'no entry', cure: 'Put at least one entry there' }
  for (const id of commands) {
    if (intents.has(id) || wrong.has(`intents/${id}`)) continue
    yield {
      rule: 'reference',
      file: `intents/${id}.yaml`,
      line: 1,
      cause: `the command "${id}" is missing`,
      cure: 'Put it back: no form works without it',
    }
  }
  const [first, ...more] = [...intents.values()].filter(({ kind }) => kind === 'person')
  if (!first && !hasWrong('intents/')) {
    const cure = 'Put intents/talk-to-agent.yaml back: it hands customers on to a person'
    yield { rule: 'reference', file: 'intents', line: 1, cause: 'no intent of kind "person"', cure }
  }
  for (const { id } of more) {
    const cause = `a second intent of kind "person" beside intents/${first?.id}.yaml`
    yield { rule: 'reference', file: `intents/${id}.yaml`, line: 1, cause, cure: 'Delete one of the two' }
  }
}

/** An id is what a candidate, a ticket and a report name, so it can't stand for two things. */
function* sameId({ entries, topics, intents }: Content): Iterable<Problem> {
  const cure = 'Rename one of the two'
  for (const id of topics.keys()) {
    if (entries.has(id)) yield { rule: 'id', file: `faq/not-covered/${id}.md`, line: 1, cause: `faq/${id}.md has the same name`, cure }
  }
  for (const id of intents.keys()) {
    const other = entries.has(id) ? `faq/${id}.md` : topics.has(id) ? `faq/not-covered/${id}.md` : null
    if (other) yield { rule: 'id', file: `intents/${id}.yaml`, line: 1, cause: `${other} has the same name`, cure }
  }
}

function* lostEntries({ entries, intents }: Content, { wrong, entryLines }: AboutFiles): Iterable<Problem> {
  for (const intent of intents.values()) {
    if (intent.kind !== 'form') continue
    for (const setting of ['entry', 'late'] as const) {
      const entry = intent[setting]
      if (entry === null || entries.has(entry) || wrong.has(`faq/${entry}`)) continue
      const line = entryLines.get(intent.id)?.[setting] ?? 1
      const cause = `"${setting}" names "${entry}", which does not exist`
      yield { rule: 'reference', file: `intents/${intent.id}.yaml`, line, cause, cure: 'Name an entry of faq/, or delete the line' }
    }
  }
}

function* tooFewPhrasings({ language, entries, topics, phrasings }: Content, { wrong }: AboutFiles): Iterable<Problem> {
  const { faq, topics: notCovered } = foldersOf(language)
  const count = countByName(phrasings)
  const subject = (folder: string, id: string, isBorrowed: boolean) => ({ subject: `${folder}/${id}`, isBorrowed })
  const wanted = [
    ...[...entries.values()].flatMap(({ id, sides, borrowedFrom }) => {
      const names = sides.length > 0 ? sides.map(({ name }) => name) : [null]
      const of = subject(faq, id, borrowedFrom !== undefined)
      return names.map(side => ({ ...of, meaning: { kind: 'entry', id, side } as const }))
    }),
    ...[...topics.values()].map(({ id, borrowedFrom }) => {
      return { ...subject(notCovered, id, borrowedFrom !== undefined), meaning: { kind: 'topic', id } as const }
    }),
  ]
  for (const { subject, isBorrowed, meaning } of wanted) {
    const has = count.get(nameOf(meaning)) ?? 0
    const fewest = fewestPhrasings[language][meaning.kind]
    // What is told in the words of the other language need not be asked for in this one.
    if (has >= fewest || (isBorrowed && has === 0) || wrong.has(subject)) continue
    const of = meaning.kind === 'entry' && meaning.side !== null ? ` of the side "${meaning.side}"` : ''
    const heading = of === '' ? '## Also asked' : '### Also asked'
    const cause = `only ${has} phrasing${has === 1 ? '' : 's'}${of}`
    const file = `${subject}${isBorrowed ? '.phrases.txt' : '.md'}`
    const cure = `Write at least ${fewest} different ones${isBorrowed ? '' : ` below "${heading}"`}`
    yield { rule: 'phrasing', file, line: 1, cause, cure }
  }
}

/** By meaning first, since thousands of phrasings share one. */
function countByName(phrasings: readonly Phrasing[]): ReadonlyMap<string, number> {
  const ofMeaning = new Map<Meaning, number>()
  for (const { meaning } of phrasings) ofMeaning.set(meaning, (ofMeaning.get(meaning) ?? 0) + 1)
  const count = new Map<string, number>()
  for (const [meaning, has] of ofMeaning) count.set(nameOf(meaning), (count.get(nameOf(meaning)) ?? 0) + has)
  return count
}
