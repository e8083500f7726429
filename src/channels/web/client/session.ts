import { local } from './keep.js'

const name = 'counterfoil.session'
const address = () => new URL('api/session', document.baseURI)

/** Whether this browser has been here before. */
export function hasSession(): boolean {
  return local.get(name) !== null
}

/** The new session that is being asked for, so that two who ask at once are one customer. */
let asking: Promise<string> | null = null

/** The token that proves whose conversation this is: the kept one, or a new one. Rejects where the server can't be reached. */
export async function session(): Promise<string> {
  const kept = local.get(name)
  if (kept !== null) return kept
  asking ??= newSession()
  const mine = asking
  try {
    const token = await mine
    // Forgotten meanwhile: whoever asks next gets another one.
    if (asking === mine) local.put(name, token)
    return token
  } finally {
    if (asking === mine) asking = null
  }
}

async function newSession(): Promise<string> {
  const response = await fetch(address(), { method: 'POST' })
  if (!response.ok) throw new Error(`session: the server answered ${response.status}`)
  const { token }: { token: string } = await response.json()
  return token
}

/** Forgets the kept token where the server says that it is not valid any more. A browser can't see why a socket was refused. */
export async function forgetIfRefused(token: string): Promise<void> {
  const response = await fetch(address(), { headers: { authorization: `Bearer ${token}` } })
  if (response.status === 401 && local.get(name) === token) forgetSession()
}

export function forgetSession(): void {
  asking = null
  local.remove(name)
}
