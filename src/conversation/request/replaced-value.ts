import { check } from '../../forms/checks.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import { isSlipOf } from '../../understanding/fields/typo.js'
import { bareValue } from '../../understanding/fields.js'
import { saysInPlace, saysWrong, tellsAnother } from '../../understanding/several/one-more.js'
import { countWords } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import type { Scene } from '../turn.js'
import { withPartReplaced } from './part-of-reason.js'
import { isCompany, withWordReplaced } from './part-of-title.js'

/**
 * A value put in the place of one that the form has: "not Dune Ltd., it's Dune Glass Ltd.", "11908832 instead of 11908823". What the old
 * one was says which field is meant, whatever the new one looks like. None where nothing of the kind is said.
 */
export function replacedValue({ message, heard }: Scene, open: OpenForm, form: Form): Values {
  if (message.text.length > longest) return {}
  const reason = open.values.reason
  const part = reason === undefined ? null : withPartReplaced(reason, message.text)
  if (part !== null) return { reason: part }
  const { title } = open.values
  const renamed = title === undefined ? null : withWordReplaced(title, message.text)
  if (renamed !== null) return { title: renamed }
  for (const field of form.fields) {
    const old = open.values[field.name]
    const found = old === undefined || field.check.kind === 'one-of' ? null : replacement(message.text, old, field)
    if (found !== null && found !== old) return { [field.name]: found }
  }
  // "Sorry, maple-11" has the look of a title where that is asked for.
  const isElse = Object.keys(heard.fields).some(name => name !== open.asked)
  // "Hm, Maple Trading Ltd" is the title of who has the account "maple".
  const twin = isElse || isCompany(heard.fields.title ?? '') ? {} : nearTwin(message.text, open, form)
  const isShort = !isElse && countWords(message.text) <= longestSlip
  const mayBeNumber = isShort || Object.keys(heard.fields).length === 0
  return mayBeNumber ? { ...twin, ...rightNumber(message.text, open, form) } : twin
}

/** "Wrong number, it's 11223345": what is called wrong is the number that was given, and not another one that comes after it. */
function rightNumber(text: string, open: OpenForm, form: Form): Values {
  const last = lastNumber.exec(text)
  if (!last || tellsAnother(text) || !saysWrong(text.slice(0, last.index)) || negates.test(text.slice(0, last.index))) return {}
  const fields = form.fields.filter(field => field.check.kind === 'digits' && open.values[field.name] !== undefined)
  const [field, ...more] = fields
  if (form.fields.some(other => other !== field && namesField(text, other, form))) return {}
  const checked = field && more.length === 0 ? check(field, last[1] ?? '') : null
  return field && checked?.kind === 'ok' && !holdsOther(text, last.index) ? { [field.name]: checked.value } : {}
}

function holdsOther(text: string, end: number): boolean {
  return /\d{5}/.test(text.slice(0, end))
}

/** Digits that end a message, in groups as people write them. */
const lastNumber = /(?<![\d-]|\p{Sc}\s?)(\d(?:[ -]?\d){5,29})[\s.!。！]*(?:please|thanks|thank you|谢谢)?[\s.!。！]*$/iu
const negates = /(?:\bnot|n't|\bnever|不是|并非|不叫)\s*$/iu

/** In words: "笔误 31992047", "typo, 31992047", said where the reason is asked for. */
const longestSlip = 3

/** In words: "no sorry, maple-ops with a dash". */
const longestTwin = 8

/** A word made like the account that was given, and nearly it, said as a correction: which field is meant needs no words. */
function nearTwin(text: string, open: OpenForm, form: Form): Values {
  const field = form.fields.find(({ name }) => name === accountField)
  const old = open.values[accountField]
  if (
    !field ||
    old === undefined ||
    open.asked === accountField ||
    !(saysInPlace(text) || takesBack.test(text) || tokenPutRight.test(text)) ||
    countWords(text) > longestTwin
  )
    return {}
  if (form.fields.some(other => other !== field && namesField(text, other, form))) return {}
  const words = text.match(/[\p{Script=Latin}\d](?:[\p{Script=Latin}\d._@-]*[\p{Script=Latin}\d])?/gu) ?? []
  const near = words.filter(word => isNear(word.toLowerCase(), old.toLowerCase()))
  // A title is not written like an account.
  const [, token = null] = open.asked === 'title' ? (tokenPutRight.exec(text) ?? []) : []
  const twins = near.length > 0 || token === null || token !== token.toLowerCase() ? near : [token]
  const [twin, ...more] = twins
  const checked = twin === undefined || more.length > 0 ? null : check(field, twin)
  return checked?.kind === 'ok' && checked.value !== old ? { [accountField]: checked.value } : {}
}

/** Nothing but a word made like an account, and that it is put right: "sorry, it's maple-11", "手误，maple-11". */
const tokenPutRight =
  /^(?:\*|(?:(?:oh|ah|well|no|nope|sorry|oops|wrong|typo|correction|actually|wait|hang on|hold on|i meant?|we meant?|make that|it'?s|it is|that|should be|it should be|that should be|the account is|account)[\s,.:;!-]+){1,4}|(?:哦|啊|呃|[，,。\s])*(?:不好意思|不对|不是|不|[打写填输说弄搞]?错了?|抱歉|更正|[手口笔]误|应该是|应为)(?:[，,。\s]|应该是|应为|是)*)([a-z](?=[a-z]{0,60}[\d_-])[a-z0-9_-]{1,60})[\s.!。]*$/iu
const takesBack = /^\W*(?:wait|hang on|hold on|oh|ah|hm+)\b|^(?:等等|等一下|哦|啊|哎)/iu

const accountField = 'account'

/** The same letters and digits with other marks between them, or one of them more, fewer or another, or with more behind a mark: "maple" and "maple-cn". */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word => word.replace(/[^\p{L}\p{N}]/gu, ''))
  const isLonger = [one, other].every(word => word.length > 3) && /^[._@-]/.test(one.startsWith(other) ? one.slice(other.length) : '')
  return a !== undefined && b !== undefined && a.length > 3 && (a === b || isSlipOf(a, b) || isSlipOf(b, a) || isLonger)
}

/** In characters. A longer message tells a story, and an old value in it is told, not corrected. */
const longest = 300

function replacement(text: string, old: string, field: Field): string | null {
  const at = text.toLowerCase().indexOf(old.toLowerCase())
  if (at < 0) return null
  const [before, after] = [text.slice(0, at), text.slice(at + old.length)]
  if (joins(before.at(-1), old.at(0)) || joins(old.at(-1), after.at(0))) return null
  const isLast = isOver(after)
  const stated =
    isLast && oldLast.test(before)
      ? before.replace(oldLast, '')
      : !isLast && oldFirst.test(before)
        ? after.replace(betweenOldAndNew, '')
        : ''
  const bare = stated.trim() === '' ? null : bareValue(withoutName(stated), field)
  const checked = bare === null ? null : check(field, bare)
  return checked?.kind === 'ok' ? checked.value : null
}

/** "dune-1" does not stand in "dune-12". */
function joins(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && /[\p{L}\p{N}]{2}/u.test(one + other) && !/\p{Script=Han}/u.test(one + other)
}

/** "please change the title to Dune Glass Ltd.": without what announces it. */
function withoutName(text: string): string {
  return text.replace(/^.*?\b(?:should be|must be|has to be|change it to|make it)\s+|^.*?(?:应该是|改成|改为|换成)/iu, '')
}

function isOver(after: string): boolean {
  return /^["'”’」]?[\s.,!;。，！)]*(?:(?:please|thanks?|sorry|谢谢)[\s.!。！]*)?$/iu.test(after)
}

const opening = `["'“‘「]?$`
const oldFirst = new RegExp(
  String.raw`(?:\bnot|n't|\bno longer|\binstead of|\brather than|\bchange|\breplace|\bfrom|不是|并非|把|将)\s*${opening}`,
  'iu',
)
const oldLast = new RegExp(
  String.raw`(?<![\s,;，、(])[\s,;，、(]*(?:\b(?:and |but )?not|\binstead of|\brather than|\bin place of|而不是|而非|不是)\s*${opening}`,
  'iu',
)
const betweenOldAndNew =
  /^["'”’」]?\s*[,;.，；。–—-]*\s*(?:->|→|=>)?\s*(?:but rather|but it's|but|to|with|by|it's|it is|rather|it should be|should be|而是|应该是|应为|是|改成|改为|换成|就是)?\s*/iu
