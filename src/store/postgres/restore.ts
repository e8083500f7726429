import { randomUUID } from 'node:crypto'
import type { Conversation } from '../../conversation/conversation.js'
import { sha256 } from '../../sha256.js'
import type { Copy } from '../../tickets/copies.js'
import { tokenFor } from '../new-copy.js'
import type { Database } from './database.js'
import { conversationOf, keyOf } from './rows.js'
import { insertionOf, throwIfTaken } from './save.js'

/** `same`: it is there already; `other`: one of that name and other content is there, and stays. */
export type Restored = 'restored' | 'same' | 'other'

/** Puts a conversation of another store into this one, at the version it has. Throws REFERENCE_TAKEN, STORE_UNAVAILABLE. */
export async function restoreConversation(database: Database, conversation: Conversation): Promise<Restored> {
  const { text, values } = insertionOf(conversation, randomUUID())
  const put = await database.read(text, ...values).catch(throwIfTaken)
  return put.length > 0 ? 'restored' : isKept(database, conversation)
}

/** Whether it is there as it is here, word for word. */
export async function isKept(database: Database, conversation: Conversation): Promise<'same' | 'other'> {
  const [row] = await database.read('SELECT document FROM conversations WHERE id = $1', keyOf(conversation.id))
  return row && hashOf(conversationOf(conversation.id, row.document)) === hashOf(conversation) ? 'same' : 'other'
}

/** Puts a copy there, to be fetched by the token that it had: `secret` is the one of the store that it comes from. */
export async function restoreCopy(database: Database, secret: string, copy: Copy, bytes: Uint8Array): Promise<Restored> {
  const hash = sha256(tokenFor(copy.id, secret))
  const put = await database.read(
    'INSERT INTO copies (token_hash, about, content, expires) VALUES ($1, $2, $3, $4) ON CONFLICT (token_hash) DO NOTHING RETURNING 1',
    hash,
    JSON.stringify(copy),
    Buffer.from(bytes),
    copy.expires,
  )
  return put.length > 0 ? 'restored' : isCopyKept(database, secret, copy)
}

export async function isCopyKept(database: Database, secret: string, copy: Copy): Promise<'same' | 'other'> {
  const [row] = await database.read('SELECT content FROM copies WHERE token_hash = $1', sha256(tokenFor(copy.id, secret)))
  return row?.content instanceof Uint8Array && sha256(row.content) === copy.sha256 ? 'same' : 'other'
}

/** Makes a secret the one that all instances share. `other`: they share another one already. */
export async function restoreSecret(database: Database, name: string, secret: string): Promise<Restored> {
  const put = await database.read(
    'INSERT INTO secrets (name, secret) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING RETURNING 1',
    name,
    secret,
  )
  if (put.length > 0) return 'restored'
  const [row] = await database.read('SELECT secret FROM secrets WHERE name = $1', name)
  return row?.secret === secret ? 'same' : 'other'
}

function hashOf(conversation: Conversation): string {
  return sha256(JSON.stringify(conversation))
}
