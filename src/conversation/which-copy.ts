import type { Check, Form, OpenForm } from '../forms/form.js'
import { isQuestion } from '../understanding/is-question.js'
import { normalize } from '../understanding/normalize.js'
import { segment } from '../understanding/segment.js'
import { ask, askAgain } from './asking.js'
import { after } from './step.js'
import type { Scene, Step } from './turn.js'
import { whatTheyGet } from './what-they-get.js'

/**
 * "Which copy will I get?" is answered in those words, and "I don't know which kind it is" is a fine answer: the request can be filed
 * without. Null where the message is about neither.
 */
export function aboutTheCopy(scene: Scene, open: OpenForm, form: Form): Step | null {
  const words = whatTheyGet(scene, open, form)
  if (words === null) return null
  const back = (lead: string) => after(ask(scene, open, null, lead), ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
  if (asksWhichCopy(scene)) return back(words)
  const kind = form.fields.find(({ name, check }) => check.kind === 'one-of' && open.values[name] === undefined)
  return kind && saysNotWhich(scene, open, kind.check) ? back(scene.phrases.kindMayBeUnknown) : null
}

/** Whether a message asks what kind of copy they get. */
export function asksWhichCopy({ message }: Pick<Scene, 'message'>): boolean {
  const text = normalize(message.text)
  const isAsked = isQuestion(message.text) || segment(message.text).some(isQuestion)
  return isAsked && text.length <= longest && asksCopy.test(text)
}

/** At the read-back nothing else can be meant by "I don't know"; anywhere the kinds may be named. */
function saysNotWhich({ heard, message }: Scene, { stage }: OpenForm, check: Check): boolean {
  const text = normalize(message.text)
  if (isQuestion(message.text) || text.length > longest) return false
  if (heard.command === 'dont-know' && stage === 'confirming') return true
  const kinds = check.kind === 'one-of' ? Object.values(check.values).flat() : []
  return unsure.test(text) && (/\b(?:kind|type)\b|种类|类型|哪种/u.test(text) || kinds.some(kind => text.includes(normalize(kind))))
}

/** In characters. Longer messages say more than this. */
const longest = 120

const asksCopy =
  /\b(?:scan|photocopy|copy|original)(?: copy)?,? or (?:is it |will it be |just )?(?:an? |the )?(?:scan|photocopy|copy|original)\b|\b(?:which|what)(?: kind of| sort of| type of)? (?:copy|copies|photocopy|form)\b|\b(?:what|which)(?: one)? (?:will|do|would|am|are|can) (?:i|we) (?:get|receive|be sent|going to get|expect)\b|(?:给|拿到|得到|收到|提供)的?(?:是)?(?:什么|哪)|(?:扫描件?|复印件?|原件)还是(?:扫描|复印|原件)|什么复印件|哪(?:一|种)?(?:联|份|种复印件)/u
const unsure =
  /\b(?:don't know|do not know|dont know|not sure|no idea|unsure|can't tell|cannot tell|can't remember|unknown)\b|不知道|不清楚|不确定|不记得|忘了|说不准/u
