import { normalize } from '../text/normalize.js'
import { agreesToEnd, endsBehindYes } from './agrees-to-end.js'
import { callsOff, cancelsOnly } from './calls-off.js'
import { atReadBack } from './consent/at-read-back.js'
import { clausesOf } from './consent/clauses.js'
import { leadingPieces } from './consent/consent.js'
import { needsNoCopy } from './needs-no-copy.js'

/** That it is still gone: "we never found it", "一直没找到". */
const stillGone =
  /\b(?:never|not|nobody|no one|cannot|\w+n't)\b(?: \w+){0,3} (?:found|find|finding|turn(?:ed)? up|recovered?|located?|show(?:ed)? up|seen)\b|(?:没|未|找不)[^，。,.]{0,3}(?:找到|找着|寻到|到|着)/u

/** "Never mind the delay" passes over that alone. */
const passesOver =
  /\bnever ?mind (?:about )?(?:the|my|your|our|those|these|all|what|how|if)\b(?! (?:\w+ )?(?:request|application|form|cop(?:y|ies)|ticket|case|whole|lot|(?:invoices?|fapiaos?)(?= ?(?:$|[,.;!])))(?:\b|$))/u

/** Another request than the one that was read back. */
const anotherOne =
  /\b(?:other|another|earlier|previous|prior|older?|former|first|second|duplicate) (?:\w+ )?(?:requests?|applications?|tickets?|cases?|cop(?:y|ies)|ones?|forms?)\b|(?:之前|另|别的|其[他它]|上[一次个]|前面|先前|以前|原来|早先|旧)[^，。,.]{0,5}(?:申请|工单|那?[个张份])/u

/** Whether what sounds like a cancellation is said of something else than the request: of another one, of the search, or of a trifle. */
export function endsSomethingElse(text: string): boolean {
  return stillGone.test(normalize(text)) || endsAnother(text)
}

function endsAnother(text: string): boolean {
  const said = normalize(text)
  return [passesOver, anotherOne].some(words => words.test(said))
}

/**
 * Whether it is open what a message to a read-back wants that sounds like a cancellation: it says yes as well ("yes, we no longer need the original"), or is
 * said of something else. What ends the request in words that can say nothing else, or behind a yes that no other yes follows, is no such message.
 */
export function isDoubtfulEnd(text: string): boolean {
  if (endsBehindYes(text) || cancelsOnly(text)) return false
  const clauses = clausesOf(text)
  const last = (clauses.at(-1) ?? '').replace(turning, '')
  // "We never found it, cancel it": what is still gone is a reason to end it.
  const endsAtLast = clauses.length > 1 && (agreesToEnd(last) || cancelsOnly(last))
  if (endsAtLast ? endsAnother(text) : endsSomethingElse(text)) return true
  const agreed = clauses.findLastIndex(saysYes)
  const ended = clauses.map(clause => clause.replace(turning, '')).findLastIndex(clause => agreesToEnd(clause) || cancelsOnly(clause))
  const isYes = agreed >= 0 || leadingPieces(text, atReadBack).pieces.has('yes')
  if (!isYes) return false
  const isLastWord = agreed < clauses.length - 1
  return !(isLastWord && (ended > agreed || callsOff(text) || needsNoCopy(text)))
}

/** "All correct, but cancel it". */
const turning = /^\s*(?:but|however|still|though|so|但是?|不过|可是)\s*/iu

/** Whether a clause cancels in so many words, on no condition and with no yes behind it: "all correct, but cancel it, my colleague found the invoice". */
export function cancelsInAClause(text: string): boolean {
  return !depends.test(text) && !endsSomethingElse(text) && !isDoubtfulEnd(text) && clausesOf(text).some(cancelsSurely)
}

const depends = /[?？]|\b(?:if|unless|otherwise|else|when|once|until|till|before|in case)\b|如果|要是|否则|不然|除非|的话|等/iu

function cancelsSurely(clause: string): boolean {
  return /\b(?:cancel|withdraw)|取消|撤/iu.test(clause) && agreesToEnd(clause.replace(turning, ''))
}

function saysYes(clause: string): boolean {
  const { pieces, rest } = leadingPieces(clause, atReadBack)
  return rest === '' && (pieces.has('yes') || pieces.has('deed'))
}
