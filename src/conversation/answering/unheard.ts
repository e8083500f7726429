import type { Reply } from '../../message.js'
import { withoutMatter } from '../../understanding/text/split-clauses.js'
import type { Scene, Step } from '../turn.js'

/** A part is quoted up to here; whoever wrote it knows how it goes on. */
const longestQuote = 80

/** The step, and which parts of the message were questions that could not be understood. */
export function withUnheard({ heard, phrases }: Scene, step: Step): Step {
  const unheard = heard.unheard.filter(part => !vents.test(part))
  if (unheard.length === 0) return step
  const reply: Reply = { kind: 'text', text: phrases.partsUnheard(unheard.map(part => quoted(withoutMatter(part)))) }
  return { ...step, replies: [...step.replies, reply] }
}

function quoted(part: string): string {
  const letters = [...part]
  return letters.length <= longestQuote ? part : `${letters.slice(0, longestQuote).join('').trimEnd()} …`
}

/** A question that is none: nobody wants to hear that their anger was not understood. */
const vents =
  /\b(?:wrong with you|kidding(?: me)?|are you serious|joking|a joke|what the (?:hell|heck)|wtf|how hard (?:is|can)|are you (?:deaf|blind|stupid|idiots|people|even|listening|there)|do you even (?:read|listen|care|work|know)|does (?:nobody|anybody|anyone) (?:care|read|listen)|how dare|happy now|is (?:this|that) service)\b|搞什么|什么态度|有没有搞错|开玩笑|你们?(?:瞎|聋|傻)|像话吗|什么服务(?:态度)?[!！。]*$/iu
