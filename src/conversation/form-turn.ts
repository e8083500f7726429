import { advance, fill, openForm } from '../forms/fill.js'
import type { Field, Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import { isQuestion } from '../understanding/is-question.js'
import { normalize } from '../understanding/normalize.js'
import { sayEntries } from './answer.js'
import { ask, askAgain, askNext } from './asking.js'
import { fileForm, fileForPerson } from './filing.js'
import { hearMatter } from './hear-matter.js'
import { namesField } from './names-field.js'
import { smallTalk } from './small-turns.js'
import { tellStatus } from './status.js'
import type { Scene, Step } from './turn.js'

/** After so many refused values in a row for one field, a person is offered. */
const mostMisses = 3

const asksWhere = /\b(?:where|find|look up|see it|which page)\b|哪|怎么找|怎么看|查/iu

/** A message while a form is open; null where none is. */
export function inForm(scene: Scene): Step | null {
  const open = scene.conversation.form
  const intent = open ? scene.knowledge.intents.get(open.intent) : undefined
  if (!open || (intent?.kind !== 'form' && intent?.kind !== 'person')) return null
  const { form } = intent
  return (
    leave(scene, open, form) ??
    press(scene, open, form) ??
    take(intent.kind === 'person' ? { ...scene, heard: hearMatter(scene, open, form) } : scene, open, form) ??
    confirm(scene, open, form) ??
    digress(scene, open, form) ??
    stuck(scene, open, form)
  )
}

/** Cancelling, starting again, or asking for a person: what the customer has given stays only with the person. */
function leave(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, heard, message } = scene
  const { decision, command } = heard
  if (is(scene, scene.phrases.cancelRequest) || command === 'cancel') {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [text(scene.phrases.cancelled)], effects: [] }
  }
  if (command === 'start-over') {
    const fresh = openForm(open.intent, `${conversation.id}:${message.id}`)
    return askNext(scene, advance(fill(fresh, form, heard.fields).open, form).open, form, scene.phrases.startOver)
  }
  // Whoever wanted a person and then doesn't is not asked what it was about.
  const isPerson = scene.knowledge.intents.get(open.intent)?.kind === 'person'
  if (isPerson && (command === 'no' || is(scene, scene.phrases.noThanks))) {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [text(scene.phrases.allRight)], effects: [] }
  }
  const wantsPerson = decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'person'
  return wantsPerson && open.intent !== decision.intent ? fileForPerson(scene, message.text) : null
}

/** A button of the read-back, never a value of a field. Whoever has nothing better for a field that was to be changed keeps what it had. */
function press(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (open.stage === 'confirming' && is(scene, scene.phrases.fileIt)) return fileForm(scene, open, form)
  const field = form.fields.find(one => open.values[one.name] !== undefined && is(scene, scene.phrases.change(one)))
  if (field) return ask(scene, { ...open, stage: 'asking', asked: field.name, misses: 0 }, field, '')
  const { command } = scene.heard
  const keeps = command === 'yes' || command === 'no' || command === 'none-of-these'
  const isChanging = open.stage === 'asking' && open.asked !== null && open.values[open.asked] !== undefined
  return keeps && isChanging ? askNext(scene, advance(open, form).open, form, '') : null
}

/** Values in the message, wherever the form stands; then a question in the same message is answered, and the next field asked. */
function take(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard } = scene
  const refused = form.fields.find(({ name }) => name === heard.refused?.field)
  if (refused && heard.refused) return refuse(scene, open, form, refused, heard.refused.say)
  const filled = fill(open, form, heard.fields)
  // The same value once more is an answer, too, where it was asked for.
  const isAnswered = open.asked !== null && heard.fields[open.asked] !== undefined
  if (filled.changed.length === 0 && !isAnswered) return null
  const asked = answersIn(scene, open, false)
  const next = advance(filled.open, form)
  return after(asked, ({ conversation }) => {
    const then = { ...scene, conversation }
    return next.open.stage === 'confirming' && !form.confirm ? fileForm(then, next.open, form) : askNext(then, next.open, form, '')
  })
}

/**
 * The read-back: filed on yes; on no, the customer says what to change. A yes after that no is no consent to what was just called
 * wrong: everything is read back again first.
 */
function confirm(scene: Scene, open: OpenForm, form: Form): Step | null {
  if (open.stage === 'asking') return null
  const { command } = scene.heard
  if (command === 'yes' && open.stage === 'changing') return askNext(scene, advance(open, form).open, form, '')
  if (command === 'yes') return fileForm(scene, open, form)
  const [named, ...more] = form.fields.filter(field => open.values[field.name] !== undefined && namesField(scene.message.text, field, form))
  if (named && more.length === 0 && !isQuestion(scene.message.text) && (command === 'no' || open.stage === 'changing')) {
    return ask(scene, { ...open, stage: 'asking', asked: named.name, misses: 0 }, named, '')
  }
  if (command !== 'no') return null
  const choices = [
    ...form.fields.filter(({ name }) => open.values[name] !== undefined).map(scene.phrases.change),
    scene.phrases.cancelRequest,
  ]
  const reply: Reply = { kind: 'text', text: scene.phrases.whatToChange, choices: choices.map(label => ({ label })) }
  return { conversation: { ...scene.conversation, form: { ...open, stage: 'changing' } }, replies: [reply], effects: [] }
}

/** A question, small talk or a wish of its own: taken up, and then the form goes on where it was. */
function digress(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision, command } = scene.heard
  const field = form.fields.find(({ name }) => name === open.asked)
  if (field && command === 'dont-know') return refuse(scene, open, form, field, field.hint)
  if (field && isQuestion(scene.message.text) && asksWhere.test(scene.message.text) && namesField(scene.message.text, field, form)) {
    return ask(scene, open, null, scene.phrases.whereToFind(field))
  }
  if (command === 'later') return ask(scene, open, null, scene.phrases.wait)
  const step =
    decision.kind === 'answer' || decision.kind === 'not-covered'
      ? answersIn(scene, open, true)
      : decision.kind === 'smalltalk'
        ? smallTalk(scene, decision.intent)
        : decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'status'
          ? tellStatus(scene)
          : null
  return step && step.replies.length > 0 ? after(step, ({ conversation }) => askAgain({ ...scene, conversation }, open, form)) : null
}

/** Nothing in the message fits: the question again with its hint, and after some tries the offer of a person. */
function stuck(scene: Scene, open: OpenForm, form: Form): Step {
  const field = form.fields.find(({ name }) => name === open.asked)
  if (!field) return askAgain(scene, open, form)
  if (!isQuestion(scene.message.text)) return refuse(scene, open, form, field, scene.phrases.notAnAnswer(field))
  return after({ conversation: scene.conversation, replies: [text(scene.phrases.unknownInForm)], effects: [] }, () =>
    askAgain(scene, open, form),
  )
}

function refuse(scene: Scene, open: OpenForm, form: Form, field: Field, why: string): Step {
  const misses = open.misses + 1
  const step = ask(scene, { ...open, misses }, null, scene.phrases.refused(why, field))
  if (misses < mostMisses || !form.confirm) return step
  const reply: Reply = {
    kind: 'text',
    text: scene.phrases.offerPersonInForm,
    choices: [{ label: scene.phrases.passOn }, { label: scene.phrases.noThanks }],
  }
  const offer = { kind: 'person' as const, words: scene.message.text }
  return { ...step, conversation: { ...step.conversation, offer }, replies: [...step.replies, reply] }
}

/** The answers that the message asks for beside the form. The form's own entry is one only where nothing else explains the words. */
function answersIn(scene: Scene, open: OpenForm, asOwnQuestion: boolean): Step {
  const { decision, fields } = scene.heard
  const intent = scene.knowledge.intents.get(open.intent)
  // A value may sound like anything ("Maple Garden Ltd."): only a question asks beside it for what is not covered.
  const isOnlyValue = Object.keys(fields).length > 0 && !isQuestion(scene.message.text)
  const own = intent?.kind === 'form' ? intent.entry : null
  const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries : []
  const topics = !isOnlyValue && (decision.kind === 'answer' || decision.kind === 'not-covered') ? decision.topics : []
  return sayEntries(
    scene,
    entries.filter(({ entry }) => asOwnQuestion || entry !== own),
    topics,
  )
}

function after(first: Step, next: (step: Step) => Step): Step {
  const second = next(first)
  return { ...second, replies: [...first.replies, ...second.replies], effects: [...first.effects, ...second.effects] }
}

function text(words: string): Reply {
  return { kind: 'text', text: words }
}

function is({ pressed }: Scene, label: string): boolean {
  return pressed === normalize(label)
}
