import type { OpenForm } from '../../forms/form.js'
import { consentsToAll } from '../../understanding/acts/consent/consents-to-all.js'
import { isOnlyAnger, vents } from '../../understanding/acts/vents.js'
import { isSureOf } from '../../understanding/decision.js'
import { tellsHow } from '../../understanding/fields/loss-reason.js'
import { tokenize } from '../../understanding/fields/tokens.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import type { Scene, Step } from '../turn.js'
import { offerPerson } from './small-turns.js'

/**
 * Whoever lets off steam hears that one is sorry, and is offered a person; no policy on complaints, and no try at an answer is made of it. Null where they
 * say nothing of the kind, or something besides that can be answered or done.
 */
export function soothe(scene: Scene): Step | null {
  const { conversation, heard, message, phrases } = scene
  const { kind } = heard.decision
  if (isAsked(scene) || kind === 'request' || !vents(message.text) || matter.test(message.text)) return null
  const { form } = conversation
  // "Yes, for god's sake" agrees to what was read back.
  if (form?.stage === 'confirming' && consentsToAll(message.text, form.values, { agreement: heard.agreement })) return null
  if (form ? givesValue(scene, form) : Object.keys(heard.fields).length > 0) return null
  if (conversation.offer?.kind === 'person') return offerPerson(scene, phrases.sorryForTroubleAgain)
  return offerPerson(scene, form ? phrases.sorryInForm : phrases.sorryForTrouble)
}

/** "机器人真没用" sounds a little of money that was not used: what asks nothing and is not surely about an entry is no question to answer. */
function isAsked({ heard: { decision, candidates }, message }: Scene): boolean {
  if (decision.kind !== 'answer') return false
  return isQuestion(message.text) || decision.entries.some(({ entry }) => isSureOf(entry, candidates))
}

/** Whoever names what it is about is helped with that, however angry they are. */
const matter =
  /\b(?:invoices?|fapiaos?|copy|copies|statements?|bills?|titles?|balance|refunds?)\b|发票|票据|专票|普票|抬头|账单|复印件|余额|退款/iu

/**
 * Whether a value was found in the words. The whole of them is none, whatever was asked for, unless they tell how the invoice was lost ("this
 * is so stupid, I left it on the bus"); and nor is "stupid" out of "this is so stupid".
 */
function givesValue({ heard, message }: Scene, { asked }: OpenForm): boolean {
  return Object.entries(heard.fields).some(
    ([name, value]) => name !== asked || tells(value) || (normalize(value) !== normalize(message.text) && !isOnlyAnger(value)),
  )

  function tells(value: string): boolean {
    const tokens = tokenize(value)
    return asked === 'reason' && tellsHow(tokens, 0, tokens.length)
  }
}
