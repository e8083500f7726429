import { DeskError } from '../../errors.js'
import { sha256 } from '../../sha256.js'
import { Copy, expiryFrom } from '../../tickets/copies.js'
import { readCopy } from '../../tickets/copy-content/read-copy.js'
import type { CopyFiles } from '../copy-files.js'
import { newCopy, tokenFor } from '../new-copy.js'
import type { Database } from './database.js'
import { isTaken } from './trouble.js'

/** The copies that agents gave, in the database: whichever instance took one in, each can give it out. */
export function createPostgresCopies(database: Database, secret: string): CopyFiles {
  const tokenOf = (id: string) => tokenFor(id, secret)
  const hashOf = (id: string) => sha256(tokenOf(id))

  async function find(token: string): Promise<Copy | null> {
    const hash = sha256(token)
    const [row] = await database.read('SELECT about FROM copies WHERE token_hash = $1', hash)
    if (!row) return null
    const read = Copy.safeParse(row.about)
    if (read.success) return read.data
    throw new DeskError('STORE_UNAVAILABLE', `The copy ${hash} in the database can't be read. Put back the row of your last backup.`)
  }

  return {
    tokenOf,
    find,

    async keep(bytes, of, now) {
      const read = readCopy(bytes)
      if (read.kind === 'refused') return read
      const copy = newCopy(bytes, read.type, of, now)
      const text = 'INSERT INTO copies (token_hash, about, content, expires) VALUES ($1, $2, $3, $4)'
      // Its key is of 256 random bits: where it is there already, an earlier try of this very statement was done, unheard.
      await database.read(text, hashOf(copy.id), JSON.stringify(copy), Buffer.from(bytes), copy.expires).catch((error: unknown) => {
        if (!isTaken(error, 'copies_pkey')) throw error
      })
      return { kind: 'kept', copy }
    },

    async read(copy) {
      const [row] = await database.read('SELECT content FROM copies WHERE token_hash = $1', hashOf(copy.id))
      if (row?.content instanceof Uint8Array && sha256(row.content) === copy.sha256) return row.content
      const what = `The copy ${hashOf(copy.id)} in the database is ${row ? 'damaged' : 'missing'}.`
      throw new DeskError('STORE_UNAVAILABLE', `${what} Put back the row of your last backup.`)
    },

    async renew(id, now) {
      const copy = await find(tokenOf(id))
      if (!copy) return null
      const renewed = { ...copy, expires: expiryFrom(now) }
      await database.read(
        'UPDATE copies SET about = $2, expires = $3 WHERE token_hash = $1',
        hashOf(id),
        JSON.stringify(renewed),
        renewed.expires,
      )
      return renewed
    },

    async sweep(since) {
      const gone = await database.read('DELETE FROM copies WHERE expires <= $1 RETURNING token_hash', since)
      return { swept: gone.length, unreadable: [] }
    },
  }
}
