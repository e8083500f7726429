import { randomBytes } from 'node:crypto'
import type { Database } from './database.js'

/** The secret of this name that all instances share: the first to ask draws it. */
export async function sharedSecret(database: Database, name: string): Promise<string> {
  const drawn = randomBytes(32).toString('base64url')
  await database.read('INSERT INTO secrets (name, secret) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', name, drawn)
  const [row] = await database.read('SELECT secret FROM secrets WHERE name = $1', name)
  return String(row?.secret)
}
