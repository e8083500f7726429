import { check } from '../forms/checks.js'
import type { Apart, Field, Form, OpenForm, Values } from '../forms/form.js'
import { invoiceField } from '../tickets/duplicates.js'
import type { Ticket } from '../tickets/ticket.js'
import { consentsToAll } from '../understanding/acts/consent/consents-to-all.js'
import { asksIndirectly } from '../understanding/acts/wants-answer.js'
import { isNotLost } from '../understanding/fields/lost-of-several.js'
import { saidOf } from '../understanding/fields/wanted-numbers.js'
import { findFields } from '../understanding/fields.js'
import { fateOf } from '../understanding/lost-or-late.js'
import { normalize } from '../understanding/normalize.js'
import { saysOneMore } from '../understanding/one-more.js'
import { pointsBeyond } from '../understanding/refers-to-one.js'
import { type SaidOf, saidApart, saysOfAll } from '../understanding/said-apart.js'
import { byNumber } from './by-number.js'
import { changeTicket } from './change-ticket.js'
import { filedSiblings, numbersOf } from './filed-siblings.js'
import { namesField } from './names-field.js'
import { keepApart } from './next-invoice.js'
import { accountField } from './other-account.js'
import { shownValues } from './read-back.js'
import { after, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** What a message says of the open request alone, that request with what was said of those that wait, and what came of all that. */
interface OfEach {
  readonly scene: Scene
  readonly open: OpenForm
  readonly step: Step
}

/** What a message says of one of several invoices, and what it gives or calls different. */
interface Told extends SaidOf {
  readonly values: Values
  readonly differing: readonly Field[]
}

/**
 * What is said of one of several invoices alone is taken for that one: "yes, but the second has the title Oak Ltd." is a yes to the first, and the second
 * is read back with its own title when its turn comes; one that is filed is put right. Null where nothing is told apart.
 */
export function toldApart(scene: Scene, open: OpenForm, form: Form): OfEach | null {
  const { conversation, heard, message } = scene
  const own = open.values[invoiceField]
  if (own === undefined || (/[?？]|吗/u.test(message.text) && !asksToChange.test(message.text))) return null
  const filed = filedSiblings(scene, open)
  const more = oneMore(scene, open, filed)
  const waiting = [...open.waiting, ...more]
  const numbers = numbersOf({ ...open, waiting }, filed)
  if (pointsBeyond(message.text, numbers)) return whichOne(scene, open, numbers)
  const said = saidApart(byNumber(message.text, filed, open), numbers, true)
  const left = said === null && saysOfAll(message.text) ? ofAll(scene, open) : null
  if (left) return left
  const told = (said ?? []).map(one => tell(one, open, form))
  const others = told.filter(({ number, ...one }) => number !== null && number !== own && saysMore(one))
  const isTold = (number: string) => told.some(one => one.number === number && (hasValues(one) || one.differing.length > 0))
  const { gone, kept } = saidOf(normalize(message.text), numbers)
  if (![...gone, ...kept, ...more].every(isTold)) return null
  const changed = told.flatMap(({ number, values }) => (number === own ? Object.keys(values) : [])).filter(name => open.values[name])
  if (
    others.some(({ words }) => fateOf(words) === 'late' && (isNotLost(normalize(words)) || !tellsLoss.test(words))) ||
    (others.length === 0 && (changed.length === 0 || waiting.length === 0))
  )
    return null
  const apart = keepApart(waiting, withTold(open.apart, waiting, others), open.values, changed)
  const text = told.flatMap(one => (others.includes(one) ? [] : one.words.trim())).join(' ')
  const rest = /[\p{L}\p{N}👍👌✅✔]/u.test(text) && !leadsIn.test(text) ? text : ''
  const next = { ...open, waiting, apart }
  const heardOf = { ...heard, fields: findFields(rest, form, open.asked), several: [], refused: null, agreement: null, unheard: [] }
  return {
    scene: {
      ...scene,
      message: { ...message, text: rest },
      heard: { ...heardOf, decision: asksIndirectly(rest) ? heard.decision : { kind: 'unknown' } },
    },
    open: next,
    step: answer({ ...scene, conversation: { ...conversation, form: next } }, others, filed, form),
  }
}

/** "The third was stolen", of two: nothing is noted, and which one is meant is asked. */
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

/** The number of one more invoice that a message names, beside a read-back: to a question its words may be the answer. */
function oneMore({ heard, message }: Scene, open: OpenForm, filed: readonly Ticket[]): readonly string[] {
  const named = new Set([...(heard.several ?? []), heard.fields[invoiceField] ?? ''])
  const known = ['', open.values[invoiceField], ...open.waiting, ...filed.map(({ fields }) => fields[invoiceField])]
  const more = [...named].filter(number => !known.includes(number))
  return open.stage !== 'asking' && more.length === 1 && saysOneMore(message.text) ? more : []
}

/** What a piece gives of an invoice, and what it calls different: a value that it denies is none. */
function tell(one: SaidOf, open: OpenForm, form: Form): Told {
  const { [invoiceField]: _, ...found } =
    one.number === null ? {} : { ...ownedBy(one.words, form), ...findFields(one.words, form, open.asked) }
  const given = Object.entries(found).flatMap(([name, value]) =>
    consentsToAll(value) ? [] : [[name, value.replace(/[,，;；]\s*$/u, '')] as const],
  )
  const isDenied = ([name, value]: readonly [string, string]) => value === open.values[name] && denies.test(one.words)
  const values = Object.fromEntries(given.filter(one => !isDenied(one)))
  const denied = given.filter(isDenied).map(([name]) => name)
  const differs = one.number !== null && (isDifferent.test(one.words) || isWrong.test(one.words))
  const isNamed = (field: Field) => denied.includes(field.name) || (differs && namesField(one.words, field, form))
  return { ...one, values, differing: form.fields.filter(field => values[field.name] === undefined && isNamed(field)) }
}

/** "It is under oak-3": the account that an invoice belongs to, without its label. */
function ownedBy(words: string, form: Form): Values {
  const [, account] = belongsTo.exec(words) ?? []
  const field = form.fields.find(({ name }) => name === accountField)
  const passed = field && account !== undefined ? check(field, account) : null
  return field && passed?.kind === 'ok' ? { [field.name]: passed.value } : {}
}

const belongsTo = /\b(?:under|belongs? to)\s{1,3}(?:the )?([a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+)\b/iu
const denies = /\b(?:not|never|\w+n['’]t)\b|不(?:是|应|该|要|能|叫)/iu

/** Whoever tells nothing of one, but that it is as the others, wants something: "for 04418827 I want to talk to a person". */
function saysMore(told: Omit<Told, 'number'>): boolean {
  return hasValues(told) || told.differing.length > 0 || isSame.test(told.words)
}

function hasValues({ values }: Pick<Told, 'values'>): boolean {
  return Object.keys(values).length > 0
}

function withTold(apart: Apart, waiting: readonly string[], others: readonly Told[]): Apart {
  const next: Record<string, Apart[string]> = { ...apart }
  for (const { number, values, differing } of others) {
    if (number === null || !waiting.includes(number)) continue
    next[number] = { ...next[number], ...Object.fromEntries(differing.map(({ name }) => [name, null])), ...values }
  }
  return next
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

/** "Can you change the title of the second to Oak Ltd?" */
const asksToChange =
  /\b(?:can|could|would|will) (?:you|we|i|u) (?:please |pls |also )?(?:change|put|set|use|correct|update|make|note|amend)\b|[能可](?:不能|不可以|以|否)?(?:帮我|帮忙|请)?把/iu
/** "The reason of the second is another one, the courier lost it" is no wait. */
const tellsLoss = /\b(?:lost|missing)\b|丢|遗失/u
const isDifferent = /\b(?:another|different|other|its own|not the same|differs?)\b|不同|不一样|另外?一?个/iu
/** "The title of the second is wrong" speaks of what was read back; "it has the wrong title" of what is printed, so that it is not lost. */
const isWrong = /^(?:the|its) (?:\w+ ){1,2}(?:is|was) (?:\w+ )?(?:wrong|incorrect|not right|not correct)\b/iu
const isSame =
  /^(?:it |the )?(?:(?:is |was )?(?:too|as well|also|likewise|same)\b|(?:also|the) same)|^也(?:是|一样|对)?[。.!！]*$|^(?:同样|一样)/iu
/** What leads to what is said of another, and says nothing itself. */
const leadsIn =
  /^(?:(?:oh|and|also|but|so|no|sorry|wait|note that|please note(?: that)?|by the way|btw|only|just|however|except|另外|还有|对了|不过|但是?|只是|不|不是|等等|补充一下|[\s\p{P}])+)$/iu
