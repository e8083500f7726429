import { readClosed, standing, type WordLists } from '../acts/closed-words.js'
import { simplify } from '../text/simplify.js'
import { refersTo, withoutReference } from './refers-to-one.js'

// Of several invoices one is to come first, and nothing else is said: "just take 30118822 for now, the other one can wait", "先办第二张".

const first =
  'first|for now|for the moment|(?:right )?now|right away|to (?:begin|start) with|(?:begin|start)(?: with)?|before (?:that|it)|首先|先|优先|现在'
const later =
  "(?:can|could|may|will|must|should|has to|have to) (?:still )?wait|(?:can|could|may|will) (?:be done |come |follow )?(?:later|after(?:wards)?)|later(?: on)?|afterwards|after that|next (?:time|week|month)|another (?:time|day)|some other time|(?:isn't|is not|not)(?: so| that)? urgent|has time|no (?:rush|hurry)|not (?:now|yet)|" +
  '不用?急|不着急|不赶|(?:以后|稍后|回头|晚点|之后|下次|后面|改天|过几天|等会儿?|晚些)(?:再)?|先(?:不|别|放着?|缓缓?|等等?)|再说|可以(?:等|缓)(?:等|缓|一下)?|往后(?:放|排|推)'
const talk =
  "it|that|this|one|please|pls|thanks|thank you|let's|lets|let us|do|take|file|process|handle|send|submit|go|with|we|i|you|can|could|would|want|need|to|like|i'd|we'd|i'll|we'll|just|only|ok|okay|no|actually|so|and|but|then|is|it's|will|be|copy|a|of|the|for|" +
  '办理?|处理|弄|申请|提交|做|补|来|吧|的|了|那|就|这|请|只|我们?|想|要|可以|麻烦|帮我|给我|一下|说|也|好|行|谢谢|复印件|发票'

const lists: WordLists<'first' | 'later' | 'talk'> = [
  ['first', standing(first)],
  ['later', standing(later)],
  ['talk', standing(talk)],
]

/** In characters. Longer messages tell more. */
const longest = 120

/** Whether words say nothing but when one is to come: "it can wait", 以后再说. */
export function ordersOnly(words: string): boolean {
  return whenOf(words) !== null
}

/** That of `numbers` which a message, that says nothing else, wants to come first; null where it says more, or leaves open which. */
export function firstOf(text: string, numbers: readonly string[]): string | null {
  const said = simplify(text.normalize('NFKC')).toLowerCase().trim().replace(placeFirst, 'now $1')
  if (said.length > longest || /[?？]/u.test(said)) return null
  const now = new Set<string>()
  const then = new Set<string>()
  for (const clause of said.split(clauseEnds).filter(piece => /[\p{L}\p{N}]/u.test(piece))) {
    const [number, ...others] = otherThan(clause, numbers, [...now, ...then]) ?? refersTo(clause, numbers)
    const when = whenOf(number === undefined ? clause : withoutReference(clause.replace(theOther, number), number, numbers))
    if (others.length > 0) return null
    if (when === null && !(number === undefined && isTalk(clause))) return null
    if (number !== undefined && when !== null) (when === 'first' ? now : then).add(number)
  }
  const left = now.size > 0 ? [...now] : then.size > 0 ? numbers.filter(number => !then.has(number)) : []
  const [only, ...others] = left
  return only !== undefined && others.length === 0 && !then.has(only) ? only : null
}

/** "The second one first" is "now the second one", where no word behind the place leaves open of what it is. */
const placeFirst =
  /\b(the (?:second|2nd|third|3rd|fourth|fifth|last|latter|other)(?: one| invoice)?|the (?:first|1st|former) (?:one|invoice)) (?:first|now|for now)\b/gu

/** "The other one", once one of two is named. */
function otherThan(clause: string, numbers: readonly string[], named: readonly string[]): readonly string[] | null {
  if (numbers.length !== 2 || named.length !== 1 || !theOther.test(clause)) return null
  return numbers.filter(number => !named.includes(number))
}

const theOther = /\bthe other(?: one| invoice)?\b|另外?那?一?[张份个]/u

const clauseEnds = /[,.;!，。；！\n]|\b(?:but|so|and)\b|但是?|不过/u

/** "Not now, later" is later. */
function whenOf(words: string): 'first' | 'later' | null {
  const kinds = readClosed(words.toLowerCase().trim(), lists)
  return kinds?.has('later') ? 'later' : kinds?.has('first') ? 'first' : null
}

function isTalk(words: string): boolean {
  return readClosed(words.toLowerCase(), lists) !== null
}
