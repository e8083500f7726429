import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeskError } from '../../errors.js'

/**
 * The secret that signs web sessions, drawn at the first start and kept in the data folder, so that a restart signs nobody out.
 * Made readable for its owner only; two starts at once end up with the same one, since only one can create the file.
 */
export async function readWebSecret(folder: string): Promise<string> {
  const file = join(folder, 'web-secret')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const created = await open(file, 'wx', 0o600)
    try {
      await created.writeFile(randomBytes(32).toString('base64url'))
      await created.sync()
    } finally {
      await created.close()
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) {
      throw new DeskError('STORE_UNAVAILABLE', `${folder} can't be written. Make it writable, or set DATA_FOLDER to a folder that is.`, {
        cause,
      })
    }
  }
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length < 32)
    throw new DeskError('SETTING_INVALID', `${file} is damaged. Delete it to draw a new one; open chats then begin anew.`)
  return secret
}
