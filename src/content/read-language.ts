import { createHash } from 'node:crypto'
import type { Content, Entry, Intent, Phrasing, SpokenLanguage, Topic } from '../understanding/knowledge.js'
import { type AboutFiles, check, type EntryLines } from './check.js'
import type { Answer } from './check-answers.js'
import type { EntryNotes } from './entry-notes.js'
import { foldersOf, foldersToRead } from './folders.js'
import type { Problem } from './problem.js'
import { readConcepts } from './read-concepts.js'
import { readEntry } from './read-entry.js'
import { idLike, readFolder, type TextFile } from './read-folder.js'
import { readIntent } from './read-intent.js'
import type { AllowedLinks } from './read-links.js'
import { type Known, readListFile } from './read-list-file.js'
import { readTopic } from './read-topic.js'
import { readTranslation } from './read-translation.js'
import type { ReadingMemory } from './reading-memory.js'

/** How the files end that hold phrasings and nothing else. */
const lists = '.phrases.txt'

/** What a language is read beside. */
export interface Beside {
  /** Whether there is a translation, within the folders of English. */
  readonly translated: boolean
  /** What this one translates; null for English. */
  readonly original: Content | null
  /** What has a mistake in the files of the original. */
  readonly wrong: ReadonlySet<string>
  readonly links: AllowedLinks
  readonly memory: ReadingMemory
}

interface Found extends Omit<AboutFiles, 'wrong' | 'links'> {
  readonly entries: Map<string, Entry>
  readonly topics: Map<string, Topic>
  readonly intents: Map<string, Intent>
  readonly phrasings: Phrasing[]
  readonly entryLines: Map<string, EntryLines>
  readonly notes: Map<string, EntryNotes>
  readonly answers: Answer[]
  /** Hashes of what each file says. */
  readonly digests: string[]
}

/** What was read in one language, and what is known of it besides its content. */
export interface ReadLanguage extends Pick<AboutFiles, 'wrong' | 'notes'> {
  readonly content: Content
  /** Those of check.ts included. */
  readonly problems: readonly Problem[]
  readonly files: readonly TextFile[]
}

/** Reads the folders of one language. What could be read is returned together with the problems. */
export async function readLanguage(root: string, language: SpokenLanguage, beside: Beside): Promise<ReadLanguage> {
  const problems: Problem[] = []
  const files: TextFile[] = []
  for (const folder of foldersToRead(language, beside.translated)) files.push(...(await readFolder(root, folder, problems, beside.memory)))

  const found: Found = {
    entries: new Map(),
    topics: new Map(),
    intents: new Map(),
    phrasings: [],
    entryLines: new Map(),
    notes: new Map(),
    answers: [],
    digests: [],
  }
  for (const file of files.filter(({ ending }) => ending !== lists)) readOne(file, language, beside, found, problems)
  const { entries, topics, intents, phrasings, digests, ...about } = found
  const known: Known = { language, entries, topics, intents }
  const wrong = subjectsOf(problems)
  for (const list of files.filter(({ ending }) => ending === lists)) {
    const isWrong = wrong.has(subjectOf(list.file)) || beside.wrong.has(subjectOf(list.file.replace('/zh/', '/')))
    const from = [list.text, isWrong, subjectIn(known, list)]
    const { value, digest } = beside.memory.make(list.file, from, problems, problems => readListFile(list, known, isWrong, problems))
    phrasings.push(...value)
    digests.push(digest)
  }

  const concepts = await readConcepts(root, foldersOf(language).faq, problems)
  const revision = createHash('sha256')
    .update(JSON.stringify([digests, [...concepts]]))
    .digest('hex')
    .slice(0, 16)
  const content: Content = { ...known, phrasings, concepts, revision }
  problems.push(...check(content, { wrong: subjectsOf(problems), links: beside.links, ...about }))
  return { content, problems, wrong: subjectsOf(problems), notes: about.notes, files }
}

/** What the phrasings of a list stand for; undefined where there is no such thing. */
function subjectIn({ language, entries, topics, intents }: Known, { id, folder }: TextFile): unknown {
  const folders = foldersOf(language)
  return folder === folders.topics ? topics.get(id) : folder === folders.faq ? entries.get(id) : intents.get(id)
}

function readOne({ id, file, folder, text }: TextFile, language: SpokenLanguage, beside: Beside, found: Found, problems: Problem[]): void {
  const folders = foldersOf(language)
  const { memory, original } = beside
  /** Null where it can't be read. */
  const made = <T>(from: unknown, make: (problems: Problem[]) => T | null): T | null => {
    const { value, digest } = memory.make(file, [text, from], problems, make)
    found.digests.push(digest)
    return value
  }
  if (folder === folders.intents && original) {
    const intent = original.intents.get(id)
    const isWrong = beside.wrong.has(`intents/${id}`)
    const translated = made(intent ?? isWrong, problems => readTranslated(id, file, text, beside, problems))
    if (translated) found.intents.set(id, translated)
  } else if (folder === folders.intents) {
    const read = made(null, problems => readIntent(id, file, text, problems))
    if (!read) return
    found.intents.set(id, read.intent)
    found.entryLines.set(id, read.entryLines)
    found.phrasings.push(...read.phrasings)
  } else if (folder === folders.topics) {
    const read = made(null, problems => readTopic(id, file, text, problems))
    if (!read) return
    found.topics.set(id, read.topic)
    found.answers.push({ file, ...read.statement })
    found.phrasings.push(...read.phrasings)
  } else {
    const read = made(null, problems => readEntry(id, file, text, problems))
    if (!read) return
    found.entries.set(id, read.entry)
    found.notes.set(id, read.notes)
    found.answers.push(...read.notes.texts.map(text => ({ ...text, file })))
    found.phrasings.push(...read.phrasings)
  }
}

/** Where the original can't be read, its own mistake is told, and none of the translation's. */
function readTranslated(id: string, file: string, text: string, { original, wrong }: Beside, problems: Problem[]): Intent | null {
  const intent = original?.intents.get(id)
  if (intent) return readTranslation(intent, file, text, problems)
  const cure = `Write intents/${id}.yaml, or delete this one`
  if (!wrong.has(`intents/${id}`))
    problems.push({ rule: 'translation', file, line: 1, cause: `the intent "${id}" is missing in English`, cure })
  return null
}

/** What these problems are about: "faq/postage" for faq/postage.md, faq/Postage.md and faq/postage.phrases.txt alike. */
function subjectsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ file }) => subjectOf(file)))
}

/** What a file is about, whatever it is called exactly. */
export function subjectOf(file: string): string {
  return idLike(file.replace(/\.[^/]*$/, ''))
}
