import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page may open a chat socket from here: browsers let any page connect anywhere and only say whose page it is.
 * Without an Origin it is no browser, unless it brings cookies. Otherwise the page's host must be the one it connects to.
 */
export function isOriginAllowed(headers: IncomingHttpHeaders): boolean {
  const { origin, host, cookie } = headers
  if (origin === undefined) return cookie === undefined
  const page = parse(origin)
  if (!page) return false
  return host !== undefined && parse(`${page.protocol}//${host}`)?.host === page.host
}

function parse(origin: string): URL | null {
  if (!/^https?:\/\/[^/?#@\\\s]+$/i.test(origin)) return null
  return URL.canParse(origin) ? new URL(origin) : null
}
