import { latin } from './latin.js'

/** What a scan has no need of, and a reader might carry out. */
const active = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia)\b/

/** Changes are appended to a PDF behind its end, but never a whole PDF. */
const second = /%%EOF\s*%PDF-/

/**
 * Whether these bytes, which begin as a PDF, are one to their end: the version, the place of the table of objects, which is there, and
 * nothing but an end of line after the mark of the end (ISO 32000-1, 7.5).
 */
export function isWholePdf(bytes: Uint8Array): boolean {
  const text = latin(bytes)
  if (!/^%PDF-[12]\.\d[\r\n \t]/.test(text)) return false
  const [, place] = /startxref\s+(\d{1,10})\s+%%EOF\s{0,4}$/.exec(text.slice(-1_024)) ?? []
  if (place === undefined) return false
  const table = text.slice(Number(place), Number(place) + 40)
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(table) && !active.test(text) && !second.test(text)
}
