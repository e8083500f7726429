import { type CopyType, largestCopy } from '../copies.js'
import { isWholeJpeg } from './jpeg.js'
import { latin } from './latin.js'
import { isWholePdf } from './pdf.js'
import { isWholePng } from './png.js'

/** What a file is, by its own bytes: neither its name nor what it is declared to be is asked. */
export type CopyReading =
  | { readonly kind: 'copy'; readonly type: CopyType }
  /** `other`: none of the types that copies have; `damaged`: of one, but cut off, or with something behind or in it that does not belong there. */
  | { readonly kind: 'refused'; readonly why: 'empty' | 'too-large' | 'other' | 'damaged' }

const beginnings: readonly {
  readonly type: CopyType
  readonly bytes: readonly number[]
  readonly isWhole: (bytes: Uint8Array) => boolean
}[] = [
  { type: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], isWhole: isWholePdf },
  { type: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], isWhole: isWholePng },
  { type: 'jpeg', bytes: [0xff, 0xd8, 0xff], isWhole: isWholeJpeg },
]

/**
 * Reads an uploaded file: a PDF, PNG or JPEG that is whole, from the first byte to the last, and no second thing at the same time.
 * That keeps out what is called a scan and is something else; it is no scan for viruses.
 */
export function readCopy(bytes: Uint8Array): CopyReading {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' }
  if (bytes.length > largestCopy) return { kind: 'refused', why: 'too-large' }
  const known = beginnings.find(one => one.bytes.every((byte, at) => bytes[at] === byte))
  if (!known) return { kind: 'refused', why: 'other' }
  if (hasMarkup(bytes) || endsAsArchive(bytes) || !known.isWhole(bytes)) return { kind: 'refused', why: 'damaged' }
  return { kind: 'copy', type: known.type }
}

/** What a browser that guesses would take for a page stands in the first kilobyte (https://mimesniff.spec.whatwg.org). */
function hasMarkup(bytes: Uint8Array): boolean {
  return /<(?:!doctype|html|head|body|script|iframe|svg|\?php)/i.test(latin(bytes.subarray(0, 1_024)))
}

/** A ZIP is read from its end: a record whose comment reaches to the last byte makes an archive of any file. */
function endsAsArchive(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 65_557; at--) {
    const isRecord = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 0x05 && bytes[at + 3] === 0x06
    if (isRecord && at + 22 + (bytes[at + 20] ?? 0) + (bytes[at + 21] ?? 0) * 256 === bytes.length) return true
  }
  return false
}
