import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { holderOf, holdersOf, type NamedKey } from '../named-keys.js'

/** Who may enter the authors' page, and how the browser that has signed in is known again. */
export interface Gate {
  /** The name of the author whose key this is, or null. */
  nameOf(key: string): string | null
  /** The cookie's value for an author who has just signed in. */
  issue(name: string): string
  /** The author whose browser sent this, or null. */
  whoSent(request: Pick<IncomingMessage, 'headers'>): string | null
}

const cookieName = 'counterfoil-author'
/** A working day. */
const validMs = 12 * 3_600_000

/**
 * Nothing is kept of who has signed in: the cookie is `<name>.<issue time>.<HMAC-SHA256>`, all of it base64url. The key is part of what is
 * signed, so that an author whose key is changed or gone is out at once.
 */
export function createGate(keys: readonly NamedKey[], secret: string, now: () => Date): Gate {
  const known = holdersOf(keys)
  const seal = (name: string, issued: string, digest: Buffer) =>
    createHmac('sha256', secret)
      // The prefix keeps a signature made for something else with the same secret from being one of these.
      .update(`counterfoil.author.v1:${name}.${issued}:`)
      .update(digest)
      .digest('base64url')

  return {
    nameOf: given => holderOf(known, given)?.name ?? null,
    issue(name) {
      const digest = known.find(each => each.name === name)?.digest
      if (!digest) throw new Error(`gate: there is no author ${name}`)
      const issued = now().getTime().toString(36)
      const written = Buffer.from(name).toString('base64url')
      return `${written}.${issued}.${seal(written, issued, digest)}`
    },
    whoSent({ headers }) {
      const [, written = '', issued = '', given = ''] =
        /^([\w-]{1,200})\.([0-9a-z]{1,12})\.([\w-]{43})$/.exec(cookieIn(headers.cookie)) ?? []
      const author = known.find(({ name }) => Buffer.from(name).toString('base64url') === written)
      if (!author || !timingSafeEqual(Buffer.from(given), Buffer.from(seal(written, issued, author.digest)))) return null
      const age = now().getTime() - Number.parseInt(issued, 36)
      return age >= 0 && age <= validMs ? author.name : null
    },
  }
}

/** The header that has the browser keep the cookie, or drop it (null). Scripts can't read it, and no other site's page sends it. */
export function cookieHeader(value: string | null, isSecure: boolean): string {
  const lasts = value === null ? 0 : validMs / 1000
  return `${cookieName}=${value ?? ''}; Path=/authors; HttpOnly; SameSite=Strict; Max-Age=${lasts}${isSecure ? '; Secure' : ''}`
}

function cookieIn(header: string | undefined): string {
  const pairs = (header ?? '').split(';').map(pair => pair.trim())
  return pairs.find(pair => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? ''
}
