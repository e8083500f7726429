import { advance, fill, openForm } from '../../forms/fill.js'
import type { Form, OpenForm } from '../../forms/form.js'
import type { Reply } from '../../message.js'
import { invoiceField } from '../../tickets/duplicates.js'
import { endsBehindYes } from '../../understanding/acts/agrees-to-end.js'
import { onlyAsksForTime } from '../../understanding/acts/asks-for-time.js'
import { callsOff } from '../../understanding/acts/calls-off.js'
import { asksOwnPeople } from '../../understanding/acts/goes-to-look.js'
import { cancelsInAClause, endsSomethingElse, isDoubtfulEnd } from '../../understanding/acts/is-doubtful-end.js'
import { needsNoCopy } from '../../understanding/acts/needs-no-copy.js'
import { wantsWithdrawn } from '../../understanding/acts/wants-withdrawn.js'
import { normalize } from '../../understanding/text/normalize.js'
import { askAgain, askNext } from '../asking.js'
import { withoutForm } from '../conversation.js'
import { fileForPerson } from '../filed/filing.js'
import { referencesIn } from '../filed/references.js'
import { namesField } from '../names-field.js'
import { after, isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { leavesFieldOut } from './about-a-field.js'

/** Cancelling, starting again, or asking for a person: what the customer has given stays only with the person. */
export function leaveForm(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { conversation, heard, message } = scene
  const { decision, command } = heard
  const isKept = keepsForm(scene)
  if (isKept)
    return after({ conversation, replies: [textReply(scene.phrases.notCancelled)], effects: [] }, ({ conversation }) =>
      askAgain({ ...scene, conversation }, open, form),
    )
  const isCancelled = isPressed(scene, scene.phrases.cancelRequest)
  const isCalledOff = !isCancelled && (commandsEnd(scene, form) || callsFormOff(scene) || callsOff(message.text))
  // A request that is ended against their will is worse than one more read-back, and so is one that is filed.
  const isDoubtful = (open.stage === 'confirming' && isDoubtfulEnd(message.text)) || namesSome(scene, open)
  if (isCalledOff && isDoubtful) return askNext(scene, open, form, '')
  if (isCancelled || isCalledOff) {
    const { cancelled, cancelledWith, goOnWith, undo } = scene.phrases
    const { waiting } = open
    const text = waiting.length > 0 ? cancelledWith(waiting) : cancelled
    const labels = [...waiting.slice(0, 1).map(goOnWith), undo]
    const reply: Reply = { kind: 'text', text, choices: labels.map(label => ({ label })) }
    return { conversation: withoutForm(conversation, scene.now), replies: [reply], effects: [] }
  }
  if (isPressed(scene, scene.phrases.startOverButton) || (command === 'start-over' && !restates(scene, open))) {
    const { furtherNoted, startOver, stillToFollow, together } = scene.phrases
    const { waiting, further, uncounted } = open
    const fresh = { ...openForm(open.intent, `${conversation.id}:${message.id}`), waiting, further, uncounted }
    const lead = together([startOver, ...(waiting.length > 0 ? [stillToFollow(waiting)] : further > 0 ? [furtherNoted] : [])])
    const started = { ...scene, conversation: withoutForm(conversation, scene.now) }
    return askNext(started, advance(fill(fresh, form, heard.fields).open, form).open, form, lead)
  }
  // Whoever wanted a person and then doesn't is not asked what it was about.
  const isPerson = scene.knowledge.intents.get(open.intent)?.kind === 'person'
  if (isPerson && (command === 'no' || isPressed(scene, scene.phrases.noThanks))) {
    return { conversation: { ...conversation, form: null, offer: null }, replies: [textReply(scene.phrases.allRight)], effects: [] }
  }
  // "I don't want to tell you, just give me a human": without a word on the matter, then.
  if (isPerson && command === 'wont-say') return fileForPerson(scene, message.text)
  const wantsTime = onlyAsksForTime(message.text) || asksOwnPeople(message.text)
  const wantsPerson = !wantsTime && decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'person'
  return wantsPerson && open.intent !== decision.intent ? fileForPerson(scene, message.text) : null
}

/** Of several invoices some are named and others not, or one whose request is filed: whatever is said of those, it need not be the end of what is open. */
function namesSome({ conversation, message: { text } }: Scene, { values, waiting }: OpenForm): boolean {
  const isNamed = (number: string | undefined) => number !== undefined && number !== '' && text.includes(number)
  const numbers = [...new Set([values[invoiceField] ?? '', ...waiting])].filter(number => number !== '')
  const named = numbers.filter(isNamed)
  if (named.length === 0) return conversation.tickets.some(({ fields }) => isNamed(fields[invoiceField]))
  return named.length < numbers.length && !ofAll.test(text)
}

const ofAll = /\b(?:all|both|everything|whole|too|also|as well|including)\b|都|全|也/iu

/** "7 7 2 0 5 no start again 7 7 0 2 5 1 3 9": the value that was asked for is begun again, and not the request. */
function restates({ heard: { fields } }: Scene, { asked }: OpenForm): boolean {
  return asked !== null && fields[asked] !== undefined && Object.keys(fields).length === 1
}

/** Words that were learnt to cancel, said of nothing else; at the read-back what may be said of something else is read back again. */
function commandsEnd({ conversation, heard, message }: Scene, form: Form): boolean {
  if (heard.command !== 'cancel' || leavesField(message, form) || leavesFieldOut(message.text)) return false
  return conversation.form?.stage === 'confirming' || !endsSomethingElse(message.text)
}

/** "Forget the account" gives up one field, and not the request. */
function leavesField(message: Scene['message'], form: Form): boolean {
  return form.fields.some(field => leaves.test(normalize(message.text)) && namesField(message.text, field, form))
}

const leaves =
  /^(?:(?:then|ok|just|please|well|so) )*(?:forget|skip|drop|leave out|never mind|ignore) (?:about )?(?:the|my|our|that) \S+(?: \S+)?$/u

/** "Withdraw it", "撤了吧": the request that is open, in words that are said of filed ones, unless one of those is named. */
function callsFormOff(scene: Scene): boolean {
  const { conversation, heard, message, phrases } = scene
  // "撤销" alone is the button that takes back the last answer.
  if (isPressed(scene, phrases.undo)) return false
  if (referencesIn(message.text).length > 0) return false
  if (conversation.form?.stage === 'confirming' && (endsBehindYes(message.text) || cancelsInAClause(message.text))) return true
  // That it is found again is no reason of its loss.
  const values = Object.keys(heard.fields).filter(name => name !== 'reason')
  if (values.length === 0 && conversation.form?.waiting.length === 0 && needsNoCopy(message.text)) return true
  return Object.keys(heard.fields).length === 0 && wantsWithdrawn(message.text) === 'yes'
}

/** "Don't cancel it", "算了不撤了": whatever of it sounds like a cancellation. */
function keepsForm({ heard, message }: Scene): boolean {
  return Object.keys(heard.fields).length === 0 && referencesIn(message.text).length === 0 && wantsWithdrawn(message.text) === 'keep'
}
