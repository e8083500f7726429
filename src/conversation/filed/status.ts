import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { asksIfFiled } from '../../understanding/acts/asks-if-filed.js'
import { wantsWithdrawn } from '../../understanding/acts/wants-withdrawn.js'
import { normalize } from '../../understanding/text/normalize.js'
import { sayOfTheCopy } from '../answering/of-the-copy.js'
import { offerPerson } from '../answering/small-turns.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { isOnlyReferences, referencesIn } from './references.js'

/** More tickets than this are not listed at once. */
const mostTickets = 5

/**
 * The status of the tickets that are named, or of all that the customer has filed or joined here, in plain words. A ticket of somebody
 * else's is answered like one that does not exist, letter for letter.
 */
export function tellStatus(scene: Scene): Step {
  const { conversation, elsewhere, knowledge, message, phrases } = scene
  const say = (ticket: Ticket) => phrases.status(ticket, knowledge.intents.get(ticket.intent)?.name ?? ticket.intent)
  const own = [...conversation.tickets, ...elsewhere.tickets]
  const named = referencesIn(message.text).slice(0, mostTickets)
  const found = named.map(reference => own.find(one => one.reference === reference) ?? reference)
  const told = named.length > 0 ? found : own.slice(-mostTickets)
  const lines = told.map(ticket => (typeof ticket === 'string' ? phrases.unknownTicket(ticket) : say(ticket)))
  // "It is still not solved!" asks for the status as well, and is not answered by it.
  const mayBeOpen = told.length > 0 && told.every(ticket => typeof ticket !== 'string' && isEndedBySupport(ticket))
  if (mayBeOpen && !conversation.form) return offerPerson(scene, [...lines, phrases.stillOpen].join('\n'))
  return { conversation, replies: [{ kind: 'text', text: lines.join('\n') || phrases.noTickets }], effects: [] }
}

/** What its customer has not ended themselves, and goes on nowhere else. */
function isEndedBySupport(ticket: Ticket): boolean {
  return !isOpen(ticket) && ticket.resolution !== 'withdrawn' && ticket.resolution !== 'duplicate'
}

/** Whether a ticket's status is asked for: in so many words, by nothing but its reference, or by words with one that nothing else explains. */
export function asksForStatus({ conversation, heard: { decision }, knowledge, message }: Scene): boolean {
  if (decision.kind === 'request') return knowledge.intents.get(decision.intent)?.kind === 'status'
  if (isOnlyReferences(message.text)) return true
  const asked = asksIfFiled(message.text)
  if (asked === 'filed' || (asked === 'done' && conversation.tickets.length > 0)) return true
  const isUnclear = decision.kind === 'unknown' || decision.kind === 'clarify' || decision.kind === 'not-covered'
  const isAfterIt = conversation.tickets.length > 0 && (isUnclear || decision.kind === 'smalltalk') && asksAfterOne(message.text)
  return isAfterIt || (isUnclear && referencesIn(message.text).length > 0)
}

/** "When do I get it?", right after a copy was requested, is about the copy: no policy of invoices and their delivery is one of it. */
export function askedOfFiled(scene: Scene): Step | null {
  const copy = freshCopy(scene)
  if (copy === null) return null
  return after(tellStatus(scene), ({ conversation: told }) => sayOfTheCopy({ ...scene, conversation: told }, copy))
}

/** What a copy is called that was just requested; null where none was. */
export function freshCopy({ conversation, knowledge, now }: Scene): string | null {
  const last = conversation.tickets.at(-1)
  const intent = last ? knowledge.intents.get(last.intent) : undefined
  const isFresh = last !== undefined && isOpen(last) && now.getTime() - Date.parse(last.filedAt) <= freshMs
  return intent?.kind === 'form' && intent.late !== null && isFresh ? intent.name : null
}

/** So long a request is what was just spoken of. */
const freshMs = 30 * 60_000

function asksAfterOne(text: string): boolean {
  return (
    speaksOfRequest(text) || wantsWithdrawn(text) === 'asks' || (normalize(text).length <= longestWord && afterOne.test(normalize(text)))
  )
}

/** "Where is my order?", "I sent it twice": what became of what they sent, in the words of somebody who knows of no tickets. */
export function speaksOfRequest(text: string): boolean {
  return normalize(text).length <= longestWord && ofRequest.test(normalize(text))
}

/** In characters. */
const longestWord = 80

const ofRequest =
  /\bwhere(?:'s| is| are)? (?:is |now )?(?:my|our|the) (?:order|request|application|copy|ticket|case)\b|\b(?:i|we)(?:'ve| have)? (?:already |just )?(?:sent|submitted|filed|requested|asked for|applied for|ordered) (?:it|this|that|them|everything|the (?:request|form)) (?:twice|two times|again|already|before|yesterday|last week|\w+ times)\b|\b(?:i|we)(?:'ve| have)? already (?:sent|submitted|filed|requested|asked for) (?:it|this|that|everything|the (?:request|form))\b|(?:已经?|都)?(?:发|提交|申请|填)(?:了|过)?(?:两|三|好几|几)[遍次]|已经(?:提交|申请|发)过?了/u

/** "The status of the first one", "is a human going to answer?": said where there is a ticket. */
const afterOne =
  /^(?:so |and |ok |okay )*(?:what now|what next|now what|what happens (?:now|next|then)|what's next|what is next)$|^(?:那)?(?:接下来|然后)(?:呢|怎么办|要做什么|怎么样)?$|\b(?:status|progress|news|update) (?:of|on|for|about|from)\b|\b(?:is|are|will|does|did|when) (?:a |any )?(?:human|person|somebody|someone|anybody|anyone|agent|support)\b.{0,20}\b(?:answer|reply|respond|there|come|coming|write|call|read)|^(?:so |and |ok |well )*(?:and )?(?:now|and now)$|\bhow(?:'s| is| does) (?:it|that|everything|my request|the request)(?: going| coming along| look(?:ing)?)?$|\b(?:any|what) (?:luck|progress|news|update)s?\b|\bwho(?:'s| is| has| will)(?: now)? (?:handl|look|deal|work|tak|responsib|in charge)\w*|\b(?:hurry|speed) (?:it |this |that )?up\b|^(?:can|could|please|will|would)(?: you)?(?: please)? (?:hurry|be quick|be faster)|\bwhat about mine\b|谁在?(?:处理|负责|办|跟进)|催(?:一下|一催|促)|(?:能|可以)?快(?:一)?[点些](?:吗|处理|办)|(?:现在|进展|办得|处理得)(?:怎么样|如何)|我自己的呢|\banybody there\b|\banyone there\b|有人(?:在)?(?:吗|回|理|处理|看)/u
