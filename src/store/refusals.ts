import { DeskError } from '../errors.js'
import { codeOf } from './files.js'

/** The disk failed: says where, what the system answered, and what an operator can do. */
export function unavailable(where: string, cause: unknown): DeskError {
  const code = codeOf(cause) || 'no code'
  return new DeskError('STORE_UNAVAILABLE', `${where}: the disk refused (${code}). ${cures.get(code) ?? otherwise}`, { cause })
}

/** A call after stop(): a mistake in the order of stopping, so it names the store and not the disk. */
export function stopped(): DeskError {
  return new DeskError('STORE_UNAVAILABLE', 'The store has been stopped. Start the service again.')
}

/** Another process holds the folder. */
export function locked(folder: string): DeskError {
  const cure = 'Stop that process first, or give this one a folder of its own.'
  return new DeskError('STORE_LOCKED', `${folder}: another process keeps its conversations here. ${cure}`)
}

const cures = new Map([
  ['ENOSPC', 'Free some space; nothing was changed.'],
  ['EDQUOT', 'Raise the quota or free some space; nothing was changed.'],
  ['EACCES', 'Let the user of this service read and write the folder.'],
  ['EPERM', 'Let the user of this service read and write the folder.'],
  ['EROFS', 'Mount the file system for writing; the system log says why it is read-only.'],
  ['EMFILE', 'Raise the limit of open files (ulimit -n).'],
])

const otherwise = "Check the disk and the system's log; nothing was changed."
