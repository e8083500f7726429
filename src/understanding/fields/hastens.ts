import { tellsHarm } from './harm.js'
import { tellsHow } from './loss-reason.js'
import { losses } from './loss-words.js'
import { tellsStory } from './story.js'
import { tellsStrayed } from './strayed.js'
import type { Token } from './tokens.js'
import { at } from './tokens.js'

// "Please send it quickly because of the audit": why the copy is wanted soon, and not how the invoice was lost.

const soon =
  /^(?:quick|quickly|quicker|asap|soon|sooner|soonest|urgent|urgently|fast|faster|hurry|immediately|straightaway|expedite|expedited|prioritise|prioritize|promptly|rush|today|tomorrow)$/
const wants =
  /^(?:please|pls|plz|kindly|need|needs|want|require|send|mail|file|issue|process|make|hurry|urgent|expedite|prioritise|prioritize|rush|can|could|would)$/
const inChinese =
  /(?:请|麻烦|拜托|希望|帮).{0,12}(?:尽快|尽早|赶紧|赶快|抓紧|加急|快点|快一?些)|(?:尽快|尽早|赶紧|赶快|抓紧|加急|快点)(?:给我们?|帮我们?)?(?:寄|发|办|处理|补|开)/u

/** In tokens, from a "because" back to the wish that it explains. */
const farthest = 14

/** Whether the "because" at `index` explains a wish for haste: one stands in front of it, behind the last word for a loss. */
export function explainsHaste(tokens: readonly Token[], from: number, index: number): boolean {
  let [isSoon, isWish] = [false, false]
  for (let back = index - 1; back >= from && back >= index - farthest; back--) {
    if (losses.lengthAt(tokens, back) > 0) break
    const { word } = at(tokens, back)
    isSoon ||= soon.test(word)
    isWish ||= wants.test(word)
  }
  return isSoon && isWish
}

/** Whether an answer only wants it soon, and tells nothing of how it was lost. */
export function onlyHastens(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  const wishes = (words.some(word => soon.test(word)) && words.slice(0, 3).some(word => wants.test(word))) || inChinese.test(words.join(''))
  return wishes && !losses.within(tokens, from, to) && !tells.some(one => one(tokens, from, to, null))
}

const tells = [tellsHow, tellsHarm, tellsStory, tellsStrayed]
