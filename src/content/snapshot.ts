import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { spokenLanguages } from '../message.js'
import { foldersToRead } from './folders.js'
import { isEditors } from './read-folder.js'

/** The folders that content is read from, relative to the root, whether they are there or not. */
export const contentFolders: readonly string[] = [
  ...new Set(spokenLanguages.flatMap(language => foldersToRead(language, true).map(({ name }) => name))),
]

/**
 * How the authors' files lie on the disk right now: two snapshots are the same where no file was written, renamed, added or removed between
 * them. Nothing is read, so that it costs some milliseconds for hundreds of files.
 */
export async function snapshotOf(root: string): Promise<string> {
  const folders = await Promise.all(contentFolders.map(folder => snapshotOfFolder(join(root, folder))))
  return folders.map((folder, at) => `${contentFolders[at]}\n${folder}`).join('\n')
}

async function snapshotOfFolder(path: string): Promise<string> {
  const names = await readdir(path).catch(() => null)
  if (names === null) return 'not there'
  const files = names.filter(name => !isEditors(name)).sort()
  return (await Promise.all(files.map(async name => `${name} ${await traceOf(join(path, name))}`))).join('\n')
}

/** A file that is replaced by another has another number, and a change of times by hand is one of the inode. */
async function traceOf(path: string): Promise<string> {
  return stat(path).then(
    found => (found.isDirectory() ? 'folder' : `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`),
    () => 'unreadable',
  )
}
