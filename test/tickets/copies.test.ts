import { expect } from 'chai'
import fc from 'fast-check'
import { type Copy, cleanName, expiryFrom, stateOf } from '../../src/tickets/copies.js'

const now = new Date('2026-11-26T09:00:00.000Z')
const copy: Copy = {
  id: 'a'.repeat(43),
  conversation: 'web:one',
  reference: 'INV-7K3F9Q',
  name: 'scan.pdf',
  type: 'pdf',
  bytes: 3,
  sha256: '0'.repeat(64),
  by: 'Lin',
  at: now.toISOString(),
  expires: expiryFrom(now),
}
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)

describe('A copy', () => {
  it('may be fetched for 14 days', () => {
    const states = [0, 13.99, 14].map(days => stateOf(copy, { copies: [copy.id] }, later(days)))

    expect(states).to.deep.equal(['open', 'open', 'expired'])
  })

  it('may not be fetched once its ticket does not hold it any more', () => {
    expect(stateOf(copy, { copies: [] }, now)).to.equal('revoked')
  })

  for (const [given, name] of [
    ['scan of invoice.PDF', 'scan of invoice.pdf'],
    ['发票 副本.pdf', '发票 副本.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\scan.pdf', 'scan.pdf'],
    ['invoice.pdf.exe', 'invoice.pdf'],
    ['a\u202Efdp.exe', 'afdp.pdf'],
    ['"; filename=evil.html', 'filename=evil.pdf'],
    ['x\r\nSet-Cookie: a=b', 'xSet-Cookie_ a=b.pdf'],
    ['<script>alert(1)</script>', 'script_.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['CON', 'INV-7K3F9Q.pdf'],
    ['\ud800', 'INV-7K3F9Q.pdf'],
    ['   ', 'INV-7K3F9Q.pdf'],
    ['.pdf', 'INV-7K3F9Q.pdf'],
  ] as const)
    it(`called ${JSON.stringify(given)} is kept as "${name}"`, () => expect(cleanName(given, 'pdf', copy.reference)).to.equal(name))

  it('has a short name without anything that leads astray, whatever it was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), given => {
        const name = cleanName(given, 'jpeg', copy.reference)

        expect(name).to.match(/^[^\s.][^/\\"<>|?*:%;\p{C}]*\.jpg$/u)
        expect(name.length).to.be.lessThan(170)
      }),
    )
  })
})
