import type { Form, OpenForm } from '../forms/form.js'
import { type AboutField, aboutField } from './about-field.js'
import { answersBeside } from './answers-beside.js'
import { ask, askAgain } from './asking.js'
import { dontKnowField } from './refuse.js'
import { smallTalk } from './small-turns.js'
import { tellStatus } from './status.js'
import { after } from './step.js'
import type { Scene, Step } from './turn.js'
import { offerUnknown } from './unknown-field.js'

/** A question, small talk or a wish of its own: taken up, and then the form goes on where it was. */
export function digress(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision, command } = scene.heard
  const field = form.fields.find(({ name }) => name === open.asked)
  const about = aboutField(scene, open, form)
  if (about) return tellAbout(scene, open, form, about)
  if (field && command === 'dont-know') return dontKnowField(scene, open, form, field)
  if (field && command === 'wont-say' && field.required && form.confirm) {
    return offerUnknown(scene, { ...open, misses: open.misses + 1 }, field, scene.phrases.whyNeeded(field))
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

/** Where a field stands or why it is needed. The question that was standing is asked again where the field was another one. */
function tellAbout(scene: Scene, open: OpenForm, form: Form, { field, wants }: AboutField): Step {
  const words = wants === 'why' ? scene.phrases.whyNeeded(field) : scene.phrases.whereToFind(field)
  const told = ask(scene, open, null, words)
  if (field.name === open.asked && wants === 'where') return told
  return after(told, ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
}
