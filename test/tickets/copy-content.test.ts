import { expect } from 'chai'
import fc from 'fast-check'
import { largestCopy } from '../../src/tickets/copies.js'
import { readCopy } from '../../src/tickets/copy-content/read-copy.js'
import { emptyZip, sampleJpeg, samplePdf, samplePng } from '../support/sample-copies.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const join = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
const html = bytes('<!DOCTYPE html><script>alert(1)</script>')
const samples = { pdf: samplePdf(), png: samplePng(), jpeg: sampleJpeg() }

describe('The content of a copy', () => {
  for (const [type, sample] of Object.entries(samples)) {
    it(`is known as ${type} by its bytes`, () => expect(readCopy(sample)).to.deep.equal({ kind: 'copy', type }))

    it(`is refused where it is a ${type} that was cut off anywhere`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: sample.length - 2 }), length => {
          expect(readCopy(sample.subarray(0, length)).kind).to.equal('refused')
        }),
      )
    })

    for (const [what, behind] of [
      ['a page', html],
      ['an archive', emptyZip()],
      ['another scan', sample],
      ['a few bytes', bytes('\0\0\0\0\0\0\0\0')],
    ] as const)
      it(`is refused where ${what} follows a ${type}`, () =>
        expect(readCopy(join(sample, behind))).to.deep.equal({ kind: 'refused', why: 'damaged' }))
  }

  for (const [what, file, why] of [
    ['nothing', bytes(''), 'empty'],
    ['a page called .pdf', html, 'other'],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'other'],
    ['a GIF', bytes('GIF89a\u0001\0\u0001\0\0\0\0;'), 'other'],
    ['an archive', emptyZip(), 'other'],
    ['a PDF behind a page', join(html, samplePdf()), 'other'],
    ['a PDF behind a line', join(bytes('\n'), samplePdf()), 'other'],
    [
      'a PDF that is a page as well',
      bytes(String(samplePdf()).replace('%PDF-1.4\n', '%PDF-1.4\n%<html><script>alert(1)</script>\n')),
      'damaged',
    ],
    ['a PDF that runs a script', samplePdf({ between: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' }), 'damaged'],
    ['a PDF with a file in it', samplePdf({ between: '<< /Type /EmbeddedFile /Length 0 >>' }), 'damaged'],
    ['a PDF whose table is not there', bytes(String(samplePdf().toString('latin1')).replace(/startxref\n\d+/, 'startxref\n3')), 'damaged'],
    ['the first line of a PDF', bytes('%PDF-1.7\n'), 'damaged'],
    ['a PNG with a page in it', samplePng({ more: html }), 'damaged'],
    ['a PNG of no size', samplePng({ width: 0 }), 'damaged'],
    ['a PNG of a size to fill a memory', samplePng({ width: 2, height: 2_000_000_000 }), 'damaged'],
    ['a PNG with one bit changed', flipped(samplePng(), 45), 'damaged'],
    ['a JPEG with a page in it', sampleJpeg({ comment: '<script>alert(1)</script>' }), 'damaged'],
    ['a JPEG that is an archive as well', alsoArchive(), 'damaged'],
    ['11 MB of a PDF', samplePdf({ size: 11_000_000 }), 'too-large'],
  ] as const) {
    it(`is refused where it is ${what}`, () => expect(readCopy(file)).to.deep.equal({ kind: 'refused', why }))
  }

  it('may have 10 MiB, and not a byte more', () => {
    const empty = samplePdf({ size: 1_000_000 }).length - 1_000_000
    // The length is written with as many digits.
    const full = samplePdf({ size: largestCopy - empty - 2 })

    expect([readCopy(full).kind, full.length <= largestCopy, full.length > largestCopy - 5]).to.deep.equal(['copy', true, true])
    expect(readCopy(join(full, Buffer.alloc(5)))).to.deep.equal({ kind: 'refused', why: 'too-large' })
  })

  it('is refused without trouble, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(samples)), fc.uint8Array({ maxLength: 200 }), fc.nat(40), (sample, noise, at) => {
        expect(readCopy(join(sample.subarray(0, at), noise)).kind).to.equal('refused')
      }),
    )
  })
})

/** An archive whose comment is the rest of the JPEG. */
function alsoArchive(): Buffer {
  const file = sampleJpeg({ comment: emptyZip().toString('latin1') })
  const at = file.indexOf('PK')
  file.writeUInt16LE(file.length - at - 22, at + 20)
  return file
}

function flipped(file: Buffer, at: number): Buffer {
  const changed = Buffer.from(file)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}
