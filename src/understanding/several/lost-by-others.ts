import { patternOf } from '../text/pattern-of.js'

/**
 * A text with "I lost another one" in the place of what tells that somebody else lost one as well: "my colleague lost one too", "my boss lost 51820934",
 * 同事那张也丢了. Such a sentence looks like how the invoice in hand was lost, and is of another. `known` are the numbers in hand, of which it may be just that.
 */
export function inOwnName(text: string, known: readonly string[]): string {
  if (text.length > longest) return text
  const another = (of: string, words: string, number: string | undefined) =>
    number !== undefined && known.includes(number) ? of : words + (number ?? '')
  return text
    .replace(lostOne, 'I lost another one')
    .replace(lostTheirs, 'I lost another one')
    .replace(lostNumber, (of: string, number: string) => another(of, 'I lost another one, ', number))
    .replace(hanLostOne, '还丢了一张')
    .replace(hanLostNumber, (of: string, number: string) => another(of, '还丢了一张，', number))
}

/** Whether a reason says nothing but that somebody else lost one: "my colleague lost one too" tells not how. */
export function saysOnlyWhoElse(reason: string): boolean {
  const said = inOwnName(reason, [])
  return said !== reason && /^(?:I lost another one|还丢了一张)[\s\p{P}]{0,3}$/u.test(said)
}

/** In characters. Longer messages tell a story. */
const longest = 300

const people =
  'colleagues?|co-?workers?|team-?mates?|boss|bosses|manager|director|assistant|secretary|accountant|intern|partner|wife|husband|brother|sister|father|mother|son|daughter|friend|team|department|finance|accounting|office|branch|company|supplier|customer|client|driver'
const person = `(?:(?:one of )?(?:my|our|a|an|the|another|her|his|their) (?:\\w+ )?(?:${people})|he|she|they)`
const ends = '(?=\\s*(?:[,.;:!()\\n–-]|$)|\\s+(?:and|but|number|no\\.|#)?\\s?#?\\d{8})'
const too = '(?:,? (?:too|as well|also))'
const invoice = '(?:invoice|fapiao)'

/** "My colleague lost one too", "our team has also lost an invoice". "My boss lost it" tells how this one was. */
const lostOne = patternOf(
  `\\b${person}(?:['’]s|['’]ve| has| have)?(?: just| recently)? (?:also )?(?:lost|misplaced|mislaid) (?:another(?: one| ${invoice})?|one(?: more)?|an ${invoice})${too}?${ends}`,
  'giu',
)
/** "My boss lost his as well", "my colleague's is missing too" */
const lostTheirs = patternOf(
  `\\b${person}(?:(?:['’]s| has| have)? (?:also lost|also misplaced|also mislaid) (?:his|hers|theirs|their ${invoice}|his ${invoice}|her ${invoice})|(?:['’]s| has| have)? (?:lost|misplaced|mislaid) (?:his|hers|theirs|their ${invoice}|his ${invoice}|her ${invoice})${too}|['’]s?(?: one| ${invoice})? (?:is|was|got|went|has gone) (?:lost|missing|gone|stolen)${too})${ends}`,
  'giu',
)
const lostNumber = patternOf(
  `\\b${person}(?:['’]s| has| have)? (?:also )?(?:lost|misplaced|mislaid) (?:(?:the|${invoice}|number|no\\.?) ){0,3}#?(\\d{8}(?:\\d{12})?)(?!\\d)${too}?`,
  'giu',
)

const hanPerson =
  '(?:我们?的?|另一个|另一位|一个|一位)?(?:女|男)?(?:同事|老板|经理|领导|主管|助理|秘书|会计|出纳|老公|老婆|先生|太太|朋友|搭档|部门|财务|司机|实习生|客户)'
const hanLost = '(?:给|被)?(?:弄|搞)?(?:丢|遗失|不见|没)了?'
/** 同事那张也丢了, 我同事也丢了一张, 老板丢了一张 */
const hanLostOne = patternOf(
  `${hanPerson}(?:们|那边|手上|那里)?的?(?:(?:那|有)?一?[张份](?:发票)?)?(?:也|都|还|又)${hanLost}(?:一?[张份])?(?:发票)?(?=\\s*(?:[，。；：、,.;:!！\\n\\d]|$))|${hanPerson}(?:们|那边)?${hanLost}了?一[张份](?:发票)?(?=\\s*(?:[，。；：、,.;:!！\\n\\d]|$))`,
  'gu',
)
const hanLostNumber = patternOf(`${hanPerson}(?:们|那边)?(?:也|还|又)?${hanLost}(?:发票)?(?:号码)?(\\d{8}(?:\\d{12})?)(?!\\d)`, 'gu')
