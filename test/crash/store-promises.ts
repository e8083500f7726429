import type { Conversation } from '../../src/conversation/conversation.js'
import type { Store } from '../../src/store/store.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'
import type { Verdict } from './account.js'

/** When every conversation with a closed ticket has rested for long. */
export const longAfter = new Date('2025-09-01T00:00:00.000Z')

/** What a store was asked to keep and what it acknowledged, by conversation. */
export class Promises {
  readonly #acknowledged = new Map<string, number>()
  readonly #sent = new Map<string, number>()
  acks = 0

  /** The next save of the n-th conversation: a ticket of its own, closed where n is even, and words that name the version. */
  next(n: number): Conversation {
    const id = idOf(n)
    const version = this.#acknowledged.get(id) ?? 0
    const closed = n % 2 === 0 ? { status: 'closed' as const, resolution: 'answered' as const } : {}
    return { ...sampleConversation(id, [sampleTicket(sampleReference(n), closed)], wordsOf(version + 1)), version }
  }

  /** Saves the next version; false where it was refused. */
  async save(store: Store, n: number): Promise<boolean> {
    const next = this.next(n)
    this.#sent.set(next.id, Math.max(this.#sent.get(next.id) ?? 0, next.version + 1))
    const saved = await store.save(next).catch(() => null)
    if (saved) this.acknowledge(next.id, saved.version)
    return saved !== null
  }

  acknowledge(id: string, version: number): void {
    this.#acknowledged.set(id, version)
    this.acks++
  }

  /** What the store has of it. One version more than was acknowledged is a save whose outcome nobody heard. */
  async compare(store: Store): Promise<Verdict> {
    const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
    for (const [id, sent] of this.#sent) {
      const acknowledged = this.#acknowledged.get(id) ?? 0
      const stored = await store.load(id).catch((error: unknown) => String(error))
      if (typeof stored === 'string') verdict.lost.push(`${id}: ${stored}`)
      else if (stored === null) {
        if (acknowledged > 0) verdict.lost.push(`${id} at version ${acknowledged}`)
      } else if (stored.version < acknowledged) verdict.stale.push(`${id} at version ${stored.version}, acknowledged ${acknowledged}`)
      else if (stored.version > sent) verdict.unexpected.push(`${id} at version ${stored.version}, sent ${sent}`)
      else if (!JSON.stringify(stored.lines).includes(wordsOf(stored.version))) verdict.stale.push(`${id} has other words than its version`)
    }
    await compareTickets(store, [...this.#acknowledged.keys()], verdict)
    return verdict
  }

  /** Reads what was acknowledged, if need be at a second try. What was shown is as good as acknowledged: it may not be lost again either. */
  async mustShow(store: Store): Promise<void> {
    for (const [id, sent] of this.#sent) {
      const acknowledged = this.#acknowledged.get(id) ?? 0
      const stored = await store.load(id).catch(() => store.load(id))
      const version = stored?.version ?? 0
      if (version < acknowledged || version > sent) throw new Error(`${id} is shown at version ${version}, acknowledged ${acknowledged}`)
      if (version > 0) this.#acknowledged.set(id, version)
    }
  }
}

async function compareTickets(store: Store, ids: readonly string[], verdict: Verdict): Promise<void> {
  const listed = (await store.listTickets({ limit: 100_000 })).map(({ ticket }) => ticket.reference)
  for (const reference of new Set(listed)) {
    const times = listed.filter(one => one === reference).length
    if (times > 1) verdict.duplicated.push(`${reference} is listed ${times} times`)
  }
  for (const id of ids) {
    const reference = sampleReference(Number(id.split(' ')[1]))
    if ((await store.findTicket(reference))?.conversation !== id) verdict.lost.push(`${reference} of ${id}`)
  }
}

function idOf(n: number): string {
  return `visitor ${n}`
}

function wordsOf(version: number): string {
  return `words of version ${version}.`
}
