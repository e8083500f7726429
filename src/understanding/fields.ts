import { check } from '../forms/checks.js'
import type { Field, Form, Values } from '../forms/form.js'
import { findAnswered } from './fields/answered.js'
import { readBare } from './fields/bare.js'
import { beforeRest } from './fields/before-rest.js'
import { withoutSentenceStop } from './fields/company-words.js'
import { withoutThread } from './fields/own-words.js'
import { isNoName } from './fields/points-elsewhere.js'
import { withoutSecrets } from './fields/secrets.js'
import { withoutAsides } from './fields/without-asides.js'
import { withoutKind } from './fields/without-kind.js'
import { withoutLeadIn } from './fields/without-lead-in.js'
import { findWritten } from './fields/written.js'
import { memo } from './memo.js'
import { listedNames } from './several/listed-names.js'
import { findRecords } from './several/records.js'

/**
 * Every value that a message carries for the form's fields, checked, by field name. `asked` is the field that the bot has just
 * asked for, or null: then a message that carries nothing else may be its bare value.
 *
 * Labels first, then shapes: what a label announces is taken out of the message before numbers, company names and reasons are
 * looked for in the rest. Where it cannot be told which of two values is meant there is none: a wrong value on a ticket
 * costs more than one more question.
 */
export function findFields(message: string, form: Form, asked: string | null): Values {
  const { title, ...others } = withoutLeadIn(findSaid(withoutSecrets(message), form, asked))
  const found: Values = title === undefined ? others : { ...others, title: withoutSentenceStop(title) }
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => !form.fields.some(field => field.name === name && isNoName(field, value))),
  )
}

function findSaid(text: string, form: Form, asked: string | null): Values {
  const field = form.fields.find(({ name }) => name === asked)
  const found = findAll(text, form)
  if (!field) return found
  // Whose each of two names is, is for the customer to say.
  if (listedNames(text, field) !== null) return Object.fromEntries(Object.entries(found).filter(([name]) => name !== field.name))
  const rest = field.name === 'reason' && found.reason === undefined ? withoutKind(text, form) : null
  const bare = bareValue(rest ?? text, field)
  if (bare !== null && rest !== null && Object.keys(found).every(name => isKind(name, form))) {
    const told = check(field, bare)
    return told.kind === 'ok' ? { ...found, [field.name]: told.value } : found
  }
  if (bare === null || !mayBeBare(field, bare, found, form)) return found
  const passed = check(field, bare)
  return passed.kind === 'ok' ? { ...(isTakenFor(field, bare, form) ? {} : found), [field.name]: passed.value } : found
}

/**
 * The value in a message that answers the question for `field` and nothing else, as the customer wrote it, without lead-ins
 * ("the title would be …"), quotes and final full stop. It has not been checked: a number of the wrong length comes back, too,
 * so that the customer can be told what is wrong with it. Null where the message can be no value: a question, "I don't know".
 */
export function bareValue(text: string, field: Field): string | null {
  const written = withoutAsides(withoutSecrets(text))
  const bare = readBare(field.name === 'reason' ? written.slice(0, beforeRest(written)) : written, field)
  return bare !== null && isNoName(field, bare) ? null : bare
}

/** One message, and each of its clauses, is asked for its values by the form, by the decision and by what stands beside them: so many texts are remembered for each form. */
const mostFound = 32
const memos = new WeakMap<Form, (text: string) => Values>()

function findAll(text: string, form: Form): Values {
  const known = memos.get(form) ?? memo(mostFound, one => findAnew(one, form))
  memos.set(form, known)
  return known(text)
}

function findAnew(text: string, form: Form): Values {
  const { rows, rest } = findRecords(text, form)
  const own = withoutThread(rest)
  // What a customer writes themselves counts for more than what they quote.
  const newer = own === null ? {} : findWritten(own, form)
  return { ...findAnswered(rest, form), ...findWritten(rest, form), ...newer, ...rows[0] }
}

function isKind(name: string, { fields }: Form): boolean {
  return fields.some(field => field.name === name && field.check.kind === 'one-of')
}

/** Whether a message that carries `found` can still be the bare value of the field that was asked for. */
function mayBeBare(field: Field, bare: string, found: Values, form: Form): boolean {
  const others = Object.keys(found).filter(name => name !== field.name)
  // "maple-ops, Maple Ltd" is an account and more; otherwise what says something else was not an answer.
  if (others.length > 0 && !(field.name === 'account' && found[field.name] === undefined && /^\S*[\d._@-]\S*$/u.test(bare)))
    return isTakenFor(field, bare, form)
  // A name or a story given when asked for it is meant as a whole, however much of it was heard.
  const heard = found[field.name]
  return heard === undefined || (field.check.kind === 'text' && bare.includes(heard))
}

/** A run of digits given for a field of words is that field's, although it could be a number: "What is your account?" "73401122" */
function isTakenFor(field: Field, bare: string, form: Form): boolean {
  const isNumber = form.fields.some(other => other.check.kind === 'digits' && check(other, bare).kind === 'ok')
  return field.name === 'account' && isNumber
}
