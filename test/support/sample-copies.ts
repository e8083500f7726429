import { deflateSync } from 'node:zlib'
import { crc32 } from '../../src/tickets/copy-content/png.js'

/** A PDF of one empty page, with `between` as an object of its own and `size` bytes of padding. */
export function samplePdf({ between = '<< >>', size = 0 } = {}): Buffer {
  const head = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    between,
    `<< /Length ${size} >>\nstream\n${'x'.repeat(size)}\nendstream`,
  ]
  let text = head
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const start = text.length
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

function chunk(type: string, content: Uint8Array): Buffer {
  const inside = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(content.length, 0)
  around.writeUInt32BE(crc32(inside), 4)
  return Buffer.concat([around.subarray(0, 4), inside, around.subarray(4)])
}

/** A grey PNG of some pixels, with one more chunk if given. */
export function samplePng({ width = 2, height = 2, more = Buffer.alloc(0) as Uint8Array } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const rows = Buffer.alloc((Math.min(width, 100) + 1) * Math.min(height, 100), 0x80)
  for (let row = 0; row < Math.min(height, 100); row++) rows[row * (width + 1)] = 0
  const comment = more.length > 0 ? [chunk('tEXt', more)] : []
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...comment,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The segments of a JPEG of 8 by 8 pixels. Its tables are empty: whole, though nobody could show it. */
export function sampleJpeg({ comment = 'a scan' } = {}): Buffer {
  const segment = (marker: number, content: readonly number[]) => [0xff, marker, 0, content.length + 2, ...content]
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segment(0xfe, [...Buffer.from(comment)]),
    ...segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    ...[0xff, 0xd9],
  ])
}

/** A ZIP without any file in it. */
export function emptyZip(): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\u0005\u0006', 'latin1')
  return record
}
