import type { Reply } from '../message.js'
import { normalize } from '../understanding/text/normalize.js'
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
export function isPressed({ pressed }: Pick<Scene, 'pressed'>, label: string): boolean {
  return pressed === normalizedLabel(label)
}

const labels = new Map<string, string>()

/** Beyond the buttons that there are, with the choices of a few days. */
const mostLabels = 1_000

/** Every message is compared with some twenty buttons, always the same ones. */
function normalizedLabel(label: string): string {
  const before = labels.get(label)
  if (before !== undefined) return before
  if (labels.size >= mostLabels) labels.clear()
  const normalized = normalize(label)
  labels.set(label, normalized)
  return normalized
}
