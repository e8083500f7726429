import { DeskError } from '../errors.js'

/** What the system refuses for files that a person named or sent the output to, with what cures it. */
const refusals = new Map([
  ['ENOENT', 'there is no such file or folder. Name one that is there, or make its folder.'],
  ['ENOTDIR', 'a part of this path is a file, not a folder. Correct the path.'],
  ['EISDIR', 'this is a folder. Name a file in it.'],
  ['EACCES', 'this user may not use it. Give the right to, or name another place.'],
  ['EPERM', 'the system does not permit it. Give the right to, or name another place.'],
  ['EROFS', 'it can only be read. Name another place.'],
  ['ENAMETOOLONG', 'the name is too long. Shorten it.'],
  ['ENOSPC', 'the disk is full. Make room, then run this again: what was written is not whole.'],
  ['EDQUOT', 'the quota of this user is used up. Make room, then run this again: what was written is not whole.'],
  ['EFBIG', 'the file would be too large. Write to another place: what was written is not whole.'],
  ['EIO', 'the disk fails. See to it, then run this again: what was written is not whole.'],
  ['EBADF', 'it is closed. Run this again with it open.'],
])

/** FILE_UNUSABLE for what the system refused of a file; null for anything else, which is a bug. `where`: said when the system names no path. */
export function fileTrouble(error: unknown, where: string): DeskError | null {
  if (!isOfTheSystem(error)) return null
  const refusal = refusals.get(error.code)
  return refusal === undefined ? null : new DeskError('FILE_UNUSABLE', `${error.path ?? where}: ${refusal}`, { cause: error })
}

function isOfTheSystem(error: unknown): error is Error & { readonly code: string; readonly path?: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}
