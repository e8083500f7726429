const [endOfImage, startOfScan] = [0xd9, 0xda]

/**
 * Whether these bytes, which begin as a JPEG, are one to their end: segment after segment, a frame with a size, some picture, and the mark
 * of the end as the last two bytes (ITU T.81, annex B).
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2
  let [hasSize, hasPicture] = [false, false]
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) return hasSize && hasPicture && at + 2 === bytes.length
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) return false
    if (isFrame(marker)) hasSize = length >= 8 && (bytes[at + 5] ?? 0) * 256 + (bytes[at + 6] ?? 0) > 0
    at += 2 + length
    if (marker === startOfScan) {
      hasPicture = true
      at = endOfScan(bytes, at)
    }
  }
  return false
}

/** Where the next marker stands: within a scan 0xff is followed by 0 or by one of eight marks to restart at. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 2)
  }
  return bytes.length
}

/** The markers that begin a frame, which holds the size of the picture: SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
