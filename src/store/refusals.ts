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

/** The folder that this process holds stands elsewhere now: what is written by its path would come into another one, or nowhere. */
export function movedAway(folder: string): DeskError {
  const cure = 'Nothing is read or saved until it is back; where it is to stay away, start the service again.'
  return new DeskError('STORE_UNAVAILABLE', `${folder}: the folder was moved away or replaced while the service ran. ${cure}`)
}

/** A save that failed and could not be undone, and what the disk holds can't be found out yet. */
export function doubtful(where: string, cause: unknown): DeskError {
  const cure = 'Check the disk; what is stored is found out with the next message, without a restart.'
  return new DeskError('STORE_UNAVAILABLE', `${where}: the last save failed and could not be undone. ${cure}`, { cause })
}

/** For a rejection of the disk: what it is to an operator. */
export function refused(where: string): (cause: unknown) => never {
  return cause => {
    throw cause instanceof DeskError ? cause : unavailable(where, cause)
  }
}

/** For listings, which leave out what can't be read. */
export function nothingIfDamaged(error: unknown): null {
  if (error instanceof DeskError && error.code === 'CONVERSATION_DAMAGED') return null
  throw error
}

const cures = new Map([
  ['ENOSPC', 'Free some space; nothing was changed.'],
  ['EDQUOT', 'Raise the quota or free some space; nothing was changed.'],
  ['EACCES', 'Let the user of this service read and write the folder.'],
  ['EPERM', 'Let the user of this service read and write the folder.'],
  ['EROFS', 'Mount the file system for writing; the system log says why it is read-only.'],
  ['EMFILE', 'Raise the limit of open files (ulimit -n); nothing was changed.'],
  ['ENFILE', "Raise the system's limit of open files; nothing was changed."],
  ['EIO', "The disk is failing: see the system's log, and restore a backup to another one. What is kept can still be read."],
])

const otherwise = "Check the disk and the system's log; nothing was changed."
