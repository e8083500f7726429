import { userInfo } from 'node:os'
import { git } from './git.js'

/** Who sits here: as git knows them in this folder, or as the machine does. */
export async function authorHere(folder: string): Promise<string> {
  const known = await git(folder, ['config', 'user.name']).catch(() => '')
  return known.trim() || userInfo().username
}
