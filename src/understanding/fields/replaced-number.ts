import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import type { DigitRun } from './digit-runs.js'
import type { Reading } from './reading.js'
import { at } from './tokens.js'

// Numbers that were an invoice's once, or are of somebody else's: told of, and not given.

const bygoneBefore =
  /\b(?:used to be|(?:one|number|invoice) before (?:was|is)|(?:previous|former|old|earlier|original) (?:one|number|invoice)(?: number)? (?:was|is)|(?:was|were) (?:originally|formerly|previously|once)) ?[:#]?$|(?:原来|以前|之前|原先|本来|旧号码?|旧的?那张|老的?那张|上一张|前一张)(?:的)?(?:号码?|发票|那张)?(?:是|为|叫)[：:]? ?$/u

/** "The last was 11112222, this one is 31415926": told apart from the one that is given. */
const lastBefore = /\b(?:the |my |our )?last (?:one |invoice |number |time )?(?:it )?(?:was|had been) ?[:#]?$/u
const thisBehind = /^[^\d]{0,4}\b(?:but |and |while )?(?:this|now|the (?:new|current|present|next)|mine)\b[^\d]{0,24}\d{6}/u

const bygoneBehind = patternOf(
  /^,? ?(?:was|is|has been|had been|got|being)(?: (?:the|our|my|its|an?|since|later|then|now|first)){0,3}(?: (?:old|previous|former|earlier|original))?(?: (?:number|one|invoice))?(?: number)? ?(?:(?:before|until|till) (?:it|they|we|you|that|this|the)\b|(?:was |were |has been )?(?:replaced|superseded|reissued|re-issued|exchanged|(?:cancell?ed|voided|reversed|revoked|annulled) and (?:reissued|re-issued|replaced|issued|redone|superseded))\b)|^,? ?(?:这张|那张)?(?:已经?|被|后来|就|早|都){0,5}(?:作废|冲红|红冲|换开|重开|换成|改成|换掉)/u,
)

const others =
  /\b(?:colleague|coworker|co-worker|competitor|rival|neighbou?r|friend|brother|sister|wife|husband|boss|somebody else|someone else|flatmate)['’]?s (?:own )?(?:invoice|fapiao|number)(?: number)? (?:is|was) ?[:#]?$|(?:同事|朋友|对手|竞争对手|邻居|老板|别人|人家|家人|同行|他|她)的(?:那张)?(?:发票|号码|发票号码?)(?:是|为)[：:]? ?$/u

const wanted = /\b(?:lost|lose|missing|misplaced|stolen|copy|need|for (?:him|her|them))\b|丢|遗失|不见|找不|复印|补|要/u

/** In characters. */
const near = 60

/** Whether a number is told of as the one that another took the place of, or as somebody else's that nobody wants. */
export function isToldOf({ text, tokens }: Reading, run: DigitRun): boolean {
  const [start, end] = [at(tokens, run.from).start, at(tokens, run.to - 1).end]
  const before = simplify(text.slice(Math.max(0, start - near), start)).toLowerCase()
  const behind = simplify(text.slice(end, end + near)).toLowerCase()
  return (
    bygoneBefore.test(before) ||
    (lastBefore.test(before) && thisBehind.test(behind)) ||
    bygoneBehind.test(behind) ||
    (others.test(before) && !wanted.test(before) && !wanted.test(behind))
  )
}
