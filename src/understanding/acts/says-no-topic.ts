import type { Decision } from '../heard.js'
import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

// Word lists of ours. Words that ask for something ("when", "how", "can I") are not among them: what they ask may be made out by their form alone.

const talk =
  "(?:i|we) (?:(?:do not|don'?t|really|just|also|only) )?(?:think|thought|mean|meant|know|knew|guess|hope|feel|believe|suppose|see|said|say|told|understand|doubt|wonder|am|was|did|will|would|wish|do)(?: so| not)?|" +
  'and|but|so|then|now|later|too|again|yet|just|only|really|very|quite|maybe|perhaps|probably|likely|almost|you|it|this|that|there|here|is|are|was|be|being|am|the|a|' +
  '(?:can|could|will|would) (?:you|it|they)|you can|(?:why )?(?:should|would|must) i|why|tell|told|say|said|sure|right|wrong|true|serious|seriously|honest|honestly|real|kidding|joking|certain|positive|' +
  '(?:does|do|would|will|can) (?:it|this|that|they) (?:really |even |still )?matter(?: (?:much|at all|here))?|matters?|important|necessary|' +
  '\\d{1,30}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|days?|weeks?|months?|years?|digits?|characters?|letters?|' +
  '[零一二两三四五六七八九十]|天|日|周|星期|个?月|年|位数?|个?字|重要|有关系|要紧|有影响|' +
  'hurry(?: up)?|faster|quick|quickly|asap|speed up|move|yes|yeah|no|not|nope|ok|okay|well|oh|hm+|um+|uh+|please|pls|sorry|thanks|all|to|as|of|i|me|us|' +
  '我(?:们)?(?:觉得|认为|想|猜|说过?)|应该|可能|大概|也许|是不是|是|对|吧|的|呢|了|那|然后|接着|后来|现在|以后|之后|你们?|您|能|可以|快(?:一)?[点些]|尽快|赶紧|抓紧|催|一下|帮我|吗|啊|呀|为什么要?|凭什么|干嘛|告诉|说|认真|真的|确定|不|没|这样|行|请|我|就'

const lists: WordLists<'talk'> = [['talk', standing(talk)]]

/** In characters. Longer messages are about something. */
const longest = 60

/** Whether a message is made of words that are about nothing at all, so that no policy can be what it asks for: "I think so", "does it matter?", "and three months?", "能快点吗". */
export function saysNoTopic(text: string): boolean {
  if (text.length > longest) return false
  const said = normalize(text)
  return /\p{L}/u.test(said) && readClosed(said, lists) !== null
}

/** The decision, without an answer to a message that is about nothing. */
export function withoutTalk(decision: Decision, text: string): Decision {
  return decision.kind === 'answer' && saysNoTopic(text) ? { kind: 'unknown' } : decision
}
