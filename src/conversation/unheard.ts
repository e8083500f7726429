import type { Reply } from '../message.js'
import type { Scene, Step } from './turn.js'

/** A part is quoted up to here; whoever wrote it knows how it goes on. */
const longestQuote = 80

/** The step, and which parts of the message were questions that could not be understood. */
export function withUnheard({ heard, phrases }: Scene, step: Step): Step {
  if (heard.unheard.length === 0) return step
  const reply: Reply = { kind: 'text', text: phrases.partsUnheard(heard.unheard.map(quoted)) }
  return { ...step, replies: [...step.replies, reply] }
}

function quoted(part: string): string {
  const letters = [...part]
  return letters.length <= longestQuote ? part : `${letters.slice(0, longestQuote).join('').trimEnd()} …`
}
