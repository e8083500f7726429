import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import WebSocket from 'ws'
import type { HttpService } from '../../../src/channels/http/server.js'
import { issueSession } from '../../../src/channels/web/session.js'
import { createFakeDesk, type FakeDesk } from '../../support/fake-desk.js'
import { newSession, openChat } from '../chat-client.js'
import { secret, startService } from '../service.js'

const now = new Date('2026-11-22T10:00:00Z')
const longAgo = new Date(now.getTime() - 181 * 86_400_000)
const [id = '', issued = '', seal = ''] = issueSession(secret, now).split('.')
const otherId = randomBytes(24).toString('base64url')

describe('abuse of the chat socket', () => {
  let service: HttpService
  let desk: FakeDesk

  beforeEach(async () => {
    desk = createFakeDesk()
    service = await startService({ desk, now: () => now })
  })
  afterEach(async () => {
    await stillServes(service.address)
    await service.stop()
  })

  for (const [title, protocols, headers, status] of [
    ['no session', ['counterfoil.v1'], {}, 401],
    ['a session that is no token', ['counterfoil.v1', 'session.abc'], {}, 401],
    ['a session without the protocol', [`session.${id}.${issued}.${seal}`], {}, 401],
    ['a forged signature', ['counterfoil.v1', `session.${id}.${issued}.${'A'.repeat(43)}`], {}, 401],
    ['the signature of another session', ['counterfoil.v1', `session.${otherId}.${issued}.${seal}`], {}, 401],
    ['the signature of another time', ['counterfoil.v1', `session.${id}.zzzzzz.${seal}`], {}, 401],
    ['a token signed with another secret', ['counterfoil.v1', `session.${issueSession('another secret', now)}`], {}, 401],
    ['an expired token', ['counterfoil.v1', `session.${issueSession(secret, longAgo)}`], {}, 401],
    ['a foreign page', ['counterfoil.v1', `session.${id}.${issued}.${seal}`], { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', ['counterfoil.v1', `session.${id}.${issued}.${seal}`], { origin: 'null' }, 403],
    ['cookies without an Origin', ['counterfoil.v1', `session.${id}.${issued}.${seal}`], { cookie: 'session=1' }, 403],
    ['a good token (the control)', ['counterfoil.v1', `session.${id}.${issued}.${seal}`], {}, 101],
  ] as const)
    it(`answers ${title} with ${status}`, async () => {
      expect(await statusOf(service.address, '/chat', protocols, headers)).to.equal(status)
    })

  it('answers a socket anywhere else with 404', async () => {
    const protocols = ['counterfoil.v1', `session.${id}.${issued}.${seal}`]

    for (const path of ['/', '/chat/', '/api/messages', '//chat'])
      expect(await statusOf(service.address, path, protocols, {})).to.equal(404)
  })

  for (const [title, frame] of [
    ['an own user', '{"type":"message","id":"m1","text":"hi","user":"anna"}'],
    ['an own role', '{"type":"message","id":"m1","text":"hi","role":"agent"}'],
    ['another conversation', '{"type":"read","after":0,"conversation":"web:anna"}'],
    ['__proto__', '{"type":"message","id":"m1","text":"hi","__proto__":{"isAgent":true}}'],
    ['constructor.prototype', '{"type":"message","id":"m1","text":"hi","constructor":{"prototype":{"isAgent":true}}}'],
    ["Botkit's own event types", '{"type":"shutdown"}'],
    ['channelData', '{"type":"message","id":"m1","text":"hi","channelData":{"botkitEventType":"shutdown"}}'],
    ['no JSON', '{"type":"message",'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[{"type":"read","after":0}]'],
    ['a text', '"message"'],
    ['deep nesting', '['.repeat(8_000)],
    ['closed deep nesting', `${'['.repeat(8_000)}${']'.repeat(8_000)}`],
    ['a number for a text', '{"type":"message","id":"m1","text":1}'],
    ['an object for a text', '{"type":"message","id":"m1","text":{"$ne":""}}'],
    ['a list for a text', '{"type":"message","id":"m1","text":["hi"]}'],
    ['null for a text', '{"type":"message","id":"m1","text":null}'],
    ['no text', '{"type":"message","id":"m1"}'],
    ['a number for an id', '{"type":"message","id":1,"text":"hi"}'],
    ['an empty id', '{"type":"message","id":"","text":"hi"}'],
    ['a long id', `{"type":"message","id":"${'m'.repeat(65)}","text":"hi"}`],
    ['an id that is a path', '{"type":"message","id":"../m1","text":"hi"}'],
    ['a negative line', '{"type":"read","after":-1}'],
    ['half a line', '{"type":"read","after":0.5}'],
    ['an endless line', '{"type":"read","after":1e999}'],
    ['a text for a line', '{"type":"read","after":"0"}'],
  ] as const)
    it(`answers ${title} with an error frame and nothing else`, async () => {
      const chat = await openChat(service.address, issueSession(secret, now))

      chat.socket.send(frame)

      expect(await chat.next()).to.deep.equal({ type: 'error', code: 'FRAME_INVALID' })
      expect(desk.kept.conversations.size).to.equal(0)
      expect(({} as Record<string, unknown>).isAgent).to.equal(undefined)
      await chat.close()
    })

  it('refuses a binary frame, even one that would be good as text', async () => {
    const chat = await openChat(service.address, issueSession(secret, now))

    chat.socket.send(Buffer.from('{"type":"message","id":"m1","text":"hi"}'), { binary: true })

    expect(await chat.next()).to.include({ type: 'error', code: 'FRAME_INVALID' })
    expect(desk.kept.conversations.size).to.equal(0)
    await chat.close()
  })

  it('closes with 1008 after five frames that it does not understand', async () => {
    const chat = await openChat(service.address, issueSession(secret, now))

    for (let index = 0; index < 6; index += 1) chat.socket.send('x')
    chat.send({ type: 'message', id: 'm1', text: 'hi' })

    expect(await chat.closed).to.equal(1008)
    expect(desk.kept.conversations.size).to.equal(0)
  })

  for (const [title, bytes, code] of [
    ['a frame of 16 KiB and one byte', Buffer.alloc(16_385, 'a'), 1009],
    ['a frame of 1 MiB', Buffer.alloc(1_048_576, 'a'), 1009],
    ['bytes that are no UTF-8', Buffer.from([0xc3, 0x28]), 1007],
  ] as const)
    it(`closes with ${code} on ${title}`, async () => {
      const chat = await openChat(service.address, issueSession(secret, now))

      chat.socket.send(bytes, { binary: false })

      expect(await chat.closed).to.equal(code)
    })

  it('refuses a flood of frames without letting them pile up', async () => {
    const chat = await openChat(service.address, issueSession(secret, now))

    for (let index = 0; index < 500; index += 1) chat.send({ type: 'message', id: `m${index}`, text: 'hi' })
    const answers = new Map<string, number>()
    for (let index = 0; index < 500; index += 1) {
      const frame = await chat.next()
      const kind = frame.type === 'error' ? frame.code : frame.type
      answers.set(kind, (answers.get(kind) ?? 0) + 1)
    }

    expect(Object.fromEntries(answers)).to.deep.equal({ lines: 30, TOO_FAST: 470 })
    await chat.close()
  })
})

async function stillServes(address: string): Promise<void> {
  const chat = await openChat(address, await newSession(address))
  chat.send({ type: 'read', after: 0 })
  expect(await chat.lines()).to.deep.equal([])
  await chat.close()
}

/** The HTTP status that a socket is answered with, 101 where it is let in. */
function statusOf(address: string, path: string, protocols: readonly string[], headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}${path}`, [...protocols], { headers })
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      socket.once('close', () => resolve(101))
      socket.close()
    })
    socket.once('unexpected-response', (request, response) => {
      response.resume()
      request.destroy()
      resolve(response.statusCode ?? 0)
    })
    socket.once('error', reject)
  })
}
