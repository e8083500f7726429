import { expect } from 'chai'
import { issueSession, readSession } from '../../../src/channels/web/session.js'

const secret = 'one secret'
const now = new Date('2026-11-22T10:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)

describe('a web session', () => {
  it('is read back by the secret that issued it, for 180 days', () => {
    const token = issueSession(secret, now)

    expect(readSession(token, secret, now)).to.match(/^[\w-]{32}$/)
    expect(readSession(token, secret, days(180))).to.equal(readSession(token, secret, now))
    expect(readSession(token, secret, days(180.01))).to.equal(null)
  })

  it('is another one each time, and fits into a subprotocol name', () => {
    const tokens = Array.from({ length: 1_000 }, () => issueSession(secret, now))

    expect(new Set(tokens.map(token => readSession(token, secret, now))).size).to.equal(1_000)
    expect(tokens.every(token => /^[\w.-]+$/.test(token))).to.equal(true)
  })

  it('is not valid with any one character changed, added or left out', () => {
    const token = issueSession(secret, now)
    const changed = [...token].flatMap((character, at) => [
      `${token.slice(0, at)}${character === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
      `${token.slice(0, at)}${token.slice(at + 1)}`,
      `${token.slice(0, at)}A${token.slice(at)}`,
    ])
    // The last character carries two spare bits, so some changes of it say the same bytes: they must be refused all the same.
    const same = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map(last => token.slice(0, -1) + last)

    const accepted = [...changed, ...same].filter(each => each !== token && readSession(each, secret, now) !== null)

    expect(accepted).to.deep.equal([])
  })

  for (const [title, token] of [
    ['of another secret', issueSession('another secret', now)],
    ['that is empty', ''],
    ['without a signature', issueSession(secret, now).split('.').slice(0, 2).join('.')],
    ['with an empty signature', `${issueSession(secret, now).split('.').slice(0, 2).join('.')}.`],
    ['that is long', 'A'.repeat(100_000)],
  ] as const)
    it(`refuses a token ${title}`, () => expect(readSession(token, secret, now)).to.equal(null))
})
