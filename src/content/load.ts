import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { DeskError } from '../errors.js'
import type { Content, Entry, Intent, Meaning, Phrasing, Topic } from '../understanding/knowledge.js'
import { check } from './check.js'
import { isPhrasing, readPhrases } from './phrases-file.js'
import { type Problem, say } from './problem.js'
import { readEntry } from './read-entry.js'
import { readIntent } from './read-intent.js'
import { readTopic } from './read-topic.js'

/** Where the authors' folders are: `root` holds faq/ and intents/. Problems name files relative to it. */
export interface ContentFolders {
  readonly root: string
}

/** A larger file was not written by a person. */
const largestFile = 1024 * 1024

const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** All content, or every problem in it: throws KNOWLEDGE_INVALID with one `file:line` sentence a problem. */
export async function loadContent(folders: ContentFolders): Promise<Content> {
  const { content, problems } = await readContent(folders)
  if (problems.length > 0) throw new DeskError('KNOWLEDGE_INVALID', problems.map(say).join('\n'))
  return content
}

/** Reads both folders. What could be read is returned together with the problems, those of check.ts included. */
export async function readContent({ root }: ContentFolders): Promise<{ content: Content; problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const entries = new Map<string, Entry>()
  const topics = new Map<string, Topic>()
  const intents = new Map<string, Intent>()
  const phrasings: Phrasing[] = []

  for (const { id, file, text } of await readFolder(root, 'faq', '.md', problems)) {
    const read = readEntry(id, file, text, problems)
    if (read) entries.set(id, read.entry)
    phrasings.push(...(read?.phrasings ?? []))
  }
  for (const { id, file, text } of await readFolder(root, 'faq/not-covered', '.md', problems)) {
    const read = readTopic(id, file, text, problems)
    if (read) topics.set(id, read.topic)
    phrasings.push(...(read?.phrasings ?? []))
  }
  for (const { id, file, text } of await readFolder(root, 'intents', '.yaml', problems)) {
    const read = readIntent(id, file, text, problems)
    if (read) intents.set(id, read.intent)
    phrasings.push(...(read?.phrasings ?? []))
  }
  for (const folder of ['faq', 'faq/not-covered', 'intents']) {
    for (const { id, file, text } of await readFolder(root, folder, '.phrases.txt', problems)) {
      const entry = folder === 'faq' ? entries.get(id) : undefined
      const meaning = meaningOf(folder, id, intents)
      const known = folder === 'faq' ? entry : folder === 'intents' ? intents.get(id) : topics.get(id)
      if (!known) {
        problems.push({
          file,
          line: 1,
          cause: `phrasings of "${id}", which does not exist`,
          cure: 'Rename the file after the one it belongs to',
        })
        continue
      }
      phrasings.push(...phrasingsOf(file, text, meaning, entry, problems))
    }
  }

  const revision = createHash('sha256')
    .update(JSON.stringify([[...entries], [...topics], [...intents], phrasings]))
    .digest('hex')
    .slice(0, 16)
  const content = { entries, topics, intents, phrasings, revision }
  problems.push(...check(content))
  return { content, problems }
}

function phrasingsOf(file: string, text: string, meaning: Meaning, entry: Entry | undefined, problems: Problem[]): Phrasing[] {
  const found: Phrasing[] = []
  for (const [side, list] of readPhrases(file, text, problems)) {
    const first = list[0]
    if (!first) continue
    const known = side === null ? !entry?.sides.length : entry?.sides.some(({ name }) => name === side)
    if (!known) {
      const cause =
        side === null ? 'phrasings above the first "## When asked:"' : `phrasings for "${side}", a side that the entry does not have`
      problems.push({ file, line: first.line, cause, cure: 'Use the "## When asked:" lines of the entry, word for word' })
      continue
    }
    for (const { text: phrase, line } of list) {
      if (isPhrasing({ text: phrase, line }, file, [])) {
        found.push({ text: phrase, meaning: meaning.kind === 'entry' ? { ...meaning, side } : meaning, at: `${file}:${line}` })
      }
    }
  }
  return found
}

function meaningOf(folder: string, id: string, intents: ReadonlyMap<string, Intent>): Meaning {
  if (folder === 'faq') return { kind: 'entry', id, side: null }
  if (folder === 'faq/not-covered') return { kind: 'topic', id }
  const intent = intents.get(id)
  return intent?.kind === 'command' ? { kind: 'command', id: intent.id } : { kind: 'intent', id }
}

/** The files of a folder that end so, by name. Hidden files are an editor's, not an author's. */
async function readFolder(root: string, folder: string, ending: string, problems: Problem[]) {
  const names = await readdir(join(root, folder)).catch((cause: unknown) => {
    throw new DeskError(
      'KNOWLEDGE_INVALID',
      `${join(root, folder)}: the folder can't be read. It must hold the files described in README.md.`,
      { cause },
    )
  })
  const read: { id: string; file: string; text: string }[] = []
  for (const name of names.filter(name => !name.startsWith('.')).sort()) {
    const file = `${folder}/${name}`
    if (ending !== '.phrases.txt' && !['.md', '.yaml', '.txt', ''].includes(extname(name))) {
      problems.push({
        file,
        line: 1,
        cause: 'a kind of file that is not read here',
        cure: 'Use .md in faq/ and .yaml in intents/, or move it away',
      })
    }
    if (!name.endsWith(ending)) continue
    const id = basename(name, ending)
    const { size } = await stat(join(root, file))
    if (!isId.test(id)) {
      problems.push({ file, line: 1, cause: `"${id}" can't be an id`, cure: 'Name the file with small letters, digits and single dashes' })
    } else if (size > largestFile) {
      problems.push({ file, line: 1, cause: `the file has ${size} bytes`, cure: `Keep it under ${largestFile} bytes` })
    } else {
      const bytes = await readFile(join(root, file))
      const text = bytes.toString('utf8')
      if (Buffer.from(text, 'utf8').equals(bytes)) read.push({ id, file, text })
      else problems.push({ file, line: 1, cause: 'the file is not UTF-8 text', cure: 'Save it again as UTF-8' })
    }
  }
  return read
}
