import type { Form, OpenForm } from '../forms/form.js'
import { isQuestion } from '../understanding/is-question.js'
import { answersBeside } from './answers-beside.js'
import { ask, askAgain } from './asking.js'
import { namesField } from './names-field.js'
import { refuse } from './refuse.js'
import { smallTalk } from './small-turns.js'
import { tellStatus } from './status.js'
import { after } from './step.js'
import type { Scene, Step } from './turn.js'

const asksWhere = /\b(?:where|find|look up|see it|which page)\b|哪|怎么找|怎么看|查/iu

/** A question, small talk or a wish of its own: taken up, and then the form goes on where it was. */
export function digress(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision, command } = scene.heard
  const field = form.fields.find(({ name }) => name === open.asked)
  if (field && command === 'dont-know') return refuse(scene, open, form, field, field.hint)
  if (field && isQuestion(scene.message.text) && asksWhere.test(scene.message.text) && namesField(scene.message.text, field, form)) {
    return ask(scene, open, null, scene.phrases.whereToFind(field))
  }
  if (command === 'later') return ask(scene, open, null, scene.phrases.wait)
  const step =
    decision.kind === 'answer' || decision.kind === 'not-covered'
      ? answersBeside(scene, open, true)
      : decision.kind === 'smalltalk'
        ? smallTalk(scene, decision.intent)
        : decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'status'
          ? tellStatus(scene)
          : null
  return step && step.replies.length > 0 ? after(step, ({ conversation }) => askAgain({ ...scene, conversation }, open, form)) : null
}
