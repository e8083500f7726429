import { check } from '../../forms/checks.js'
import type { Field } from '../../forms/form.js'
import { hasClearHanForm, isClearForm, isFinalForm, isTail } from './company-words.js'
import type { Found } from './found.js'
import { Occupied } from './occupied.js'
import type { Reading } from './reading.js'
import { linking, readTitle } from './title.js'
import { at, listed, type Token } from './tokens.js'

/** Whose name it is when one of these stands in front: somebody else's. */
const others = new Set(
  listed(`courier, by, supplier, vendor, landlord, auditor, auditors, customer, client, bank, forwarder, agent, agency, accountant, accountants, lawyer, insurer, seller, buyer, carrier,
    via, through, post, dhl, kingsoft, called, subsidiary, parent, competitor, partner, neighbour, neighbor, tenant, contractor, with, against, 快递, 供应商`),
)

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
    if (occupied.overlaps(index, index + 1) || !beginsName(tokens, index) || sentenceAt[index]?.question) continue
    const span = readTitle(reading, index, 'words')
    if (!span) continue
    const clear = token.kind === 'han' ? hasClearHanForm(span.value) : hasFormAtEnd(tokens, span.from, span.to)
    if (clear && !occupied.overlaps(span.from, span.to) && !issuers.some(issuer => span.value.toLowerCase().includes(issuer))) {
      const passed = check(field, span.value)
      const foreign = [1, 2, 3].some(back => others.has(at(tokens, index - back).word))
      if (passed.kind === 'ok')
        found.push({ field: field.name, value: passed.value, from: span.from, to: span.to, weight: 1, negated: foreign })
    }
    index = Math.max(index, span.to - 1)
  }
  const own = found.filter(({ negated }) => !negated)
  const [only] = own
  return own.every(({ value }) => value === only?.value) ? (only ?? null) : null
}

function beginsName(tokens: readonly Token[], index: number): boolean {
  const { kind, capital, word } = at(tokens, index)
  const before = at(tokens, index - 1)
  if (kind === 'han') return before.kind !== 'han' && before.kind !== 'word'
  return kind === 'word' && capital && !(before.capital && !linking.has(before.word) && !starters.has(before.word)) && !starters.has(word)
}

/** Capital letters at the start of a sentence, not of a name. */
const starters = new Set(
  listed(`the, our, my, we, i, it, this, that, please, invoice, vat, account, title, number, no, yes, ok, sorry, hi, hello, dear, and, for, a, an, is, copy, regards, in, on, at, when,
    lost, company, payer, they, he, she, not, from, to, kindly, can, could, however, we're, it's, i'm, they're`),
)

function hasFormAtEnd(tokens: readonly Token[], from: number, to: number): boolean {
  let last = to - 1
  while (last > from && (at(tokens, last).kind === 'mark' || at(tokens, last - 1).word === '(')) last--
  const words = tokens.slice(from, to).map(({ word }) => word)
  return last > from && (isClearForm(at(tokens, last).word) || (isTail(at(tokens, last).word) && words.some(isFinalForm)))
}
