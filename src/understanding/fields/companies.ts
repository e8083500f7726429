import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { simplify } from '../text/simplify.js'
import { isAddressed } from './addressed.js'
import { endOfHanName, hasClearHanForm, isClearForm, isLegalForm, isTail } from './company-words.js'
import { negations } from './cues.js'
import type { Found } from './found.js'
import { reportedInChinese } from './han-title.js'
import { Occupied } from './occupied.js'
import type { Reading } from './reading.js'
import { takesBackWithin } from './takes-back.js'
import { linking, readTitle } from './title.js'
import { at, listed, Phrases, type Token } from './tokens.js'

/** Whose name it is when one of these stands in front: somebody else's. */
const others = new Set(
  listed(`courier, by, supplier, vendor, landlord, auditor, auditors, customer, client, bank, forwarder, agent, agency, accountant, accountants, adviser, advisers, advisor, advisors, consultant, consultants, lawyer, insurer, seller, buyer, carrier,
    via, through, post, dhl, kingsoft, called, subsidiary, parent, competitor, partner, neighbour, neighbor, tenant, contractor, with, against, 快递, 供应商`),
)

/** The same at the beginning of a Chinese name. */
const hanOthers = /^(?:供应商|供货商|快递公司|物流公司|客户|对方|房东|中介|代理商|卖方|销售方|保洁公司|搬家公司)/u

/** The one who issues the invoices is never the one they are made out to. */
const issuers = ['kingsoft', '金山']

/**
 * A company's name that stands without any label, when it is the only one: it must end in a legal form and must not be somebody
 * else's ("the courier Fast Wheels Ltd").
 */
export function findCompany(reading: Reading, field: Field, taken: readonly Found[]): Found | null {
  const { tokens, sentenceAt } = reading
  const found: Found[] = []
  const occupied = new Occupied(tokens.length, taken)
  for (let index = 0; index < tokens.length; index++) {
    const token = at(tokens, index)
    const label = token.kind === 'han' ? reading.mentionAt.get(index) : undefined
    // "户名广州…公司": the label is no part of a name.
    if (label && label.field !== field.name) {
      index = label.to - 1
      continue
    }
    if (
      occupied.overlaps(index, index + 1) ||
      !beginsName(tokens, index) ||
      /^an?$/.test(at(tokens, index - 1).word) ||
      sentenceAt[index]?.question
    )
      continue
    const start = index + ownLength(reading, index)
    const span = readTitle(reading, start, 'words')
    if (!span) continue
    // "我是青石海鲜市场的": whoever says who they are need not have a legal form.
    const introduced = start > index && endOfHanName(span.value) === span.value.length && !/财务|人事|客服|会计/u.test(span.value)
    const clear = token.kind === 'han' ? introduced || hasClearHanForm(span.value) : hasFormAtEnd(tokens, span.from, span.to)
    if (clear && !occupied.overlaps(span.from, span.to) && !issuers.some(issuer => span.value.toLowerCase().includes(issuer))) {
      const passed = check(field, span.value)
      const end = /^[,:(]$/.test(at(tokens, index - 1).word) ? index - 1 : index
      const ours = [2, 3, 4].some(back => end >= back && introductions.lengthAt(tokens, end - back) === back)
      const denied = isDenial(reading, index) || isAddressed(tokens, index)
      // "I am the accountant of …" speaks of one's own.
      const isMine =
        at(tokens, index - 1).word === 'of' && tokens.slice(Math.max(0, index - 9), index).some(({ word }) => /^(?:i'm|am|as)$/.test(word))
      const foreign =
        denied ||
        hanOthers.test(simplify(span.value)) ||
        (!ours && !isMine && [1, 2, 3].some(back => others.has(at(tokens, index - back).word)))
      const names = token.kind === 'han' && passed.kind === 'ok' ? namesIn(passed.value) : passed.kind === 'ok' ? [passed.value] : []
      for (const value of names) found.push({ field: field.name, value, from: span.from, to: span.to, weight: 1, negated: foreign })
    }
    index = Math.max(index, span.to - 1)
  }
  if (found.length === 0) found.push(...findIntroduced(reading, field, occupied))
  const said = found.filter(({ negated }) => !negated)
  const own = said.filter(({ to }, index) => !takesBackWithin(tokens, to, said[index + 1]?.from ?? to))
  const [only] = own
  return own.every(({ value }) => value === only?.value) ? (only ?? null) : null
}

/** Two companies in one sentence without a mark: what the first did to "ours", or both where neither is. */
function namesIn(value: string): readonly string[] {
  const read = simplify(value)
  const first = /^.{2,30}?(?:有限责任公司|有限公司|集团)(?=(?:把|将|给|被|替|帮|和|与|跟|及))/u.exec(read)?.[0].length
  if (first === undefined || !hasClearHanForm(read.slice(first))) return [value]
  const own = /^.(?:我们公司|我公司|我司|我们|本公司|我)(?:的)?/u.exec(read.slice(first))?.[0].length
  return own === undefined ? [value.slice(0, first), value.slice(first + 1)] : [value.slice(first + own)]
}

const introductions = new Phrases(
  "we are, we're, on behalf of, on behalf of my client, on behalf of our client, client of ours, client of mine, for my client, for our client, i represent, we represent, i work for, i work at, we at, i'm from, i am from, writing from, writing for, it's for, it is for, this is for, that's for, ours is for, made out for, we're called, we are called, we go by, company is called, firm is called",
)

/** "We are Polar Shipping Agents": a name of several capitalised words behind the words that introduce one. */
function findIntroduced(reading: Reading, field: Field, occupied: Occupied): readonly Found[] {
  const { tokens } = reading
  return tokens.flatMap((_, index): Found[] => {
    const length = introductions.lengthAt(tokens, index) || personAt(tokens, index) || ownNameAt(tokens, index)
    const start = at(tokens, index + length).word === 'the' ? index + length + 1 : index + length
    const span = length > 0 && at(tokens, start).capital ? readTitle(reading, start, 'words') : null
    if (!span || occupied.overlaps(span.from, span.to)) return []
    const words = tokens.slice(span.from, span.to).filter(({ kind }) => kind === 'word')
    const passed = check(field, span.value)
    const isName =
      words.length > 1 &&
      words.every(({ capital, word }) => capital || linking.has(word)) &&
      !words.some(({ word }) => departments.has(word))
    return isName && passed.kind === 'ok'
      ? [{ field: field.name, value: passed.value, from: span.from, to: span.to, weight: 1, negated: false }]
      : []
  })
}

const ownNames = new Phrases(
  'in my own name, in my name, under my own name, under my name, made out to me, made out to me personally, issued to me, issued to me personally, a private person, a private individual',
)

/** How many tokens "in my own name," takes in front of a person's; 0 where an invoice is made out to nobody. */
function ownNameAt(tokens: readonly Token[], index: number): number {
  const length = ownNames.lengthAt(tokens, index)
  return length > 0 && /^[,:(]$/.test(at(tokens, index + length).word) ? length + 1 : 0
}

const persons = new Phrases("i'm, i am, this is, my name is, it's")

/** How many tokens "I'm Lena from" and "this is Lena Brandt of" take in front of a company; 0 where nobody says who they are. */
function personAt(tokens: readonly Token[], index: number): number {
  const length = persons.lengthAt(tokens, index)
  if (length === 0) return 0
  let to = index + length
  while (to < index + length + 3 && at(tokens, to).capital) to++
  return to > index + length && /^(?:from|of|at|with)$/.test(at(tokens, to).word) ? to + 1 - index : 0
}

const departments = new Set(
  listed('accounts, accounting, finance, payable, customer, procurement, purchasing, hr, sales, admin, administration, support'),
)

/** How many characters of 我司为, 我们公司是, 财务说 stand in front of a Chinese name. */
function ownLength({ text, tokens }: Reading, index: number): number {
  const { kind, start } = at(tokens, index)
  const said = kind === 'han' ? simplify(text.slice(start, start + 24)) : ''
  return [ownInChinese, lostInChinese, reportedInChinese].map(words => words.exec(said)?.[0].length ?? 0).find(length => length > 0) ?? 0
}

const ownInChinese =
  /^(?:我司|我们公司|我们单位|[我本](?:公司|单位)|我们|我方|这边|我|这里|公司(?=.{0,12}公司))(?:全称|名称|名字|名)?(?:是|为|叫)?|^[这那]一?[张份](?:发票)?(?:是|为|开给|属于)(?=\p{Script=Han}{4})/u

/** "丢的那张是…的", "而不是…": which of two companies' is lost stands in front of the name. */
const lostInChinese =
  /^(?:我们?|公司)?(?:丢|遗失|弄丢|不见)(?:了)?的?(?:发票)?(?:是|那张是|这张是|那张发票是|发票是|那张开给|是开给|那张属于|属于)|^(?:丢的|是|而|并)*不是(?=\p{Script=Han}{4,}(?:公司|集团|事务所|厂|店|中心))/u

/** "Belongs to Maple Ltd, not to Oak Ltd", "and not that of this firm (Oak LLP)", "而不是…". */
function isDenial({ text, tokens }: Reading, index: number): boolean {
  const { kind, start } = at(tokens, index)
  if (kind === 'han' && /^(?:丢的|是|而|并)*不是/u.test(simplify(text.slice(start, start + 8)))) return true
  let end = index
  while (end > index - longestDenial && leadsOver.test(at(tokens, end - 1).word)) end--
  return [index, end].some(to => [1, 2].some(back => to >= back && negations.lengthAt(tokens, to - back) === back))
}

/** In tokens, from what denies to the name. */
const longestDenial = 7
const leadsOver = /^(?:to|for|of|from|with|in|on|by|the|that|this|our|firm|company|name|one|\()$/

function beginsName(tokens: readonly Token[], index: number): boolean {
  const { kind, capital, word } = at(tokens, index)
  const before = at(tokens, index - 1)
  if (kind === 'han') return at(tokens, index).spaced || (before.kind !== 'han' && before.kind !== 'word')
  return kind === 'word' && capital && !(before.capital && !linking.has(before.word) && !starters.has(before.word)) && !starters.has(word)
}

/** "Polar & Flint Architects", but not "Terms & Conditions". */
function isPartnership(tokens: readonly Token[], from: number, to: number): boolean {
  const and = tokens.findIndex(({ word }, index) => index > from && index < to - 1 && word === '&')
  return and > 0 && to - from > 3 && at(tokens, and - 1).capital && at(tokens, and + 1).capital
}

/** Capital letters at the start of a sentence, not of a name. */
const starters = new Set(
  listed(`the, our, my, we, i, it, this, that, please, invoice, vat, account, title, number, no, yes, ok, sorry, hi, hello, dear, and, for, a, an, is, copy, regards, in, on, at, when,
    lost, company, payer, they, he, she, not, from, to, kindly, can, could, however, we're, it's, i'm, they're`),
)

/** A form in front of the part of the company: "Norrbyte AB Shanghai Branch". "Group" and "Partners" stand in front of departments, too. */
function isFormInside(word: string): boolean {
  return isLegalForm(word) && !/^(?:group|holdings?|partners|private)$/.test(word)
}

function hasFormAtEnd(tokens: readonly Token[], from: number, to: number): boolean {
  let last = to - 1
  while (last > from && (at(tokens, last).kind === 'mark' || at(tokens, last - 1).word === '(')) last--
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    last > from &&
    (isPartnership(tokens, from, to) ||
      isClearForm(at(tokens, last).word) ||
      (isTail(at(tokens, last).word) && words.some((word, index) => index > 0 && isFormInside(word))))
  )
}
