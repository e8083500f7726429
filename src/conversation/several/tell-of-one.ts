import { check } from '../../forms/checks.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import { findFields } from '../../understanding/fields.js'
import { ordersOnly } from '../../understanding/several/goes-first.js'
import type { SaidOf } from '../../understanding/several/said-apart.js'
import { isGivenUp } from '../../understanding/several/wanted-numbers.js'
import { withoutMore } from '../../understanding/several/without-more.js'
import { normalize } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import { accountField } from '../request/other-account.js'

/** What a message says of one of several invoices, and what it gives or calls different. */
export interface Told extends SaidOf {
  readonly values: Values
  readonly differing: readonly Field[]
}

/** What a piece gives of an invoice, and what it calls different: a value that it denies is none. */
export function tellOfOne(one: SaidOf, open: OpenForm, form: Form): Told {
  const { [invoiceField]: _, ...found } =
    one.number === null ? {} : { ...ownedBy(one.words, form), ...findFields(one.words, form, open.asked) }
  const given = Object.entries(found).flatMap(([name, value]) =>
    consentsToAll(value) || isGivenUp(normalize(value)) || ordersOnly(value) ? [] : [[name, value.replace(/[,，;；]\s*$/u, '')] as const],
  )
  const denied = form.fields.map(({ name }) => name).filter(name => deniesValue(one, open.values[name]))
  const values = Object.fromEntries(given.filter(([name, value]) => value !== open.values[name] || !denied.includes(name)))
  // "Same account, but another title" differs in the title alone.
  const words = withoutMore(one.words)
    .split(/[,，;；]|\b(?:but|and)\b|但是?/u)
    .filter(piece => !staysSame.test(piece))
    .join(', ')
  const differs = one.number !== null && (isDifferent.test(words) || isWrong.test(words))
  const isNamed = (field: Field) => denied.includes(field.name) || (differs && namesField(words, field, form))
  return { ...one, values, differing: form.fields.filter(field => values[field.name] === undefined && isNamed(field)) }
}

/** "Its title is not Maple Ltd", of what is read back: that is another one's. */
function deniesValue({ number, words }: SaidOf, value: string | undefined): boolean {
  return number !== null && value !== undefined && words.includes(value) && denies.test(words)
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
export function saysMore(told: Omit<Told, 'number'>): boolean {
  return hasValues(told) || told.differing.length > 0 || isSame.test(told.words)
}

export function hasValues({ values }: Pick<Told, 'values'>): boolean {
  return Object.keys(values).length > 0
}

/** "Same account and title": nothing differs. */
const staysSame = /(?<!\bnot )(?<!\bnot the )\bsame\b|(?<!不)(?:一样|相同|不变)/iu
const isDifferent = /\b(?:another|different|other|its own|not the same|differs?)\b|不同|不一样|另外?一?个/iu
/** "The title of the second is wrong" speaks of what was read back; "it has the wrong title" of what is printed, so that it is not lost. */
const isWrong =
  /^(?:the|its) (?:\w+ ){1,2}(?:is|was) (?:\w+ )?(?:wrong|incorrect|not right|not correct)\b|^的?(?:发票)?(?:抬头|账号|账户名?|公司名?称?|名称|原因|号码)(?:都|也)?(?:写|填|打|弄|是)?得?(?:不对|错|有误|不正确)/iu
const isSame =
  /^(?:it |the )?(?:(?:is |was )?(?:too|as well|also|likewise|same)\b|(?:also|the) same)|^也(?:是|一样|对)?[。.!！]*$|^(?:同样|一样)/iu
