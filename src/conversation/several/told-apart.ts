import type { Apart, Form, OpenForm } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import type { Ticket } from '../../tickets/ticket.js'
import { fateOf } from '../../understanding/acts/lost-or-late.js'
import { asksIndirectly } from '../../understanding/acts/wants-answer.js'
import { findFields } from '../../understanding/fields.js'
import { withoutTurns } from '../../understanding/several/listed-in-turn.js'
import { isNotLost } from '../../understanding/several/lost-of-several.js'
import { saysOneMore } from '../../understanding/several/one-more.js'
import { pointsBeyond } from '../../understanding/several/refers-to-one.js'
import { type SaidOf, saidApart, saysOfAll } from '../../understanding/several/said-apart.js'
import { saidOf } from '../../understanding/several/wanted-numbers.js'
import { withoutAnnounced, withoutMore } from '../../understanding/several/without-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { changeTicket } from '../filed/change-ticket.js'
import { shownValues } from '../read-back/read-back.js'
import { after, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { byNumber } from './by-number.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'
import { listedValues } from './listed-values.js'
import { keepApart } from './next-invoice.js'
import { hasValues, saysMore, type Told, tellOfOne } from './tell-of-one.js'

/** What a message says of the open request alone, that request with what was said of those that wait, and what came of all that. */
interface OfEach {
  readonly scene: Scene
  readonly open: OpenForm
  readonly step: Step
}

/**
 * What is said of one of several invoices alone is taken for that one: "yes, but the second has the title Oak Ltd." is a yes to the first, and the second
 * is read back with its own title when its turn comes; one that is filed is put right. Null where nothing is told apart.
 */
export function toldApart(scene: Scene, open: OpenForm, form: Form): OfEach | null {
  const { conversation, heard, message } = scene
  const own = open.values[invoiceField]
  if (own === undefined) return null
  const isAsked = asks.test(message.text) && !asksToChange.test(message.text)
  const filed = filedSiblings(scene, open)
  const more = added(scene, open, filed)
  const waiting = [...open.waiting, ...more]
  const numbers = numbersOf({ ...open, waiting }, filed)
  if (!isAsked && pointsBeyond(withoutTurns(withoutAnnounced(message.text)), numbers)) return whichOne(scene, { ...open, waiting }, numbers)
  const said =
    listedValues(message.text, open, form, [own, ...waiting]) ??
    saidApart(byNumber(message.text, filed, open), numbers, true) ??
    saidOfAwaited(scene, open, form)
  const forAll = said === null && !isAsked && saysOfAll(message.text) ? ofAll(scene, open) : null
  if (forAll) return forAll
  const told = (said ?? []).flatMap(one => ofAdded(one, more)).map(one => tellOfOne(one, open, form))
  if (isUnclear(scene, open, numbers, told)) return whichOne(scene, { ...open, waiting }, numbers)
  const others = told.filter(({ number, ...one }) => number !== null && number !== own && saysMore(one))
  const isTold = (number: string) => told.some(one => one.number === number && (hasValues(one) || one.differing.length > 0))
  const { gone, kept } = saidOf(normalize(message.text), numbers)
  if (![...gone, ...kept, ...more].every(isTold)) return null
  const ownNames = told.flatMap(({ number, values }) => (number === own ? Object.keys(values) : []))
  const changed = ownNames.filter(name => open.values[name] !== undefined)
  const isOfSome = (name: string) => others.some(({ values }) => values[name] !== undefined)
  const isFresh = (name: string) => (open.stage !== 'asking' || isOfSome(name)) && open.values[name] === undefined
  const fresh = ownNames.filter(isFresh)
  const isLate = (words: string) => fateOf(words) === 'late' && (isNotLost(normalize(words)) || !tellsLoss.test(words))
  if (others.some(({ words }) => isLate(words) || (isAsked && asks.test(words)))) return null
  if (others.length === 0 && (changed.length + fresh.length === 0 || waiting.length === 0)) return null
  const apart = withUnknown(fresh, keepApart(waiting, withTold(open.apart, waiting, others), open.values, changed), waiting)
  const left = told.flatMap(one => (others.includes(one) ? [] : one.words.trim())).join(' ')
  const text = more.length > 0 ? withoutMore(left) : left
  const rest = /[\p{L}\p{N}👍👌✅✔]/u.test(text) && !leadsIn.test(text) ? text : ''
  const next = { ...open, waiting, apart }
  const heardOf = { ...heard, fields: findFields(rest, form, open.asked), several: [], refused: null, agreement: null, unheard: [] }
  return {
    scene: {
      ...scene,
      message: { ...message, text: rest },
      heard: { ...heardOf, decision: isQuestion(rest) || asksIndirectly(rest) ? heard.decision : { kind: 'unknown' } },
    },
    open: next,
    step: answer({ ...scene, conversation: { ...conversation, form: next } }, others, filed, form),
  }
}

/**
 * A value alone, right after it was told that another invoice has another one: "the title of the second is wrong", and then "Oak Ltd". Null for all else.
 */
function saidOfAwaited({ conversation, heard, message, phrases }: Scene, open: OpenForm, form: Form): readonly SaidOf[] | null {
  const [name, ...others] = Object.keys(heard.fields)
  const field = form.fields.find(one => one.name === name)
  if (!field || others.length > 0 || saysOfAll(message.text)) return null
  const before = conversation.lines.findLastIndex(({ from }) => from === 'customer')
  const told = conversation.lines.slice(before + 1).flatMap(line => (line.from === 'bot' ? line.reply.text : []))
  const number = open.waiting.find(one => open.apart[one]?.[field.name] === null && told.includes(phrases.askedApart(one, [field])))
  if (number === undefined) return null
  return [{ number, words: message.text, pointing: message.text, isSingledOut: true, isNamed: false }]
}

/** "The third was stolen", of two: no more is noted than what they are, and which one is meant is asked. */
function whichOne(scene: Scene, open: OpenForm, numbers: readonly string[]): OfEach {
  const { conversation, message, phrases } = scene
  return {
    scene: { ...scene, message: { ...message, text: '' } },
    open,
    step: { conversation, replies: [textReply(phrases.whichInvoice(numbers))], effects: [] },
  }
}

/** "No, both have the title Pine Ltd": what was told of one of them alone is so no more. Null where nothing was. */
function ofAll(scene: Scene, open: OpenForm): OfEach | null {
  const given = Object.keys(scene.heard.fields)
  const told = Object.entries(open.apart)
  if (!told.some(([, alone]) => given.some(name => name in alone))) return null
  const left = told.map(([number, alone]) => [number, Object.fromEntries(Object.entries(alone).filter(([name]) => !given.includes(name)))])
  const next = { ...open, apart: Object.fromEntries(left) }
  return { scene, open: next, step: { conversation: { ...scene.conversation, form: next }, replies: [], effects: [] } }
}

/**
 * Whether a message gives values of one of several and leaves open of which: "one is special, the other ordinary", "make that second Oak Ltd." A wrong value
 * on the wrong request costs more than one more question.
 */
function isUnclear({ heard, message }: Scene, open: OpenForm, numbers: readonly string[], told: readonly Told[]): boolean {
  if (open.stage === 'asking' || numbers.length < 2 || asks.test(message.text)) return false
  const given = Object.entries(heard.fields).flatMap(([name, value]) => (name === invoiceField ? [] : [value]))
  const words = given.reduce((text, value) => text.replace(value, ' '), message.text)
  if (oneAndOther.test(words)) return given.length > 0 || told.some(hasValues)
  return given.length > 0 && aPlace.test(message.text) && told.every(({ number }) => number === null)
}

const oneAndOther =
  /(?<!\b(?:first|second|third|last|this|that|which|other|every|each|only) )\bone\b(?: of them)?[^.;]{1,60}\bthe other\b|(?<![第另每这那同])一张[^。；]{1,30}(?<!第)(?:另外?)?一张/iu
const aPlace =
  /\b(?:the|that|this|my|our) (?:first|second|third|fourth|fifth|latter|former) (?:one\b|invoice\b|fapiao\b|[A-Z][\w&]*(?: [A-Z][\w&]*)*,? (?:Ltd|Limited|Inc|GmbH|LLC|LLP|PLC|Corp)\b)|第[一二三四五][张份]|另一?[张份]/u

/** The numbers of more invoices that a message names, beside a read-back: to a question its words may be the answer. */
function added({ heard, message }: Scene, open: OpenForm, filed: readonly Ticket[]): readonly string[] {
  const named = new Set([...(heard.several ?? []), heard.fields[invoiceField] ?? ''])
  const known = ['', open.values[invoiceField], ...open.waiting, ...filed.map(({ fields }) => fields[invoiceField])]
  const more = [...named].filter(number => !known.includes(number))
  return open.stage !== 'asking' && saysOneMore(message.text) ? more : []
}

/** "Both stolen", said beside two that are added, is said of those. */
function ofAdded(one: SaidOf, more: readonly string[]): readonly SaidOf[] {
  return one.number === null && more.length > 1 && saysOfAll(one.words) ? more.map(number => ({ ...one, number })) : [one]
}

function withTold(apart: Apart, waiting: readonly string[], others: readonly Told[]): Apart {
  const next: Record<string, Apart[string]> = { ...apart }
  for (const { number, values, differing } of others) {
    if (number === null || !waiting.includes(number)) continue
    next[number] = { ...next[number], ...Object.fromEntries(differing.map(({ name }) => [name, null])), ...values }
  }
  return next
}

/** What was told of the open one alone is not known of the others. */
function withUnknown(names: readonly string[], apart: Apart, waiting: readonly string[]): Apart {
  if (names.length === 0) return apart
  const unknown = Object.fromEntries(names.map(name => [name, null]))
  return { ...apart, ...Object.fromEntries(waiting.map(number => [number, { ...unknown, ...apart[number] }])) }
}

/** What is noted of those that wait, and what is changed in those that are filed. */
function answer(scene: Scene, others: readonly Told[], filed: readonly Ticket[], form: Form): Step {
  const nothing: Step = { conversation: scene.conversation, replies: [], effects: [] }
  return others.reduce((step, { number, values, differing }) => {
    const ticket = filed.find(({ fields }) => fields[invoiceField] === number)
    const given = form.fields.filter(({ name }) => values[name] !== undefined)
    if (ticket && given.length === 0)
      return differing.length === 0
        ? step
        : after(step, ({ conversation }) => ({
            conversation,
            replies: [textReply(scene.phrases.changeFiled(number ?? '', ticket.reference, differing))],
            effects: [],
          }))
    if (ticket) return after(step, ({ conversation }) => changeTicket({ ...scene, conversation }, ticket, form, values))
    const words = [
      ...(given.length > 0 ? [scene.phrases.notedApart(number ?? '', given, shownValues({ values }, form))] : []),
      ...(differing.length > 0 ? [scene.phrases.askedApart(number ?? '', differing)] : []),
    ]
    const noted = words.length > 0 ? [textReply(scene.phrases.together(words))] : []
    return after(step, ({ conversation }) => ({ conversation, replies: noted, effects: [] }))
  }, nothing)
}

const asks = /[?？]|吗/u

/** "Can you change the title of the second to Oak Ltd?" */
const asksToChange =
  /\b(?:can|could|would|will) (?:you|we|i|u) (?:please |pls |also )?(?:change|put|set|use|correct|update|make|note|amend)\b|[能可](?:不能|不可以|以|否)?(?:帮我|帮忙|请)?把/iu
/** "The reason of the second is another one, the courier lost it" is no wait. */
const tellsLoss = /\b(?:lost|missing)\b|丢|遗失/u
/** What leads to what is said of another, and says nothing itself. */
const leadsIn =
  /^(?:(?:oh|and|also|but|so|no|sorry|wait|note that|please note(?: that)?|by the way|btw|only|just|however|except|另外|还有|对了|不过|但是?|只是|不|不是|等等|补充一下|[\s\p{P}])+)$/iu
