import { expect } from 'chai'
import { isOriginAllowed } from '../../../src/channels/web/origin.js'

const host = 'help.example'

describe('the origin of a chat socket', () => {
  for (const [title, headers, expected] of [
    ['our own page', { host, origin: 'https://help.example' }, true],
    ['our own page without TLS', { host, origin: 'http://help.example' }, true],
    ['our own page in capitals', { host, origin: 'HTTPS://HELP.EXAMPLE' }, true],
    ['our own page with the usual port spelled out', { host: 'help.example:443', origin: 'https://help.example' }, true],
    ['our own page on a port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, true],
    ['a script without an Origin', { host }, true],
    ['a script without an Origin but with cookies', { host, cookie: 'a=b' }, false],
    ['a foreign page', { host, origin: 'https://evil.example' }, false],
    ['a sandboxed page', { host, origin: 'null' }, false],
    ['an empty Origin', { host, origin: '' }, false],
    ['a page whose name begins like ours', { host, origin: 'https://help.example.evil.example' }, false],
    ['a page whose name ends like ours', { host, origin: 'https://evilhelp.example' }, false],
    ['a page below us', { host, origin: 'https://x.help.example' }, false],
    ['another port of our host', { host, origin: 'https://help.example:8443' }, false],
    ['our name before an @', { host, origin: 'https://help.example@evil.example' }, false],
    ['our name in a path', { host, origin: 'https://evil.example/help.example' }, false],
    ['our name behind a backslash', { host, origin: 'https://evil.example\\help.example' }, false],
    ['another scheme', { host, origin: 'file://help.example' }, false],
    ['our own page with no Host to compare', { origin: 'https://help.example' }, false],
  ] as const)
    it(`${expected ? 'lets in' : 'refuses'} ${title}`, () => expect(isOriginAllowed(headers)).to.equal(expected))
})
