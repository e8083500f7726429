import { Conversation, newConversation, repliesTo, seen } from '../../../src/conversation/conversation.js'
import { turn } from '../../../src/conversation/turn.js'
import type { Message, Reply } from '../../../src/message.js'
import { newReference } from '../../../src/tickets/new-ticket.js'
import type { Knowledge } from '../../../src/understanding/knowledge.js'
import { ann } from '../../support/chat.js'
import { type Move, moveOf, pool, press } from './moves.js'

/** One message of a walk: what was before it and what came of it. */
export interface Stride {
  readonly before: Conversation
  readonly after: Conversation
  readonly move: Move
  readonly message: string
  readonly replies: readonly Reply[]
  /** The same message came before: nothing may come of it. */
  readonly again: boolean
}

/** How a message is taken; the bot's own way, or a broken one for a negative control. */
export type Take = typeof turn

/** One number in so many sends the message before again, and one starts the process anew. */
const [retries, restarts] = [17, 9]

/** Longest way that a willing customer may need to the end, in messages. */
export const longestWayOut = 25

export interface Walk {
  readonly strides: readonly Stride[]
  /** Whether the customer, who only agrees and answers from some point on, got to the end. */
  readonly ends: boolean
}

/** A conversation in which each number is one move, and then a customer who answers whatever is asked until nothing is open. */
export function walk(numbers: readonly number[], knowledge: Knowledge, take: Take = turn): Walk {
  let conversation = newConversation('c', ann, new Date(0))
  let minute = 0
  const strides: Stride[] = []
  for (const number of numbers) {
    const last = strides.at(-1)
    if (number % restarts === 0) conversation = reopened(conversation)
    if (last && number % retries === 0) strides.push(send(last.move, last.message))
    else strides.push(send(moveOf(number, { asked: conversation.form?.asked ?? null, lastReply: last?.replies.at(-1) })))
  }
  for (let left = longestWayOut; left > 0 && isOpen(conversation); left--) strides.push(send(willing(conversation)))
  return { strides, ends: !isOpen(conversation) }

  /** What the desk does with a message, without what it waits for. */
  function send(move: Move, id = `m${strides.length + 1}`): Stride {
    minute += 1
    const before = conversation
    const message: Message = { id, conversation: 'c', customer: ann, text: move.says }
    const known = seen(before, message)
    if (known.kind === 'again') {
      return { before, after: before, move, message: id, replies: known.replies.map(({ reply }) => reply), again: true }
    }
    const next = take({
      conversation,
      message,
      heard: move.heard,
      knowledge,
      now: new Date(minute * 60_000),
      reference: newReference(below => (minute * 7 + strides.length * 3) % below),
    })
    conversation = { ...next.conversation, version: before.version + 1 }
    const replies = repliesTo(conversation, id).map(({ reply }) => reply)
    return { before, after: conversation, move, message: id, replies, again: strides.some(stride => stride.message === id) }
  }
}

/** What a process that starts reads back from the disk. */
export function reopened(conversation: Conversation): Conversation {
  return Conversation.parse(JSON.parse(JSON.stringify(conversation)))
}

function isOpen({ form, offer }: Conversation): boolean {
  return form !== null || (offer?.kind === 'lost-or-late' && !offer.isTold)
}

/** Answers what is asked and agrees to what is read back. */
function willing({ form, offer }: Conversation): Move {
  if (offer?.kind === 'person') return press('No, thanks')
  if (offer?.kind === 'lost-or-late') return press('Yes, and now it is lost')
  if (form?.stage === 'confirming') return press('Yes, file it')
  if (form?.stage === 'changing') return press('Yes, all of it is right')
  const value = pool[form?.asked ?? '']?.[0]
  const fields = value === undefined || !form?.asked ? {} : { [form.asked]: value }
  const heard = { ...press('').heard, fields }
  return { says: value ?? 'it is about my invoice', heard, gives: fields, doubts: [], agrees: false }
}

/** For negative controls: a turn whose conversation is changed behind its back, the transcript with it. */
export function changed(change: (before: Conversation, after: Conversation) => Conversation): Take {
  return given => {
    const step = turn(given)
    return { ...step, conversation: change(given.conversation, step.conversation) }
  }
}
