import type { Slack } from '../support/slack/slack.js'
import type { Channel, Message } from '../support/slack/world.js'
import type { Verdict } from './account.js'

/** An attempt to post: where, when by the clock of the service, and what came of it. */
export interface Tried {
  readonly channel: string
  readonly kind: string
  readonly time: number
}

interface Wanted {
  readonly references: readonly string[]
  readonly replies: number
  readonly tried: readonly Tried[]
}

/** Compares what stands in the agents' channel with what should: of each ticket a card, and in its thread everything once and in order. */
export function judgePosts(slack: Slack, triage: Channel, { references, replies, tried }: Wanted) {
  const verdict: Verdict = { lost: [], duplicated: [], unexpected: [], stale: [] }
  const messages = slack.messages(triage)
  const seen = new Set<string>()
  for (const message of messages) {
    const { delivery } = payloadOf(message)
    if (seen.has(delivery)) verdict.duplicated.push(`delivery ${delivery} (${message.text.slice(0, 40)})`)
    seen.add(delivery)
  }
  let misordered = 0
  for (const reference of references) {
    const [card] = messages.filter(message => message.thread === null && payloadOf(message).ticket === reference)
    const thread = card ? messages.filter(message => message.thread === card.ts) : []
    if (!card) verdict.lost.push(`the card of ${reference}`)
    // The transcript, that somebody has it, and the replies.
    for (let missing = thread.length; missing < replies + 2; missing++) verdict.lost.push(`a line of ${reference}`)
    for (let more = replies + 2; more < thread.length; more++) verdict.unexpected.push(`a line of ${reference}`)
    const words = thread.flatMap(({ text }) => /word (\d+)/.exec(text)?.[1] ?? []).map(Number)
    for (let word = 0; word < replies; word++) if (!words.includes(word)) verdict.lost.push(`word ${word} of ${reference}`)
    if (words.some((word, at) => at > 0 && word < (words[at - 1] ?? 0))) misordered++
  }
  const faults = new Map<string, number>()
  for (const { kind } of tried) faults.set(kind, (faults.get(kind) ?? 0) + 1)
  return { verdict, posts: messages.length, misordered, tooFast: countTooFast(tried), attempts: tried.length, faults }
}

function countTooFast(tried: readonly Tried[]): number {
  const last = new Map<string, number>()
  let tooFast = 0
  for (const { channel, time } of tried) {
    if (time - (last.get(channel) ?? Number.NEGATIVE_INFINITY) < 1_000) tooFast++
    last.set(channel, time)
  }
  return tooFast
}

function payloadOf({ metadata }: Message): { readonly delivery: string; readonly ticket?: string } {
  return (metadata?.event_payload ?? { delivery: '' }) as { readonly delivery: string; readonly ticket?: string }
}
