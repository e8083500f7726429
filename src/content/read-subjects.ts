import type { SpokenLanguage } from '../message.js'
import type { Content, Entry, Intent, Phrasing, Topic } from '../understanding/knowledge.js'
import type { AboutFiles, EntryLines } from './check.js'
import type { Answer } from './check-answers.js'
import type { EntryNotes } from './entry-notes.js'
import { foldersOf, foldersToRead } from './folders.js'
import type { Problem } from './problem.js'
import { readEntry } from './read-entry.js'
import { readFolder, type TextFile } from './read-folder.js'
import { readIntent } from './read-intent.js'
import { readTopic } from './read-topic.js'
import { readTranslation } from './read-translation.js'
import type { ReadingMemory } from './reading-memory.js'

/** How the files end that hold phrasings and nothing else. */
export const lists = '.phrases.txt'

/** What the subjects of a language are read beside. */
interface Beside {
  /** Whether there is a translation, within the folders of English. */
  readonly translated: boolean
  /** What this one translates; null for English. */
  readonly original: Pick<Content, 'intents'> | null
  /** What has a mistake in the files of the original. */
  readonly wrong: ReadonlySet<string>
  readonly memory: ReadingMemory
}

/** The files of one language, and what they say but for the lists of phrasings: those need to know what there is in the other language. */
export interface Subjects extends Omit<AboutFiles, 'wrong' | 'links'> {
  readonly language: SpokenLanguage
  readonly files: readonly TextFile[]
  readonly entries: Map<string, Entry>
  readonly topics: Map<string, Topic>
  readonly intents: Map<string, Intent>
  readonly phrasings: Phrasing[]
  readonly entryLines: Map<string, EntryLines>
  readonly notes: Map<string, EntryNotes>
  readonly answers: Answer[]
  /** Hashes of what each file says. */
  readonly digests: string[]
  readonly problems: Problem[]
}

/** Reads the folders of one language, and each file that is no list. What could be read is returned together with the problems. */
export async function readSubjects(root: string, language: SpokenLanguage, beside: Beside): Promise<Subjects> {
  const problems: Problem[] = []
  const files: TextFile[] = []
  for (const folder of foldersToRead(language, beside.translated)) files.push(...(await readFolder(root, folder, problems, beside.memory)))

  const found: Subjects = {
    language,
    files,
    entries: new Map(),
    topics: new Map(),
    intents: new Map(),
    phrasings: [],
    entryLines: new Map(),
    notes: new Map(),
    answers: [],
    digests: [],
    problems,
  }
  for (const file of files.filter(({ ending }) => ending !== lists)) readOne(file, language, beside, found, problems)
  return found
}

function readOne(
  { id, file, folder, text }: TextFile,
  language: SpokenLanguage,
  beside: Beside,
  found: Subjects,
  problems: Problem[],
): void {
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
