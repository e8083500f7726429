import { constants, lstatSync, type Stats } from 'node:fs'
import { copyFile, type FileHandle, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { sep } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

export interface OpenFile {
  write(content: string | Uint8Array): Promise<void>
  /** Returns when the words are on the disk, not merely in its cache. */
  sync(): Promise<void>
  close(): Promise<void>
}

interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}

interface MarkedFile {
  readonly name: string
  /** Another one as soon as the file is another or has other content, whoever has put it there; null where that can't be told. */
  readonly mark: string | null
}

/** The few calls the store makes to the disk, in one place so that tests can hand in a disk that fails. */
export interface Files {
  /** A new file that only its owner may read; fails where the name is taken. */
  create(path: string): Promise<OpenFile>
  /** Opens a file to write at its end, which is at `size`; makes it where it is missing. */
  append(path: string): Promise<{ readonly file: OpenFile; readonly size: number }>
  /** Gives a file a second name, so that it outlives a rename over its first. False where there is no such file. */
  keep(path: string, as: string): Promise<boolean>
  rename(from: string, to: string): Promise<void>
  /** Removes a file; one that is not there is no trouble. */
  remove(path: string): Promise<void>
  /** False where the folder was there already. */
  makeFolder(path: string): Promise<boolean>
  /** Makes what was created, renamed or removed in the folder survive a power cut. */
  syncFolder(path: string): Promise<void>
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>
  /** So many bytes from there on, fewer at the end of the file. */
  readPart(path: string, from: number, length: number): Promise<Uint8Array>
  /** Plain files and folders, in no order; links and devices are left out. Null where there is no such folder. */
  list(path: string): Promise<readonly FolderEntry[] | null>
  /** The plain files of a folder, each with its mark; nothing where there is no such folder. */
  listMarked(path: string): Promise<readonly MarkedFile[]>
}

export const nodeFiles: Files = {
  async create(path) {
    return openFile(await open(path, 'wx', 0o600))
  },

  async append(path) {
    const file = await open(path, 'a', 0o600)
    return { file: openFile(file), size: (await file.stat()).size }
  },

  async keep(path, as) {
    try {
      await link(path, as)
      return true
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return false
      if (!linkless.has(codeOf(cause))) throw cause
      await copyFile(path, as, constants.COPYFILE_EXCL)
      return true
    }
  },

  rename,

  remove: path => rm(path, { force: true }),

  async makeFolder(path) {
    try {
      await mkdir(path, 0o700)
      return true
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false
      throw cause
    }
  },

  async syncFolder(path) {
    // Windows can't open a folder to sync it; NTFS writes renames to its journal itself.
    if (process.platform === 'win32') return
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },

  read: path => readFile(path).catch(absent),

  async readPart(path, from, length) {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },

  async list(path) {
    const entries = await readdir(path, { withFileTypes: true }).catch(absent)
    if (entries === null) return null
    return entries.flatMap((entry): FolderEntry[] => {
      if (entry.isFile()) return [{ name: entry.name, kind: 'file' }]
      return entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : []
    })
  },

  // File systems note times in steps of up to two seconds (FAT): within one a file could change and keep its mark.
  listMarked: path => listMarked(path, 3_000),
}

function openFile(file: FileHandle): OpenFile {
  return { write: content => file.writeFile(content), sync: () => file.sync(), close: () => file.close() }
}

/** What changed less than `settledAfterMs` ago has no mark yet. */
export async function listMarked(path: string, settledAfterMs: number): Promise<readonly MarkedFile[]> {
  const names = (await readdir(path).catch(absent)) ?? []
  const marked: MarkedFile[] = []
  for (const [at, name] of names.entries()) {
    // Not by promises: for 50,000 files these cost seconds, the calls themselves half of one.
    const found = lstatSync(`${path}${sep}${name}`, { throwIfNoEntry: false })
    if (found?.isFile()) marked.push({ name, mark: Date.now() - found.ctimeMs < settledAfterMs ? null : markOf(found) })
    if (at % callsAtOnce === callsAtOnce - 1) await nextTurn()
  }
  return marked
}

/** Before others have their turn again. */
const callsAtOnce = 64

/** The time of the last change of anything of the file (ctime) can't be set, as that of its content can; a copy is another inode. */
function markOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino}-${size}-${mtimeMs}-${ctimeMs}`
}

/** What file systems without hard links (exFAT, some network shares) answer to link(2). */
const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** The system's name of an error ("ENOENT"), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}
