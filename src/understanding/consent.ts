import { agreementIn, type Lists, standing } from './agreement.js'
import { besides, deeds, faults, puttingOff, yes } from './consent-words.js'
import { isHedged } from './hedged.js'
import { isQuestion } from './is-question.js'
import { countWords, normalize } from './normalize.js'

const atReadBack: Lists = [
  ['deed', standing(deeds)],
  ['yes', standing(yes)],
  ['beside', standing(besides)],
]

/** In words: "yes, sorry for the mess", "对，现在对了". */
const fewBesides = 8

/** In words. Longer messages tell something, whatever they begin with. */
const longest = 60

/**
 * Whether a message, said to a read-back, says yes to all of it: a yes or what to do stands in it, and beside that there is only talk, no
 * question, no wish, no word on a single field, nothing that puts it off. What is filed by it can hardly be taken back, so in doubt it is none.
 */
export function agreesInAll(text: string): boolean {
  const said = withoutLetterhead(text)
  if (/[?？]/.test(said) || said.length > 1_000 || countWords(said) > longest) return false
  const agreement = agreementIn(said, atReadBack)
  const bare = withoutClear(normalize(said))
  // "OK, I have looked at it" says only that.
  const isSaid = agreement?.kind === 'whole' && (agreement.isYes || agreement.isFirm || agreementIn(said)?.kind === 'whole')
  if (agreement?.kind === 'whole') return isSaid && !isHedged(bare)
  if (isHedged(bare)) return false
  if (agreement?.kind === 'first' && agreement.isYes && isHarmless(agreement.rest))
    return !ofOneField.test(agreement.rest) || saysRight.test(agreement.rest)
  const parts = said.split(/[,.;:!\n，。；：！、–—]+/u).filter(part => /[\p{L}\p{N}]/u.test(part))
  const others = parts.filter(part => !agrees(part))
  return others.length < parts.length && isHarmless(others.join(', ')) && !others.some(part => ofOneField.test(part) || isQuestion(part))
}

/** "OK, now I have looked at it": begins with what may be no more than "I see", and goes on to something else. */
export function onlySees(text: string): boolean {
  const agreement = agreementIn(text)
  return agreement?.kind === 'first' && !agreement.isYes && !agreement.isFirm
}

function agrees(part: string): boolean {
  const agreement = agreementIn(part, atReadBack)
  return agreement?.kind === 'whole' && (agreement.isYes || agreement.isFirm)
}

function isHarmless(rest: string): boolean {
  return countWords(rest) <= fewBesides && !/\d/.test(rest) && !puttingOff.test(withoutClear(normalize(rest)))
}

/** What is said of one field says nothing of the others. */
const ofOneField =
  /\b(?:titles?|numbers?|accounts?|names?|reasons?|types?|kinds?|special|ordinary|company|code|first|second|last)\b|抬头|号|户|原因|类型|专票|普票|公司/iu

/** "Yes, the number is correct." */
const saysRight = /\b(?:right|correct|fine|ok|okay|good)\b|没错|正确|对|无误/iu

/** "Nothing wrong", "no mistakes", "没错": said to be right. */
function withoutClear(rest: string): string {
  return rest.replace(clear, ' ')
}

const clear = new RegExp(
  String.raw`\b(?:nothing|no|without|without any|not a|not a single|no need) (?:wrong|missing|else|problems?|worries|doubt|rush|hurry|to (?:change|add|correct|fix|edit|amend|alter|report|complain about)|(?:more |further |other )*${faults})\b|\bchecked\b|没有?(?:什么|任何|啥)?(?:错误?|问题|毛病|改动|需要改的)|无误|不用(?:改|修改|更正)|不错|核对|检查(?:过|了|完)|无需(?:修改|更正)`,
  'gu',
)

/** A message without the lines of a letter around it: whom it greets, and who signed, with their telephone. */
function withoutLetterhead(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length < 2) return text
  return lines.filter(line => !contact.test(line) && !signature.test(line)).join('\n')
}

const contact =
  /^\s*(?:(?:tel|phone|telephone|mobile|cell|fax|e-?mail|电话|手机|邮箱)\s*[.:：]?\s*)?(?:\+?[\d\s()./-]{7,}|\S+@\S+)\s*$|^\s*(?:sent from my|发自我的)/iu
const signature = /^\s*(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|[&,|])){1,5}\s*$/u
