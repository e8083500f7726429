import { isUtf8 } from 'node:buffer'
import { type Dirent, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turnOfLoop } from 'node:timers/promises'
import { DeskError } from '../errors.js'
import { largestFile } from './largest-file.js'
import type { Problem } from './problem.js'
import { ReadingMemory } from './reading-memory.js'

/** A file of an author's that could be read as text. */
export interface TextFile {
  /** The file name without its ending. */
  readonly id: string
  /** Relative to the root, as problems name it: "faq/postage.md". */
  readonly file: string
  /** The name of the Folder that it stands in. */
  readonly folder: string
  readonly ending: string
  readonly text: string
}

/** Which files belong into a folder, by how their names end, and which folders within it are read by themselves. */
export interface Folder {
  readonly name: string
  readonly endings: readonly string[]
  readonly folders: readonly string[]
  /** Files that are read elsewhere. */
  readonly others: readonly string[]
}

/** Files that are read before others have a turn: about a millisecond. */
const filesATurn = 32

const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The files of a folder, by name; whatever is not read is a problem, but for what is an editor's and not an author's. */
export async function readFolder(
  root: string,
  folder: Folder,
  problems: Problem[],
  memory = new ReadingMemory(),
): Promise<readonly TextFile[]> {
  const path = join(root, folder.name)
  const found = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new DeskError('KNOWLEDGE_INVALID', `${path}: the folder can't be read. It must hold the files described in README.md.`, { cause })
  })
  const read: TextFile[] = []
  const wanted = found.filter(({ name }) => !isEditors(name)).sort(byId)
  for (const [at, file] of wanted.entries()) {
    if (at % filesATurn === filesATurn - 1) await turnOfLoop()
    const one = readOne(file, root, folder, memory)
    if (one && 'rule' in one) problems.push(one)
    else if (one) read.push(one)
  }
  return read
}

/** The file, or what is wrong with it; null where it is read elsewhere. */
function readOne(one: Dirent, root: string, folder: Folder, memory: ReadingMemory): TextFile | Problem | null {
  const file = `${folder.name}/${one.name}`
  const problem = (mistake: Mistake): Problem => ({ rule: 'file', file, line: 1, ...mistake })
  if ((one.isDirectory() ? folder.folders : folder.others).includes(one.name)) return null
  const named = readName(one, folder)
  if ('cause' in named) return problem(named)
  const text = readText(join(root, file), memory)
  return typeof text === 'string' ? { ...named, file, folder: folder.name, text } : problem(text)
}

/** Whether a file is one that programs keep beside the author's: hidden ones, `postage.md~`, `#postage.md#`, `~$postage.md` and Windows' own. */
export function isEditors(name: string): boolean {
  return /^\.|~$|^#.*#$|^~\$|^(?:thumbs\.db|desktop\.ini)$/i.test(name)
}

/** "postage.md" before "postage-copy.md", whatever the order of "." and "-". */
function byId({ name: a }: Dirent, { name: b }: Dirent): number {
  const [idA = '', idB = ''] = [a, b].map(name => name.split('.', 1)[0])
  return idA === idB ? (a < b ? -1 : 1) : idA < idB ? -1 : 1
}

/** What is wrong with a file as a whole. */
export type Mistake = Pick<Problem, 'cause' | 'cure'> & { readonly line?: number }

function readName(one: Dirent, { endings }: Folder): { id: string; ending: string } | Mistake {
  if (one.isDirectory()) return { cause: 'a folder that is not read', cure: 'Move its files up, or the folder away' }
  const ending = endings.find(known => one.name.endsWith(known))
  if (ending === undefined) {
    return { cause: 'a kind of file that is not read here', cure: `Let its name end in ${endings.join(' or ')}, or move it away` }
  }
  const id = one.name.slice(0, -ending.length)
  if (isId.test(id)) return { id, ending }
  const better = idLike(id)
  const cure = isId.test(better) ? `Rename it to "${better}${ending}"` : 'Rename it with small letters, digits and single dashes only'
  return { cause: `"${id}" can't be an id`, cure }
}

/** What an author meant by a name with capitals, spaces or underscores. */
export function idLike(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
}

/** The text of a file, or what is wrong with it. At once: for files of a few kilobytes, of which there are hundreds, it takes several times as long to ask another thread. */
export function readText(path: string, memory = new ReadingMemory()): string | Mistake {
  try {
    const found = statSync(path)
    // A pipe or a device would be read for ever.
    if (!found.isFile() && !found.isDirectory()) return { cause: 'not a file with text in it', cure: 'Move it away' }
    if (found.size > largestFile) return { cause: 'the file has more than 1 MiB', cure: 'Divide it, or move it away' }
    const known = memory.textOf(path, found)
    if (known !== null) return known
    const bytes = readFileSync(path)
    // Editors that save "Unicode" mean UTF-16, which has a NUL for every plain letter.
    if (bytes.includes(0) || !isUtf8(bytes)) {
      return { cause: 'the file is not UTF-8 text', cure: 'Save it again as plain text in UTF-8' }
    }
    const text = bytes.toString('utf8')
    const merge = lineOfMerge(text)
    if (merge !== null) {
      const cure = 'Choose between the two halves, and delete the three lines of git, which begin with <<<<<<<, ======= and >>>>>>>'
      return { line: merge, cause: 'a merge of git that nobody has finished', cure }
    }
    if (text.trim() === '') return { cause: 'the file is empty', cure: 'Write what belongs there, or delete it' }
    memory.keepText(path, found, text)
    return text
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { cause: `the file can't be read (${code})`, cure: 'Look at its permissions, or put it there again' }
  }
}

/** The first line that git wrote around what two people changed at once: as an answer customers would be told both, and the marks. */
function lineOfMerge(text: string): number | null {
  const at = text.search(/^(?:<{7}|>{7}) \S/m)
  return at < 0 ? null : text.slice(0, at).split(/\r\n?|\n/).length
}
