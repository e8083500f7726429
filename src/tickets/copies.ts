import { z } from 'zod'

export const CopyType = z.enum(['pdf', 'png', 'jpeg'])
export type CopyType = z.infer<typeof CopyType>

/** In bytes: 10 MiB. */
export const largestCopy = 10 * 1_024 * 1_024

/** How long a customer may fetch a copy, in days. */
export const daysOpen = 14

/** A stamped copy that an agent gave a customer: everything of it but its bytes. `sha256` is of those, in hex; `by` is who gave it. */
export const Copy = z.strictObject({
  id: z.string().regex(/^[\w-]{43}$/),
  conversation: z.string().min(1).max(200),
  reference: z.string(),
  /** As the customer keeps it, clean: see `cleanName`. */
  name: z.string().min(1).max(150),
  type: CopyType,
  bytes: z.int().positive().max(largestCopy),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  by: z.string(),
  at: z.iso.datetime(),
  expires: z.iso.datetime(),
})
export type Copy = z.infer<typeof Copy>

/** Whether a copy may be fetched: the ticket says which ones were not called back. */
export function stateOf({ id, expires }: Copy, ticket: { readonly copies: readonly string[] }, now: Date): 'open' | 'expired' | 'revoked' {
  if (!ticket.copies.includes(id)) return 'revoked'
  return Date.parse(expires) <= now.getTime() ? 'expired' : 'open'
}

export function expiryFrom(now: Date, days = daysOpen): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}

const endings: Readonly<Record<CopyType, string>> = { pdf: 'pdf', png: 'png', jpeg: 'jpg' }
const mostLetters = 80

/** Names that Windows takes for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that is safe on every system: no path, no letters that are not seen or turn the direction of writing, no ending but the one of
 * what it really is. `otherwise` where nothing is left.
 */
export function cleanName(name: string, type: CopyType, otherwise: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/(?:\.(?:pdf|png|jpe?g|html?|svg|exe|js|zip))+$/i, '')
    .replace(/[<>:"|?*%;$`'&\\/]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s_-]+|[.\s]+$/gu, '')
  const short = [...stem].slice(0, mostLetters).join('').trim()
  return `${short === '' || devices.test(short) ? otherwise : short}.${endings[type]}`
}
