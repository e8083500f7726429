import { advance, askOnceMore, fill } from '../../forms/fill.js'
import type { Form, OpenForm, Values } from '../../forms/form.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { segment } from '../../understanding/text/segment.js'
import { answersBeside } from '../answering/answers-beside.js'
import { askAgain, askNext } from '../asking.js'
import { fileForm } from '../filed/filing.js'
import { wrongFields } from '../read-back/wrong-fields.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { withoutPassingCompany } from './passing-company.js'
import { refuse } from './refuse.js'
import { replacedValue } from './replaced-value.js'

/** Values in the message, wherever the form stands; then a question in the same message is answered, and the next field asked. */
export function takeValues(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { heard, message } = scene
  const replaced = replacedValue(scene, open, form)
  const refused = form.fields.find(({ name }) => name === heard.refused?.field)
  if (refused && heard.refused && Object.keys(replaced).length === 0) return refuse(scene, open, form, refused, heard.refused.say)
  const values = {
    ...withoutReplaced(withoutYes(withoutPassingCompany(heard.fields, message.text, open), open), replaced, open),
    ...replaced,
  }
  const filled = fill(open, form, values)
  // The same value once more is an answer, too, where it was asked for.
  const isAnswered = open.asked !== null && values[open.asked] !== undefined
  if (filled.changed.length === 0 && !isAnswered) return null
  // "Not a taxi, it was a bus" puts something right, whatever it resembles.
  const onlyReplaces = Object.keys(replaced).length > 0 && !isQuestion(message.text) && !segment(message.text).some(isQuestion)
  const asked = onlyReplaces
    ? { conversation: scene.conversation, replies: [], effects: [] }
    : answersBeside({ ...scene, heard: { ...heard, fields: values } }, open, false)
  // "The title is wrong, and the number is 11908824": the one without a value is asked for once more.
  const wrong = open.stage === 'asking' ? [] : wrongFields(scene, open, form).filter(({ name }) => values[name] === undefined)
  const names = wrong.map(({ name }) => name)
  const next = advance(names.length > 0 ? askOnceMore(filled.open, names) : filled.open, form)
  return after(asked, ({ conversation }) => {
    const then = { ...scene, conversation }
    // What is told in passing leaves open what the bare number before was.
    if (next.open.unsure?.field === next.open.asked && next.open.unsure && open.unsure) return askAgain(then, next.open, form)
    return next.open.stage === 'confirming' && !form.confirm ? fileForm(then, next.open, form) : askNext(then, next.open, form, '')
  })
}

/** Words that put another value right are no value of the field that was asked for: "sorry, it's maple-11", said when the title is asked for. */
function withoutReplaced(fields: Values, replaced: Values, { asked }: OpenForm): Values {
  const isOfOther = (name: string, value: string) =>
    name === asked && Object.entries(replaced).some(([other, by]) => other !== name && value.includes(by))
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isOfOther(name, value)))
}

/** "Yes, 28850135, all correct" has the look of a row of values; what says yes at the read-back is none of them. */
function withoutYes(fields: Values, { stage }: OpenForm): Values {
  return stage === 'asking' ? fields : Object.fromEntries(Object.entries(fields).filter(([, value]) => !consentsToAll(value)))
}
