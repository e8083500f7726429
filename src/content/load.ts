import { createHash } from 'node:crypto'
import { DeskError } from '../errors.js'
import type { Content, Entry, Intent, Meaning, Phrasing, Topic } from '../understanding/knowledge.js'
import { check } from './check.js'
import { readPhrases } from './phrases-file.js'
import { type Problem, say } from './problem.js'
import { readEntry } from './read-entry.js'
import { type Folder, idLike, readFolder, type TextFile } from './read-folder.js'
import { meaningOfIntent, readIntent } from './read-intent.js'
import { readTopic } from './read-topic.js'

/** Where the authors' folders are: `root` holds faq/ and intents/. Problems name files relative to it. */
export interface ContentFolders {
  readonly root: string
}

const folders: readonly Folder[] = [
  { name: 'faq', endings: ['.md', '.phrases.txt'], folders: ['not-covered'] },
  { name: 'faq/not-covered', endings: ['.md', '.phrases.txt'], folders: [] },
  { name: 'intents', endings: ['.yaml', '.phrases.txt'], folders: [] },
]

/** How the files end that hold phrasings and nothing else. */
const lists = '.phrases.txt'

/** All content, or every problem in it: throws KNOWLEDGE_INVALID with one `file:line` sentence a problem. */
export async function loadContent(where: ContentFolders): Promise<Content> {
  const { content, problems } = await readContent(where)
  if (problems.length > 0) throw new DeskError('KNOWLEDGE_INVALID', problems.map(say).join('\n'))
  return content
}

/** Reads both folders. What could be read is returned together with the problems, those of check.ts included. */
export async function readContent({ root }: ContentFolders): Promise<{ content: Content; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const files: TextFile[] = []
  for (const folder of folders) files.push(...(await readFolder(root, folder, problems)))

  const entries = new Map<string, Entry>()
  const topics = new Map<string, Topic>()
  const intents = new Map<string, Intent>()
  const phrasings: Phrasing[] = []
  const entryLines = new Map<string, number>()
  for (const { id, file, text } of files.filter(({ ending }) => ending !== lists)) {
    const read = readOne(id, file, text, problems)
    if (!read) continue
    if ('entry' in read) entries.set(id, read.entry)
    if ('topic' in read) topics.set(id, read.topic)
    if ('intent' in read) {
      intents.set(id, read.intent)
      entryLines.set(id, read.entryLine)
    }
    phrasings.push(...read.phrasings)
  }
  const known = { entries, topics, intents }
  const wrong = subjectsOf(problems)
  for (const list of files.filter(({ ending }) => ending === lists)) phrasings.push(...readListFile(list, known, wrong, problems))

  const revision = createHash('sha256')
    .update(JSON.stringify([[...entries], [...topics], [...intents], phrasings]))
    .digest('hex')
    .slice(0, 16)
  const content = { ...known, phrasings, revision }
  problems.push(...check(content, { wrong: subjectsOf(problems), entryLines }))
  return { content, problems }
}

function readOne(id: string, file: string, text: string, problems: Problem[]) {
  if (file.startsWith('intents/')) return readIntent(id, file, text, problems)
  return file.startsWith('faq/not-covered/') ? readTopic(id, file, text, problems) : readEntry(id, file, text, problems)
}

type Known = Pick<Content, 'entries' | 'topics' | 'intents'>

/**
 * The phrasings of one list, whose file is named after what they stand for. What it does not fit because of a mistake in another
 * file (`wrong`) is not reported: that mistake is.
 */
function readListFile({ id, file, text }: TextFile, known: Known, wrong: ReadonlySet<string>, problems: Problem[]): readonly Phrasing[] {
  const tell = (problem: Omit<Problem, 'file'>) => {
    if (!wrong.has(subjectOf(file))) problems.push({ file, ...problem })
  }
  const meaning = meaningOf(id, file, known)
  if (!meaning) {
    const cure = 'Rename the file after the one it belongs to, or delete it'
    tell({ line: 1, cause: `phrasings of "${id}", which does not exist`, cure })
    return []
  }
  const sides = meaning.kind === 'entry' ? (known.entries.get(id)?.sides ?? []) : []
  return [...readPhrases(file, text, problems)].flatMap(([side, list]) => {
    const [first] = list
    if (!first) return []
    if (sides.length > 0 ? sides.some(({ name }) => name === side) : side === null) {
      return list.map(({ text, line }) => ({ text, meaning: ofSide(meaning, side), at: `${file}:${line}` }))
    }
    const cause = side === null ? 'phrasings above the first line "## When asked:"' : `phrasings for "${side}", a side that does not exist`
    tell({ line: first.line, cause, cure: 'Use the "## When asked:" lines of the entry, word for word' })
    return []
  })
}

function ofSide(meaning: Meaning, side: string | null): Meaning {
  return meaning.kind === 'entry' ? { ...meaning, side } : meaning
}

function meaningOf(id: string, file: string, known: Known): Meaning | null {
  if (file.startsWith('faq/not-covered/')) return known.topics.has(id) ? { kind: 'topic', id } : null
  if (file.startsWith('faq/')) return known.entries.has(id) ? { kind: 'entry', id, side: null } : null
  const intent = known.intents.get(id)
  return intent ? meaningOfIntent(intent) : null
}

/** What these problems are about: "faq/postage" for faq/postage.md, faq/Postage.md and faq/postage.phrases.txt alike. */
function subjectsOf(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.map(({ file }) => subjectOf(file)))
}

function subjectOf(file: string): string {
  return idLike(file.replace(/\.[^/]*$/, ''))
}
