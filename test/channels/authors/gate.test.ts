import { expect } from 'chai'
import { cookieHeader, createGate } from '../../../src/channels/authors/gate.js'

const secret = 'a secret for tests, long enough to be one'
const ann = { name: 'ann', key: 'the-key-of-ann-0123456789' }
const bob = { name: 'bob', key: 'the-key-of-bob-0123456789' }
const morning = new Date('2026-06-01T08:00:00Z')
const evening = new Date('2026-06-01T19:59:00Z')
const tomorrow = new Date('2026-06-02T08:00:00Z')

describe('the gate of the authors', () => {
  it('knows an author by their key, and nobody by another', () => {
    const gate = createGate([ann, bob], secret, () => morning)

    expect([ann.key, bob.key, 'the-key-of-cid-0123456789', ''].map(key => gate.nameOf(key))).to.deep.equal(['ann', 'bob', null, null])
  })

  it('knows a browser again for a working day', () => {
    const cookie = createGate([ann], secret, () => morning).issue('ann')

    const seen = [morning, evening, tomorrow].map(now =>
      who(
        createGate([ann], secret, () => now),
        cookie,
      ),
    )
    expect(seen).to.deep.equal(['ann', 'ann', null])
  })

  it('is closed at once to an author whose key was changed, and to every forgery', () => {
    const cookie = createGate([ann, bob], secret, () => morning).issue('ann')
    const [name = '', issued = '', mark = ''] = cookie.split('.')
    const bobs = Buffer.from('bob').toString('base64url')
    const later = (Number.parseInt(issued, 36) + 1).toString(36)

    expect(
      who(
        createGate([{ ...ann, key: 'another-key-0123456789abc' }], secret, () => morning),
        cookie,
      ),
    ).to.equal(null)
    expect(
      who(
        createGate([ann], 'another secret, and long enough as well', () => morning),
        cookie,
      ),
    ).to.equal(null)
    const gate = createGate([ann, bob], secret, () => morning)
    for (const forged of [
      `${bobs}.${issued}.${mark}`,
      `${name}.${later}.${mark}`,
      `${name}.${issued}.${'A'.repeat(43)}`,
      '',
      '..',
      `${name}.${issued}.`,
    ])
      expect(who(gate, forged), forged).to.equal(null)
    expect(who(gate, cookie)).to.equal('ann')
  })

  it('gives a cookie that no script reads and no other site sends', () => {
    expect(cookieHeader('x', true)).to.equal('counterfoil-author=x; Path=/authors; HttpOnly; SameSite=Strict; Max-Age=43200; Secure')
    expect(cookieHeader(null, false)).to.contain('Max-Age=0')
  })
})

function who(gate: ReturnType<typeof createGate>, cookie: string): string | null {
  return gate.whoSent({ headers: { cookie: `other=1; counterfoil-author=${cookie}` } })
}
