import { check } from '../../forms/checks.js'
import type { Field, Form } from '../../forms/form.js'
import { answersAlone } from '../fields/bare-words.js'
import { isClearForm, isLegalForm } from '../fields/company-words.js'
import { noValues } from '../fields/cues.js'
import { findMentions, lexiconOf } from '../fields/labels.js'
import { tellsHow } from '../fields/loss-reason.js'
import { endsSentence } from '../fields/sentences.js'
import { setAside } from '../fields/set-aside.js'
import { at, type Token, tokenize } from '../fields/tokens.js'
import { simplify } from '../text/simplify.js'
import { itemsIn, looseItems, mostItems, withoutEmpty } from './row-items.js'

/** Values by field name that a message gives without labels, in the order of the form. */
type Listed = ReadonlyMap<string, string>

const nothing: Listed = new Map()

/**
 * "1. maple-ops  2. Maple Ltd  3. 03381729  4. left in a taxi", one value a line, or all in one line between commas.
 * A list is taken whole or not at all: every item must be made like the field it would be for, and one must be a number.
 */
export function findListed(written: string, form: Form): Listed {
  const message = written.replace(circled, mark => ` ${mark.normalize('NFKC').replace(/\D/g, '')}) `)
  const required = form.fields.filter(field => field.required)
  const tokens = tokenize(withoutLegend(message, form))
  const labels = findMentions(tokens, lexiconOf(form)).filter(({ field, specific }) => field !== null && specific)
  const numbered = numberedItems(message)
  // "Copy of invoice, please: 1) maple-ops 2) …" says what is wanted, and labels nothing.
  const isTalk = labels.every(
    ({ from, to }) => to === from + 1 && /^(?:invoices?|fapiao)$/.test(at(tokens, from).word) && !/^[:=#\d]/.test(at(tokens, to).word),
  )
  if (labels.length > 0 && !(numbered && isTalk)) return nothing
  if (numbered) return inPlace(numbered, required)
  const text = setAside(message).trim()
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const rows = [lines, ...lines.flatMap(line => itemsIn(line, ['\t', '|', ';', '；', ' / ']))].map(withoutEmpty)
  const loose = lines.flatMap(looseItems).map(withoutEmpty)
  for (const items of [...rows, ...loose]) {
    const found = inOrder(items, required)
    if (found) return found
  }
  // Between commas people talk: there only the form's own order is believed.
  for (const items of rows) {
    const found = inAnyOrder(items, required)
    if (found) return found
  }
  for (const items of loose) {
    const found = inAnyOrder(items, required)
    // Unless nothing but the three that no talk is made of stands there.
    if (found?.has('account') && isClearName(found.get('title'))) return found
  }
  return nothing
}

/** "①": numbers of a list. */
const circled = /[\u2460-\u2487]/gu

/** "(in order: account, title, invoice number, reason)" says what the items are. */
function withoutLegend(message: string, form: Form): string {
  return message.replace(/[(（][^()（）]{0,120}[)）]/gu, inside =>
    new Set(findMentions(tokenize(inside), lexiconOf(form)).map(({ field }) => field)).size > 2 ? ' ' : inside,
  )
}

const itemNumber = /(?:^|[\s,;])[([]?(\d{1,2})[.)\]、:：](?=\s*\S)/gu

/** The items behind 1, 2, 3 …, by number; null where the message is no such list. */
function numberedItems(message: string): ReadonlyMap<number, string> | null {
  const marks: { start: number; end: number }[] = []
  for (const found of message.matchAll(itemNumber)) {
    if (Number(found[1]) === marks.length + 1) marks.push({ start: found.index, end: found.index + found[0].length })
  }
  if (marks.length < 2 || marks.length > mostItems) return null
  return new Map(
    marks.map(({ end }, index) => {
      const item = message.slice(end, marks[index + 1]?.start ?? message.length).trim()
      return [index + 1, (item.split('\n')[0] ?? '').replace(/[,;，；]$/u, '').trim()]
    }),
  )
}

function inPlace(items: ReadonlyMap<number, string>, required: readonly Field[]): Listed {
  const found = new Map<string, string>()
  for (const [index, field] of required.entries()) {
    const item = items.get(index + 1)
    if (item === undefined) continue
    const passed = check(field, withoutFullStop(item))
    if (passed.kind === 'ok' && isMadeLike(field, item)) found.set(field.name, passed.value)
    // A list whose number is no number may be about anything.
    else if (field.check.kind === 'digits' && /\p{L}{3}/u.test(item) === false) return nothing
  }
  return found.size > 1 ? found : nothing
}

/** Gives each item to the next field it is made like; null where one fits none, or none is a number, or there are too few. */
function inOrder(items: readonly string[], required: readonly Field[]): Listed | null {
  if (items.length < 2 || items.length > required.length) return null
  const found = new Map<string, string>()
  // "55418230、55418231，…" lists numbers.
  const isNumber = (item: string) => required.some(field => field.check.kind === 'digits' && fits(field, item))
  if (items.filter(isNumber).length > 1 && !items.some(isName)) return null
  let next = 0
  for (const item of items) {
    while (next < required.length && !fits(required[next], item)) next++
    const field = required[next]
    if (!field) return null
    const passed = check(field, withoutFullStop(item))
    if (passed.kind === 'ok') found.set(field.name, passed.value)
    next++
  }
  const hasNumber = required.some(field => field.check.kind === 'digits' && found.has(field.name))
  return hasNumber && (found.size > 2 || found.has('title')) ? found : null
}

/** One value of each kind in an order of their own, told apart by how they are made: "03381729 / maple-ops / Maple Ltd". */
function inAnyOrder(items: readonly string[], required: readonly Field[]): Listed | null {
  if (items.length < 3 || items.length > required.length) return null
  const found = new Map<string, string>()
  for (const item of items) {
    const field = required.find(one => fits(one, item) && isSurely(one, item))
    const passed = field && !found.has(field.name) ? check(field, withoutFullStop(item)) : null
    if (!field || passed?.kind !== 'ok') return null
    found.set(field.name, passed.value)
  }
  return required.some(({ check: { kind }, name }) => kind === 'digits' && found.has(name)) ? found : null
}

/** Whether an item can be for no other field: a number, a word with nothing beside it, something that happened, or else a name. */
function isSurely(field: Field, item: string): boolean {
  const tokens = tokenize(item)
  if (field.check.kind === 'digits') return true
  if (field.name === 'account') return !/^\d+$/.test(item) && !noValues.has(item.toLowerCase()) && !tellsHow(tokens, 0, tokens.length)
  return tellsHow(tokens, 0, tokens.length) === (field.name === 'reason')
}

function fits(field: Field | undefined, item: string): boolean {
  return field !== undefined && check(field, withoutFullStop(item)).kind === 'ok' && isMadeLike(field, item)
}

function isClearName(title: string | undefined): boolean {
  return title !== undefined && (title.endsWith('公司') || tokenize(title).some(({ word }) => isClearForm(word)))
}

function isMadeLike(field: Field, item: string): boolean {
  const tokens = tokenize(item)
  const last = at(tokens, tokens.length - 1)
  if (last.word === '?') return false
  if (field.check.kind === 'digits') return /^[\d\s.-]+$/.test(item.normalize('NFKC'))
  if (field.name === 'account')
    return (
      tokens.length === 1 && at(tokens, 0).kind === 'word' && !noValues.has(at(tokens, 0).word) && !answersAlone.has(at(tokens, 0).word)
    )
  if (field.name === 'title') return isName(item)
  if (!/\p{L}{2}/u.test(item)) return false
  return tokens.filter(({ kind }) => kind === 'word').length > 1 || tellsHow(tokens, 0, tokens.length)
}

function isName(item: string): boolean {
  const tokens = tokenize(item)
  // "Number: 55018832" is labelled, and no name.
  if (/[:：=]|\d{6}/u.test(item) || isAnswerInFront(item, tokens)) return false
  if (tokens.some(({ word }) => isClearForm(word))) return true
  if (tellsHow(tokens, 0, tokens.length) || tokens.length > 12) return false
  const [first] = tokens
  // "刚才是手机号" is a sentence.
  if (first?.kind === 'han') return !onlyOpening.test(item.trim()) && !/[是了我你您他她没把被丢吗呢]/u.test(simplify(item))
  return first?.capital === true && tokens.filter(({ kind }) => kind === 'word').length > 1
}

/** "Yes please. Anna Otter" is an answer and who gives it: no name has a sentence that ends in it, but behind its form ("Oak Ltd. Harbour Branch"). */
function isAnswerInFront(item: string, tokens: readonly Token[]): boolean {
  const ends = tokens.slice(1, -1).some((_, index) => endsSentence(tokens, index + 1) && !isLegalForm(at(tokens, index).word))
  return ends || answers.test(item)
}

/** "Yes please Anna Otter", without a mark. */
const answers =
  /^(?:(?:yes|yeah|yep|thanks|thank you)(?!\p{L})|(?:no|ok|okay|sure|correct|right|confirmed|go ahead)[\s,]+(?:please|pls|thanks|thank you|go ahead)(?!\p{L}))/iu

/** "发票丢了，06613927", "您好，06613927": words in which a request begins, in front of a number, and no name. */
const onlyOpening =
  /^(?:不对|不是|错|对|是|嗯|好|行|更正|谢谢|多谢|麻烦|劳驾|不好意思|抱歉|打扰|辛苦|有劳|紧急|急|在|发票|票据?|专|普|原件|复印件|副本|丢失?|遗失|弄|搞|没|不见|找不[着到]|补|办|开|申请|需要|想|要|求|请|帮忙?|给|重新?|先|再|一下|[一两二几]|[个张份]|[你您我]们?|[的了吗啦呢吧啊呀哈被把让])+$/u

/** "Ltd." keeps its own. */
function withoutFullStop(item: string): string {
  const last = /(?<!\p{L})(\p{L}+)\.$/u.exec(item)?.[1]
  return last !== undefined && isLegalForm(last.toLowerCase()) ? item : item.replace(/[.。]$/u, '')
}
