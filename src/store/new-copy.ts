import { createHmac, randomBytes } from 'node:crypto'
import { sha256 } from '../sha256.js'
import type { CopyType } from '../tickets/copies.js'
import { type Copy, cleanName, expiryFrom } from '../tickets/copies.js'

/** For whom a copy is, by whom, and what the file was called where it came from. */
export type CopyOf = Pick<Copy, 'conversation' | 'reference' | 'name' | 'by'>

/** What is known of a copy that was just handed in, under an id of its own. */
export function newCopy(bytes: Uint8Array, type: CopyType, { conversation, reference, name, by }: CopyOf, now: Date): Copy {
  return {
    id: randomBytes(32).toString('base64url'),
    conversation,
    reference,
    name: cleanName(name, type, reference),
    type,
    bytes: bytes.length,
    sha256: sha256(bytes),
    by,
    at: now.toISOString(),
    expires: expiryFrom(now),
  }
}

/** What fetches a copy, from its id and the secret of the service. */
export function tokenFor(id: string, secret: string): string {
  return createHmac('sha256', secret).update(`counterfoil.copy.v1:${id}`).digest('base64url')
}
