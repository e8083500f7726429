import { check } from '../../forms/checks.js'
import { advance, fill } from '../../forms/fill.js'
import type { Field, Form, OpenForm, Values } from '../../forms/form.js'
import { bareValue } from '../../understanding/fields.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { askNext } from '../asking.js'
import type { Conversation } from '../conversation.js'
import type { Scene, Step } from '../turn.js'

/** What the last request of the same kind in this conversation has in common with a new one: the values that the form says are shared. */
export function valuesToKeep({ tickets }: Pick<Conversation, 'tickets'>, intent: string, form: Form): Values {
  const last = tickets.findLast(ticket => ticket.intent === intent)
  const shared = form.fields.filter(field => field.shared)
  return Object.fromEntries(shared.flatMap(({ name }) => (last?.fields[name] === undefined ? [] : [[name, last.fields[name]]])))
}

/**
 * A kept value given once more, although nobody asked for it: agreed to, where it is the same, or changed. It is never an answer to the
 * field that was asked for. Null where the message is about something else.
 */
export function takeKept(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message, phrases } = scene
  if (open.kept.length === 0 || heard.command !== null || isQuestion(message.text)) return null
  const agreed = open.kept.filter(name => isSame(message.text, open.values[name]) || isSame(heard.fields[name], open.values[name]))
  const others = Object.keys(heard.fields).filter(name => !agreed.includes(name) && heard.fields[name] !== open.values[name])
  if (agreed.length > 0 && others.length === 0) return askNext(scene, advance(open, form).open, form, phrases.keptAgain)
  const changed = Object.keys(heard.fields).length === 0 ? renamed(message.text, open, form) : {}
  if (Object.keys(changed).length === 0) return null
  return askNext(scene, advance(fill(open, form, changed).open, form).open, form, '')
}

/** Another account or title, by how it is made, where a number is waited for and this is none. */
function renamed(text: string, open: OpenForm, form: Form): Values {
  const asked = form.fields.find(({ name }) => name === open.asked)
  if (asked?.check.kind !== 'digits' || (text.match(/\d/g)?.length ?? 0) > mostDigits) return {}
  const isToken = /^\s*\S+\s*$/u.test(text) && /\p{L}{2}/u.test(text)
  const isName = /^\s*(?:\p{Lu}[\p{L}\p{N}.&'-]*|of|and|&|\d+)(?:\s+(?:\p{Lu}[\p{L}\p{N}.,&'()-]*|of|and|&|\d+)){1,7}[.]?\s*$/u.test(text)
  const name = isToken ? 'account' : isName ? 'title' : null
  const field = form.fields.find(one => one.name === name && open.kept.includes(one.name))
  return field ? read(text, field) : {}
}

/** With more digits it may be a number with a slip in it. */
const mostDigits = 5

function read(text: string, field: Field): Values {
  const bare = bareValue(text, field)
  const checked = bare === null ? null : check(field, bare)
  return checked?.kind === 'ok' ? { [field.name]: checked.value } : {}
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && normalize(one) === normalize(other)
}
