import { createHash } from 'node:crypto'

/** Of bytes, or of a text in UTF-8; in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
