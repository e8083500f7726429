import { tab } from './keep.js'

const name = 'counterfoil.unsent'

export interface Unsent {
  readonly id: string
  readonly text: string
}

/** Messages that the server has not yet been seen to have taken. They survive a lost connection and a reload of the page. */
interface Outbox {
  all(): readonly Unsent[]
  add(text: string): Unsent
  remove(id: string): void
  clear(): void
}

export function outbox(): Outbox {
  let waiting = read()
  const keep = (next: readonly Unsent[]) => {
    waiting = next
    tab.put(name, JSON.stringify(next))
  }
  return {
    all: () => waiting,
    add(text) {
      const one = { id: newId(), text }
      keep([...waiting, one])
      return one
    },
    remove(id) {
      if (waiting.some(each => each.id === id)) keep(waiting.filter(each => each.id !== id))
    },
    clear: () => keep([]),
  }
}

function read(): readonly Unsent[] {
  try {
    return JSON.parse(tab.get(name) ?? '[]')
  } catch {
    return []
  }
}

function newId(): string {
  // crypto.randomUUID is only there on https and localhost; the chat works on a plain http host as well.
  if ('randomUUID' in crypto) return crypto.randomUUID()
  return [...(crypto as Crypto).getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
