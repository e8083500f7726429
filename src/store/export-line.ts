import { z } from 'zod'
import { Conversation } from '../conversation/conversation.js'
import { Copy, largestCopy } from '../tickets/copies.js'
import { places } from './document.js'

/** Four letters for three bytes. */
const longestContent = Math.ceil(largestCopy / 3) * 4

/**
 * One line of an export: a conversation with all that is in it, a copy that an agent gave with its bytes in base64, or the last line, which
 * says how many there were before it, so that a file that was cut off is known.
 */
export const ExportLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('conversation'), conversation: Conversation }),
  z.strictObject({ kind: z.literal('copy'), copy: Copy, content: z.base64().max(longestContent) }),
  z.strictObject({ kind: z.literal('end'), conversations: z.int().min(0), copies: z.int().min(0) }),
])
export type ExportLine = z.infer<typeof ExportLine>

type LineReading = { readonly kind: 'line'; readonly line: ExportLine } | { readonly kind: 'invalid'; readonly why: string }

/** `why` never quotes the line: it is a customer's words. */
export function readExportLine(text: string): LineReading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { kind: 'invalid', why: 'it is not JSON' }
  }
  const read = ExportLine.safeParse(json)
  return read.success
    ? { kind: 'line', line: read.data }
    : { kind: 'invalid', why: `it is no line of an export (${places(read.error.issues)})` }
}
