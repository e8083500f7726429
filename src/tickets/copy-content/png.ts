/**
 * Whether these bytes, which begin as a PNG, are one to their end: chunk after chunk with a right checksum, the header first, some picture,
 * and nothing after the end (PNG, third edition, section 5).
 */
export function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 8
  let hasPicture = false
  for (let count = 0; at + 12 <= bytes.length; count++) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return false
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return false
    if ((count === 0) !== (type === 'IHDR')) return false
    if (type === 'IHDR' && (length !== 13 || !isSize(view.getUint32(at + 8)) || !isSize(view.getUint32(at + 12)))) return false
    if (type === 'IDAT') hasPicture = true
    if (type === 'IEND') return hasPicture && length === 0 && end === bytes.length
    at = end
  }
  return false
}

/** A scan has some thousands of pixels a side; a picture of millions is made to fill a memory. */
function isSize(pixels: number): boolean {
  return pixels > 0 && pixels <= 30_000
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** The checksum of PNG and ZIP (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
