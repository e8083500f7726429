import type { Conversation } from '../../src/conversation/conversation.js'
import type { Store } from '../../src/store/store.js'
import type { Answer, Wanted } from './desk-child.js'
import { valuesOf } from './forms-story.js'

/** What is wrong in the words of Jepsen's checkers; each line says what and where. */
export interface Verdict {
  /** It was acknowledged, and is not there. */
  readonly lost: string[]
  /** It is there twice, or took effect twice. */
  readonly duplicated: string[]
  /** It is there, and nobody sent it. */
  readonly unexpected: string[]
  /** It is there otherwise than was acknowledged. */
  readonly stale: string[]
}

/** Keeps book of what was sent and what was acknowledged, and compares a store with it. */
export interface Account {
  sent(wanted: Wanted): void
  /** An answer that came: the first of each request counts, a later one has to be the same. */
  heard(wanted: Wanted, answer: Answer): void
  acknowledged(): number
  /** What the store has of it; what came of answers that differed is in it, too. */
  compare(store: Store): Promise<Verdict>
}

export function openAccount(): Account {
  const [sent, acknowledged] = [new Map<string, Wanted>(), new Map<string, string>()]
  const stale: string[] = []
  return {
    sent(wanted) {
      sent.set(nameOf(wanted), wanted)
    },
    heard(wanted, answer) {
      if (answer.kind !== 'answered') return
      const [name, text] = [nameOf(wanted), JSON.stringify(answer.answer)]
      const before = acknowledged.get(name)
      if (before === undefined) acknowledged.set(name, text)
      else if (before !== text) stale.push(`${name} was answered ${before}, then ${text}`)
    },
    acknowledged: () => acknowledged.size,
    async compare(store) {
      const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [...stale] }
      const byPlace = new Map<string, [string, Wanted][]>()
      for (const [name, wanted] of sent) byPlace.set(placeOf(name), [...(byPlace.get(placeOf(name)) ?? []), [name, wanted]])
      for (const [place, all] of byPlace) await comparePlace(place, all, acknowledged, store, verdict)
      return verdict
    },
  }
}

async function comparePlace(
  place: string,
  all: readonly (readonly [string, Wanted])[],
  acknowledged: ReadonlyMap<string, string>,
  store: Store,
  verdict: Verdict,
): Promise<void> {
  const conversation = place.startsWith('web:') ? await store.load(place) : null
  for (const [name, wanted] of all) {
    const told = acknowledged.get(name)
    if (wanted.do === 'say') compareMessage(name, wanted.message.id, told, conversation, verdict)
    if (wanted.do === 'file' && told !== undefined) {
      const { reference } = JSON.parse(told) as { reference: string }
      if ((await store.findTicket(reference)) === null) verdict.lost.push(`${name} (${reference})`)
    }
  }
  if (conversation) compareWhole(conversation, new Set(all.map(([name]) => name.slice(place.length + 1))), verdict)
}

function compareMessage(name: string, id: string, told: string | undefined, conversation: Conversation | null, verdict: Verdict): void {
  const lines = conversation?.lines.filter(line => line.message === id) ?? []
  const mine = lines.filter(({ from }) => from === 'customer').length
  if (mine > 1) verdict.duplicated.push(name)
  if (told === undefined) return
  if (mine === 0) return void verdict.lost.push(name)
  const stored = JSON.stringify(lines.flatMap(line => (line.from === 'bot' ? [line.reply] : [])))
  if (stored !== told) verdict.stale.push(`${name} was answered ${told}, and ${stored} is kept`)
}

function compareWhole({ id, lines, tickets }: Conversation, sent: ReadonlySet<string>, verdict: Verdict): void {
  const strange = lines.filter(line => line.from === 'customer' && !sent.has(line.message))
  for (const line of strange) verdict.unexpected.push(`${id} ${line.message}`)
  if (lines.some((line, at) => line.seq !== at + 1)) verdict.stale.push(`${id} has its lines out of order`)
  if (tickets.length > 1) verdict.duplicated.push(`${id} has ${tickets.length} tickets`)
  const wanted = JSON.stringify(Object.entries(valuesOf(Number(id.split(':')[1]))).sort())
  for (const { fields, reference } of tickets) {
    if (JSON.stringify(Object.entries(fields).sort()) !== wanted)
      verdict.stale.push(`${reference} of ${id} has other values than were said`)
    if (!sent.has('m6')) verdict.unexpected.push(`${reference} of ${id}, which nobody confirmed`)
  }
}

/** A request by where it belongs and what it is there: the same again has the same name. */
function nameOf(wanted: Wanted): string {
  if (wanted.do === 'say') return `${wanted.message.conversation} ${wanted.message.id}`
  return wanted.do === 'file' ? `file ${wanted.request.key}` : `act ${wanted.order.key}`
}

function placeOf(name: string): string {
  return name.startsWith('web:') ? (name.split(' ')[0] ?? '') : name
}

export function sizeOf({ lost, duplicated, unexpected, stale }: Verdict): number {
  return lost.length + duplicated.length + unexpected.length + stale.length
}

/** "0 lost, 0 duplicated, …", and the first of each. */
export function sayVerdict(verdict: Verdict): string {
  const kinds = ['lost', 'duplicated', 'unexpected', 'stale'] as const
  const counts = kinds.map(kind => `${verdict[kind].length} ${kind}`).join(', ')
  const firsts = kinds.flatMap(kind => verdict[kind].slice(0, 5).map(one => `\n  ${kind}: ${one}`))
  return `${counts}${firsts.join('')}`
}
