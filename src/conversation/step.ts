import type { Reply } from '../message.js'
import { normalize } from '../understanding/normalize.js'
import type { Scene, Step } from './turn.js'

/** One step and then the next, which is given what the first came to: their replies and effects in this order. */
export function after(first: Step, next: (step: Step) => Step): Step {
  const second = next(first)
  return { ...second, replies: [...first.replies, ...second.replies], effects: [...first.effects, ...second.effects] }
}

export function textReply(words: string): Reply {
  return { kind: 'text', text: words }
}

/** Whether the message is this button, pressed or typed. */
export function isPressed({ pressed }: Scene, label: string): boolean {
  return pressed === normalize(label)
}
