import type { Field, Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import { isQuestion } from '../understanding/is-question.js'
import { ask, askAgain } from './asking.js'
import { after, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** After so many refused values in a row for one field, a person is offered. */
const mostMisses = 3

/** Nothing in the message fits: the question again with its hint, and after some tries the offer of a person. */
export function stuck(scene: Scene, open: OpenForm, form: Form): Step {
  const field = form.fields.find(({ name }) => name === open.asked)
  if (!field) return askAgain(scene, open, form)
  if (!isQuestion(scene.message.text)) return refuse(scene, open, form, field, scene.phrases.notAnAnswer(field))
  return after({ conversation: scene.conversation, replies: [textReply(scene.phrases.unknownInForm)], effects: [] }, () =>
    askAgain(scene, open, form),
  )
}

/** Says why a value can be none, with the hint and an example, and counts it. */
export function refuse(scene: Scene, open: OpenForm, form: Form, field: Field, why: string): Step {
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
