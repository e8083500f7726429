import { expect } from 'chai'
import { addressesBehind, type Subnet } from '../../src/channels/address-of.js'
import type { HttpService } from '../../src/channels/http/server.js'
import { newSession, openChat } from './chat-client.js'
import { apiKeys, startService } from './service.js'

const proxies: readonly Subnet[] = [
  { address: '127.0.0.1', bits: 32 },
  { address: '10.0.0.0', bits: 8 },
  { address: 'fd00::', bits: 8 },
]
const customer = '203.0.113.7'

describe('the address that a request counts for', () => {
  for (const [title, peer, forwarded, expected] of [
    ['the peer of a direct request', customer, undefined, customer],
    ['the peer that is not trusted, whatever it claims', customer, '198.51.100.1', customer],
    ['the peer that is not trusted and claims to be a proxy', customer, '127.0.0.1, 10.0.0.1', customer],
    ['the peer that is like a proxy but outside its range', '127.0.0.2', '198.51.100.1', '127.0.0.2'],
    ['what a trusted proxy says', '127.0.0.1', customer, customer],
    ['the right-most, where the customer wrote some as well', '127.0.0.1', `198.51.100.1, 10.0.0.1, ${customer}`, customer],
    ['the one before a chain of trusted proxies', '127.0.0.1', `198.51.100.1, ${customer}, 10.9.9.9, fd00::1`, customer],
    ['the first of nothing but trusted addresses', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['the proxy that forwards nothing', '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy that forwards an empty list', '127.0.0.1', '', '127.0.0.1'],
    ['the proxy that forwards garbage', '127.0.0.1', `${customer}, <script>`, '127.0.0.1'],
    ['the proxy that forwards "unknown"', '10.1.2.3', `${customer}, unknown`, '10.1.2.3'],
    ['the proxy that forwards half an address', '127.0.0.1', '203.0.113', '127.0.0.1'],
    ['the proxy that forwards a name', '127.0.0.1', 'shop.example', '127.0.0.1'],
    ['the proxy that forwards commas', '127.0.0.1', ',,,,', '127.0.0.1'],
    ['an address with its port', '127.0.0.1', `${customer}:50123`, customer],
    ['a peer that is IPv4 written as IPv6', `::ffff:${customer}`, undefined, customer],
    ['a proxy that is IPv4 written as IPv6', '::ffff:127.0.0.1', customer, customer],
    ['an IPv4 address that is forwarded as IPv6', '127.0.0.1', `::FFFF:${customer}`, customer],
    ['the network of an IPv6 address', '2001:db8:1:2:a:b:c:d', undefined, '2001:db8:1:2::/64'],
    ['the same network for another address of it', '2001:0DB8:0001:2::9', undefined, '2001:db8:1:2::/64'],
    ['an IPv6 address in brackets', '127.0.0.1', '[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['an IPv6 address with a zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    ['nothing where the peer is gone', undefined, customer, ''],
  ] as const)
    it(`is ${title}`, () => {
      const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
      const request = { headers, socket: { remoteAddress: peer } }

      expect(addressesBehind(proxies)(request)).to.equal(expected)
    })

  it('is found in no time in the longest header that Node takes', () => {
    const headers = { 'x-forwarded-for': '10.0.0.1,'.repeat(1_800) }
    const request = { headers, socket: { remoteAddress: '127.0.0.1' } }

    expect(addressesBehind(proxies)(request)).to.equal('127.0.0.1')
  })
})

describe('limits by address behind a proxy', () => {
  let service: HttpService
  const trustedProxies = [{ address: '127.0.0.1', bits: 32 }]
  const limits = { sessions: 1, messagesOfAddress: 1, wrongKeys: 1 }
  const session = async (from: string) =>
    (await fetch(`${service.address}/api/session`, { method: 'POST', headers: { 'x-forwarded-for': from } })).status
  const wrongKey = async (from: string) =>
    (await fetch(`${service.address}/api/tickets/x`, { headers: { 'x-forwarded-for': from, authorization: 'Bearer wrong' } })).status

  afterEach(() => service.stop())

  it("are each customer's own where the proxy is trusted", async () => {
    service = await startService({ trustedProxies, limits })

    expect([await session(customer), await session(customer), await session('203.0.113.8')]).to.deep.equal([201, 429, 201])
    expect([await wrongKey(customer), await wrongKey(customer), await wrongKey('203.0.113.8')]).to.deep.equal([401, 429, 401])
    const answers = []
    for (const from of [customer, customer, '203.0.113.8']) {
      const token = await newSession(service.address, { 'x-forwarded-for': `198.51.100.${answers.length}` })
      const chat = await openChat(service.address, token, { headers: { 'x-forwarded-for': from } })
      chat.send({ type: 'message', id: 'm1', text: 'hello' })
      answers.push((await chat.next()).type)
      await chat.close()
    }
    expect(answers).to.deep.equal(['lines', 'error', 'lines'])
  })

  it('can not be got round by a customer who writes the header, where none is trusted', async () => {
    service = await startService({ limits })

    expect([await session('203.0.113.8'), await session('203.0.113.9')]).to.deep.equal([201, 429])
    expect([await wrongKey('203.0.113.8'), await wrongKey('203.0.113.9')]).to.deep.equal([401, 429])
  })

  it('leave a good key alone where wrong ones were tried from its address', async () => {
    service = await startService({ limits })
    await wrongKey(customer)
    expect(await wrongKey(customer)).to.equal(429)

    const headers = { authorization: `Bearer ${apiKeys[0]?.key}` }
    expect((await fetch(`${service.address}/api/tickets/x`, { headers })).status).to.equal(404)
  })
})
