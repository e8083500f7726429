import { check } from '../../forms/checks.js'
import type { Form } from '../../forms/form.js'
import { simplify } from '../text/simplify.js'
import { isLegalForm } from './company-words.js'
import { noValues } from './cues.js'
import type { Found } from './found.js'
import type { Mention } from './labels.js'
import { Occupied } from './occupied.js'
import type { Reading } from './reading.js'
import { linking } from './title.js'
import { at, between, Phrases } from './tokens.js'

/** Values in front of their labels: "Kunming Tea Company is the title", "maple-ops (account)", "maple-ops as our account". */
export function findReversed(reading: Reading, form: Form, taken: readonly Found[]): readonly Found[] {
  const found: Found[] = []
  const occupied = new Occupied(reading.tokens.length, taken)
  for (const mention of reading.mentions) {
    const field = form.fields.find(({ name }) => name === mention.field)
    if (field?.check.kind !== 'text' || reading.sentenceAt[mention.from]?.question) continue
    const end = endOfValue(reading, mention)
    if (end === null) continue
    const from = field.name === 'account' ? startOfAccount(reading, end) : field.name === 'title' ? startOfName(reading, end) : null
    if (from === null || occupied.overlaps(from, end)) continue
    const passed = check(field, between(reading.text, reading.tokens, from, end))
    if (passed.kind === 'ok') found.push({ field: field.name, value: passed.value, from, to: mention.to, weight: 3, negated: false })
  }
  return found
}

/** Where a value in front of the label would end: in front of "is the", "(" … */
function endOfValue({ tokens }: Reading, mention: Mention): number | null {
  const after = at(tokens, mention.to).word
  let index = mention.from - 1
  if (at(tokens, index).word === '(') return after === ')' ? index : null
  // "the account is the title: x" announces what follows.
  if (/^[:=#]$/.test(after) || /^(?:is|was)$/.test(after)) return null
  while (/^(?:the|our|my|your|its|this|correct|right|invoice)$/.test(at(tokens, index).word)) index--
  const joined = at(tokens, index).word
  if (index === mention.from - 1 && joined !== '是' && joined !== '为') return null
  if (joined === '为' && at(tokens, index - 1).word === '因') return null
  // "但是抬头错了", "还是账号": a joining word, and no copula.
  if (joined === '是' && /^(?:但|可|还|也|就|不|都|而|总|只|老|又|于|要|若)$/.test(at(tokens, index - 1).word)) return null
  // "You find us under maple-ops, that's our account name."
  if (/^(?:that's|which's)$/.test(joined) || (/^(?:is|was)$/.test(joined) && /^(?:that|which|this)$/.test(at(tokens, index - 1).word))) {
    const comma = joined.endsWith("'s") ? index - 1 : index - 2
    return /^[,–—(-]$/.test(at(tokens, comma).word) ? comma : null
  }
  return /^(?:is|as|being|was|是|为)$/.test(joined) ? index : null
}

function startOfAccount({ tokens }: Reading, end: number): number | null {
  const { kind, word } = at(tokens, end - 1)
  return kind === 'word' && !noValues.has(word) && word.length > 1 && !linking.has(word) ? end - 1 : null
}

/** What opens a Chinese sentence, and stands straight in front of a name without being part of it. */
const openings = new Phrases('其实, 其实是, 实际上, 抱歉, 对不起, 不好意思, 那么, 另外, 还有, 然后, 应该是')

/** Back over the capitalised words of a name, and the marks and small words between them. */
function startOfName(reading: Reading, end: number): number | null {
  const { tokens } = reading
  let start = end
  for (let index = end - 1; index >= 0 && end - index < 30; index--) {
    const { kind, word, capital } = at(tokens, index)
    const inside = start < end
    if (kind === 'han' || (kind === 'word' && (capital || isLegalForm(word)) && !sentenceStart(reading, index, inside))) start = index
    else if (word === '.' && isLegalForm(at(tokens, index - 1).word)) start = inside ? start : end
    else if (word === ',' && inside && isLegalForm(at(tokens, start).word)) continue
    else if (kind === 'mark' && /^[&()'’·]$/.test(word)) start = word === '(' || word === ')' ? index : start
    else if (!(inside && linking.has(word) && word !== 'and' && at(tokens, index - 1).capital)) break
  }
  while (start < end && at(tokens, start).kind === 'mark') start++
  while (start < end && linking.has(at(tokens, start).word)) start++
  while (openings.lengthAt(tokens, start) > 0 && start + openings.lengthAt(tokens, start) < end) start += openings.lengthAt(tokens, start)
  const isThing = /^(?:这|那|该)?(?:发票|票|单位|公司|原件)$/u.test(simplify(between(reading.text, tokens, start, end)))
  return start < end && !isThing && !noValues.has(at(tokens, start).word) ? start : null
}

/** "And", "The" at the start of a sentence are no words of a name. */
function sentenceStart({ sentenceAt, tokens }: Reading, index: number, inside: boolean): boolean {
  return inside && sentenceAt[index]?.from === index && noValues.has(at(tokens, index).word)
}
