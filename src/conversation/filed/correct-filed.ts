import { openForm } from '../../forms/fill.js'
import type { Form, Values } from '../../forms/form.js'
import { changesTo, isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { fateOf } from '../../understanding/acts/lost-or-late.js'
import { saysInPlace, saysOneMore, saysWrong } from '../../understanding/several/one-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import { replacedValue } from '../request/replaced-value.js'
import type { Scene, Step } from '../turn.js'
import { askForChange, askWhich, changeTicket } from './change-ticket.js'
import { referencesIn } from './references.js'

/** So long a request is what was just spoken of. */
const minutesFresh = 30

/**
 * What a customer puts right in a request that is filed already: "sorry, the number is 12345687". Null where the message is about something
 * else, a new request included.
 */
export function correctFiled(scene: Scene): Step | null {
  const { conversation, message } = scene
  const { form, offer } = conversation
  // Values are for what is open or offered.
  if (form !== null || offer?.kind === 'form' || offer?.kind === 'lost-or-late' || isQuestion(message.text)) return null
  const meant = ticketMeant(scene)
  if (!meant) return null
  const values = valuesFor(scene, meant.ticket, meant.form)
  const names = changesTo(meant.ticket, values).map(({ field }) => field)
  const changed = Object.fromEntries(names.map(name => [name, values[name] ?? '']))
  if (names.length === 0) return wrongField(scene, meant)
  // What takes the place of an old value that is named is meant for it, whatever it resembles.
  const replaced = replacedValue(scene, { ...openForm(meant.ticket.intent, ''), values: meant.ticket.fields }, meant.form)
  const isReplaced = isFresh(scene, meant.ticket) && names.every(name => replaced[name] !== undefined)
  const isMeant = isReplaced || isPutRight(scene, meant, names)
  // A value where there was none is read back by nobody: "my other invoice is special" must not become one of this request.
  const isDoubted = names.some(name => meant.ticket.fields[name] === undefined) && ofAnother.test(message.text)
  if (isMeant && !isDoubted) return changeTicket(scene, meant.ticket, meant.form, changed)
  const isBare = names.length === 1 && !saysOneMore(message.text) && isOnly(message.text, values[names[0] ?? ''])
  const isAsked = isBare || isMeant || addsTo(scene, meant.ticket, names)
  return isAsked && isFresh(scene, meant.ticket) ? askWhich(scene, meant.ticket, meant.form, changed) : null
}

interface Meant {
  readonly ticket: Ticket
  readonly form: Form
}

/** The open request that is named by its reference or by what it says, or else the last one. */
function ticketMeant({ conversation, knowledge, message }: Scene): Meant | null {
  const requests = conversation.tickets.flatMap((ticket): Meant[] => {
    const intent = knowledge.intents.get(ticket.intent)
    return intent?.kind === 'form' && isOpen(ticket) ? [{ ticket, form: intent.form }] : []
  })
  const references = referencesIn(message.text)
  const named = requests.findLast(({ ticket }) => references.includes(ticket.reference))
  return named ?? requests.findLast(({ ticket }) => holdsOldValue(message.text, ticket)) ?? requests.at(-1) ?? null
}

/** "Not 12345678 but 12345687": a number of the request that the message names is what it is about. */
function holdsOldValue(text: string, { fields }: Ticket): boolean {
  return Object.values(fields).some(value => /^\d{6,}$/.test(value) && text.replace(/[\s-]/g, '').includes(value))
}

function valuesFor(scene: Scene, { fields, intent }: Ticket, form: Form): Values {
  const asOpen = { ...openForm(intent, ''), values: fields }
  const heard = Object.entries(scene.heard.fields).filter(([name]) => form.fields.some(field => field.name === name))
  return { ...Object.fromEntries(heard), ...replacedValue(scene, asOpen, form) }
}

/** Whether the values are meant for the request: said to be right instead, or stated by name as what it has. */
function isPutRight(scene: Scene, { ticket, form }: Meant, names: readonly string[]): boolean {
  const { decision, command } = scene.heard
  const { text } = scene.message
  if (saysOneMore(text)) return false
  const isAboutElse = decision.kind === 'answer' || decision.kind === 'smalltalk' || decision.kind === 'not-covered'
  if (addsTo(scene, ticket, names) && (saidOfIt(text) || (!isAboutElse && orders.test(text)))) return true
  // "Change the title of my issued invoice" is a question of its own, whatever was filed before.
  if (isAboutElse && (!isFresh(scene, ticket) || !saysWrong(text))) return false
  if (saysInPlace(text) || (command === 'no' && isFresh(scene, ticket))) return true
  // "I lost invoice 12345678" begins a request, "the number is 12345678" speaks of the one that was filed.
  if (fateOf(text) !== null || wishes.test(text) || isAboutElse || !states.test(text)) return false
  return names.every(name => form.fields.some(field => field.name === name && namesField(text, field, form)))
}

/** "Add that it is special": what the request does not have yet takes nothing's place, and needs only to be said of it. */
function addsTo({ heard, message: { text }, now }: Scene, ticket: Ticket, names: readonly string[]): boolean {
  const isMissing = names.every(name => ticket.fields[name] === undefined)
  if (!isMissing || !isFresh({ now }, ticket) || fateOf(text) !== null || heard.decision.kind === 'request') return false
  return adds.test(text)
}

const adds =
  /\b(?:add|note|mention|include|put down|write down|by the way|btw|forgot to (?:say|mention|add|tell)|should have (?:said|mentioned|added)|for the record)\b|补充|加上|备注|注明|忘了说|忘记说|顺便说/iu

/** Tells us to, which "by the way" does not. */
const orders = /\b(?:add|note|mention|include|put down|write down|forgot to|should have)\b|补充|加上|备注|注明|忘了说|忘记说/iu

/** What is added is said of the request's own invoice: "it's a special one". "This is annoying, special invoices are a pain, by the way" is not. */
function saidOfIt(text: string): boolean {
  return ofIt.test(normalize(text))
}

const ofIt =
  /\b(?:it|this|mine|ours|(?:this|the|my|our) (?:one|invoice|fapiao))(?:'s| is| was)(?: (?:an?|the|of|in|vat|one|also|actually|really|fact|indeed|kind|type|paper))* (?:special|ordinary|general|normal|regular)\b|是[^,。!?]{0,6}(?:专|普)/u

/** Denies the value, guesses at it, or says it of another's invoice, of another one, or of what is usual. */
const ofAnother =
  /\b(?:not|no|nor|never|none|neither|without|cannot|dont|doesnt|didnt|isnt|wasnt|arent|wont|cant)\b|n['’]t\b|\b(?:others?|another|different|else|colleagues?|coworkers?|friends?|boss|his|her|hers|their|theirs|usual|usually|normally|generally|typically|mostly|often|always|sometimes|last|previous|earlier|next|second|both|maybe|perhaps|might|unsure)\b|不(?!好意思)|没|别|并非|无需|勿|另|其他|其它|同事|朋友|老板|客户|人家|他|她|通常|一般|平时|经常|往常|往往|每次|上次|上一|下次|下一|以前|之前|可能|也许|好像/iu

const wishes = /\b(?:copy|copies|duplicate|replacement|request|need|want|please (?:send|file))\b|复印件|申请|需要|补/iu
const states = /\b(?:is|are|was|reads|to)\b|[:=：]|是|为/iu

/** "The title is wrong": the one field that is named is asked for, to be changed on the request. */
function wrongField(scene: Scene, { ticket, form }: Meant): Step | null {
  const { text } = scene.message
  const named = form.fields.filter(field => ticket.fields[field.name] !== undefined && namesField(text, field, form))
  const [field, ...more] = named
  if (!field || more.length > 0 || !saysInPlace(text) || !isFresh(scene, ticket) || normalize(text).length > longestComplaint) return null
  return askForChange(scene, ticket, field)
}

/** In characters. Longer messages are about more than one wrong field. */
const longestComplaint = 80

function isOnly(text: string, value: string | undefined): boolean {
  return (
    value !== undefined &&
    normalize(text).replace(/[\s-]/g, '').endsWith(normalize(value).replace(/[\s-]/g, '')) &&
    normalize(text).length <= value.length + 12
  )
}

function isFresh({ now }: Pick<Scene, 'now'>, { updatedAt }: Ticket): boolean {
  return now.getTime() - Date.parse(updatedAt) <= minutesFresh * 60_000
}
