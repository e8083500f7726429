import type { Reply } from '../../message.js'
import { normalize } from '../../understanding/text/normalize.js'
import type { Offer } from '../conversation.js'
import { isPressed, textReply } from '../step.js'
import { thenForm } from '../then-form.js'
import type { Told, Why } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { disputed } from './dispute.js'
import { record } from './record-feedback.js'
import { offerPerson } from './small-turns.js'

/** An answer that did not help, and the question why. While a form is open nothing is asked beside it. */
export function askWhy(scene: Scene, told: Told): Step {
  const conversation = record(scene, told, 'not-helpful', null)
  const { phrases } = scene
  if (conversation.form) return thenForm(scene, { conversation, replies: [textReply(phrases.sorry)], effects: [] })
  const choices = [phrases.isWrong, phrases.isOutdated, phrases.isNotMyQuestion].map(label => ({ label }))
  const offer: Offer = { kind: 'why', message: told.message }
  return { conversation: { ...conversation, offer }, replies: [{ kind: 'text', text: phrases.askWhy, choices }], effects: [] }
}

/** What a message says in reply to that question; null where it says something else. */
export function takeWhy(scene: Scene, message: string): Step | null {
  const { conversation, phrases } = scene
  const { told } = conversation
  const why = told?.message === message ? whyIn(scene) : null
  if (!told || why === null) return null
  if (why === 'not-my-question') return disputed(scene, told)
  return offerPerson({ ...scene, conversation: record(scene, told, 'not-helpful', why) }, phrases.thanksForWhy, told.words)
}

function whyIn(scene: Scene): Why | null {
  const { phrases, pressed, heard, message } = scene
  const labels = [phrases.isWrong, phrases.isOutdated, phrases.isNotMyQuestion]
  const picked = labels.findIndex((label, at) => isPressed(scene, label) || pressed === String(at + 1))
  const byLabel = (['wrong', 'outdated', 'not-my-question'] as const)[picked]
  if (byLabel) return byLabel
  if (heard.command === 'none-of-these') return 'not-my-question'
  if (outdated.test(message.text)) return 'outdated'
  return heard.command === 'no' || wrong.test(normalize(message.text)) ? 'wrong' : null
}

const outdated = /\b(?:out[- ]?dated|out of date|too old|old rules?|obsolete|no longer (?:true|valid|current))\b|过时|过期|旧/iu
const wrong =
  /^(?:(?:it|that|this) (?:is|was) |it's |that's )?(?:wrong|incorrect|not (?:true|right|correct))$|^(?:答案|回答|内容)?(?:是)?(?:错|不对|不正确)/u

/** The answer with buttons below it that say whether it helped: the last reply, nothing else asked, and not judged or told before. */
export function withFeedback({ conversation: before, message, phrases }: Scene, step: Step): Step {
  const last = step.replies.at(-1)
  const { form, offer } = step.conversation
  if (last?.kind !== 'answer' || form || offer || message.isPublic) return step
  if (before.receipts.some(({ entry, revision }) => entry === last.entry && revision === last.revision)) return step
  const asked: Reply = { ...last, choices: [{ label: phrases.helpful }, { label: phrases.unhelpful }] }
  return { ...step, replies: [...step.replies.slice(0, -1), asked] }
}
