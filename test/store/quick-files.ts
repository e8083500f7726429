import {
  appendFileSync,
  closeSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { codeOf, type Files, nodeFiles } from '../../src/store/files.js'

/**
 * The disk without its syncs, by calls that are not handed to another thread, which is cheaper. For checks in which neither power is cut
 * nor a process killed: a save is through before anybody else has a turn.
 */
export const quickFiles: Files = {
  create: async path => opened(openSync(path, 'wx', 0o600)),

  async append(path) {
    const file = openSync(path, 'a', 0o600)
    return { file: opened(file), size: fstatSync(file).size }
  },

  keep: async (path, as) => unless('ENOENT', () => linkSync(path, as)),
  rename: async (from, to) => renameSync(from, to),
  remove: async path => rmSync(path, { force: true }),
  makeFolder: async path => unless('EEXIST', () => mkdirSync(path, 0o700)),
  syncFolder: async () => {},
  read: async path => orNull(() => readFileSync(path)),

  async readPart(path, from, length) {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, from))
    } finally {
      closeSync(file)
    }
  },

  list: async path =>
    orNull(() =>
      readdirSync(path, { withFileTypes: true })
        .filter(entry => entry.isFile() || entry.isDirectory())
        .map(entry => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'folder' })),
    ),

  listMarked: nodeFiles.listMarked,
}

function opened(file: number) {
  return {
    write: async (content: string | Uint8Array) => appendFileSync(file, content),
    sync: async () => {},
    close: async () => closeSync(file),
  }
}

/** Whether it was done; false where the system answers with this. */
function unless(code: string, work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (codeOf(error) === code) return false
    throw error
  }
}

function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
