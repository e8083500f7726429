import { join, resolve } from 'node:path'
import { DeskError } from '../errors.js'
import { sha256 } from '../sha256.js'
import { Copy, expiryFrom } from '../tickets/copies.js'
import { type CopyReading, readCopy } from '../tickets/copy-content/read-copy.js'
import { type Files, nodeFiles } from './files.js'
import { makeFolder } from './make-folders.js'
import { type CopyOf, newCopy, tokenFor } from './new-copy.js'
import { unavailable } from './refusals.js'
import { writeDurably } from './write-durably.js'

type Keeping = { readonly kind: 'kept'; readonly copy: Copy } | Extract<CopyReading, { kind: 'refused' }>

/**
 * The copies that agents gave, kept under a hash of the token that fetches them: who can read where they are kept can fetch nothing with
 * it. All throw STORE_UNAVAILABLE where the disk, or the database, refuses.
 */
export interface CopyFiles {
  /** Looks at the content and keeps it: durable when it returns. What is no whole PDF, PNG or JPEG is refused. */
  keep(bytes: Uint8Array, of: CopyOf, now: Date): Promise<Keeping>
  /** What 256 bits nobody can guess fetch this copy: drawn from its id and the secret, so that it need not be kept to be told again. */
  tokenOf(id: string): string
  /** The copy that a token fetches, or null; whether it may be fetched is for the ticket to say. */
  find(token: string): Promise<Copy | null>
  /** Its bytes, checked against what was kept. */
  read(copy: Copy): Promise<Uint8Array>
  /** Lets a copy be fetched for longer; null where it is not there any more. */
  renew(id: string, now: Date): Promise<Copy | null>
  /** Removes copies that could not be fetched any more `since`, and what a keeping that was cut off left, until the signal ends it. */
  sweep(since: Date, signal?: AbortSignal): Promise<Swept>
}

/** How many copies were removed, and the files that stay because nobody can tell what they are. */
interface Swept {
  readonly swept: number
  readonly unreadable: readonly string[]
}

/** Each a file beside a file of what is known of it. `folder` is the data folder; `secret` the one that signs web sessions. Makes the folder where it is missing. */
export async function openCopyFiles(folder: string, secret: string, files: Files = nodeFiles): Promise<CopyFiles> {
  const root = join(resolve(folder), 'copies')
  await makeFolder(root, files).catch(cause => {
    throw unavailable(root, cause)
  })
  return copyFiles(root, secret, files)
}

function copyFiles(root: string, secret: string, files: Files): CopyFiles {
  const tokenOf = (id: string) => tokenFor(id, secret)
  const pathOf = (token: string) => join(root, sha256(token))
  const trying = <T>(path: string, work: Promise<T>) =>
    work.catch((cause: unknown) => {
      throw cause instanceof DeskError ? cause : unavailable(path, cause)
    })

  async function find(token: string): Promise<Copy | null> {
    const path = `${pathOf(token)}.json`
    const bytes = await trying(path, files.read(path))
    if (bytes === null) return null
    const copy = readAbout(bytes)
    if (copy) return copy
    throw new DeskError('STORE_UNAVAILABLE', `${path} can't be read. Put back the copy of your last backup.`)
  }

  const write = (path: string, content: string | Uint8Array) => trying(path, writeDurably(path, content, root, files))
  const writeAbout = (copy: Copy) => write(`${pathOf(tokenOf(copy.id))}.json`, JSON.stringify(copy))

  return {
    tokenOf,
    find,

    async keep(bytes, of, now) {
      const read = readCopy(bytes)
      if (read.kind === 'refused') return read
      const copy = newCopy(bytes, read.type, of, now)
      // It counts once the second file is there: until then nothing finds the first.
      await write(`${pathOf(tokenOf(copy.id))}.bin`, bytes)
      await writeAbout(copy)
      return { kind: 'kept', copy }
    },

    async read(copy) {
      const path = `${pathOf(tokenOf(copy.id))}.bin`
      const bytes = await trying(path, files.read(path))
      if (bytes && sha256(bytes) === copy.sha256) return bytes
      throw new DeskError('STORE_UNAVAILABLE', `${path} is ${bytes ? 'damaged' : 'missing'}. Put back the copy of your last backup.`)
    },

    async renew(id, now) {
      const copy = await find(tokenOf(id))
      if (!copy) return null
      const renewed = { ...copy, expires: expiryFrom(now) }
      await writeAbout(renewed)
      return renewed
    },

    async sweep(since, signal) {
      const found = (await trying(root, files.list(root))) ?? []
      const names = new Set(found.filter(({ kind }) => kind === 'file').map(({ name }) => name))
      const unreadable: string[] = []
      let swept = 0
      for (const name of names) {
        if (signal?.aborted) break
        const [, stem, ending] = /^([0-9a-f]{64})\.(json|bin|\w+\.\w+\.tmp)$/.exec(name) ?? []
        if (stem === undefined) continue
        const path = join(root, name)
        if (ending === 'json') {
          const bytes = await trying(path, files.read(path))
          const copy = bytes && readAbout(bytes)
          if (bytes && !copy) unreadable.push(path)
          if (!copy || Date.parse(copy.expires) > since.getTime()) continue
          await trying(path, files.remove(join(root, `${stem}.bin`)))
          swept += 1
        } else if (ending === 'bin' && names.has(`${stem}.json`)) continue
        await trying(path, files.remove(path))
      }
      return { swept, unreadable }
    },
  }
}

/** What is known of a copy, as its file says; null where the file is damaged. */
export function readAbout(bytes: Uint8Array): Copy | null {
  try {
    return Copy.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch {
    return null
  }
}
