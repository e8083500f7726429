import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

/** A range of addresses: 10.0.0.0 with 8 bits is 10.0.0.0 to 10.255.255.255. */
export interface Subnet {
  readonly address: string
  readonly bits: number
}

/** Where a request came from, as limits count it: an IPv4 address, or the first 64 bits of an IPv6 one. */
export type AddressOf = (request: Arrived) => string

/** What is looked at of a request. */
interface Arrived {
  readonly headers: IncomingHttpHeaders
  readonly socket: { readonly remoteAddress?: string | undefined }
}

/**
 * Where requests come from, given the proxies that stand before the service. Only a trusted proxy is believed about the address before
 * it: each appends to X-Forwarded-For, so the list is read from the right for as long as whoever wrote an address is trusted. What a
 * client writes there itself stands to the left of its own address and is never reached.
 */
export function addressesBehind(proxies: readonly Subnet[]): AddressOf {
  const trusted = new BlockList()
  for (const { address, bits } of proxies) trusted.addSubnet(address, bits, familyOf(address))
  const isTrusted = (address: string) => isIP(address) > 0 && trusted.check(address, familyOf(address))
  return ({ headers, socket }) => {
    let address = plain(socket.remoteAddress ?? '')
    for (const hop of hopsOf(headers['x-forwarded-for'])) {
      // Of the addresses before a proxy that wrote no address nothing is known: its own is counted.
      if (!isTrusted(address) || isIP(hop) === 0) break
      address = hop
    }
    return isIPv6(address) ? networkOf(address) : address
  }
}

/** The newest first. Node joins repeated headers with commas. */
function hopsOf(header: string | string[] | undefined): readonly string[] {
  return String(header ?? '')
    .split(',')
    .reverse()
    .map(hop => plain(hop.trim()))
}

/** An address without port, zone or brackets, and an IPv4 one that is written as IPv6 (::ffff:192.0.2.1) as IPv4. */
function plain(text: string): string {
  const [, bare = text] = /^\[(.*)\](?::\d+)?$/.exec(text) ?? /^([\d.]+):\d+$/.exec(text) ?? []
  return bare
    .toLowerCase()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=[\d.]+$)/, '')
}

/** One customer is given 64 bits of IPv6 addresses at least (RFC 6177) and could count as a new one with each of them. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(group => group !== '')
  const right = (tail ?? '').split(':').filter(group => group !== '')
  const between = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...between, ...right].slice(0, 4)
  return `${groups.map(group => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}
