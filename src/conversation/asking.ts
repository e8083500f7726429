import { missingFields } from '../forms/fill.js'
import type { Field, Form, OpenForm } from '../forms/form.js'
import type { Reply } from '../message.js'
import type { Asked } from '../understanding/heard.js'
import type { Knowledge } from '../understanding/knowledge.js'
import type { Conversation } from './conversation.js'
import { askedByAgent } from './filed/in-persons-hands.js'
import { joinRequest } from './filed/join-request.js'
import { readBack, readBackChoices } from './read-back/read-back.js'
import { askWhatToChange } from './read-back/what-to-change.js'
import { askWhose } from './request/which-number.js'
import type { Scene, Step } from './turn.js'

/**
 * What the customer was asked last: a field of the open form, or, where a form was only offered, its first field, since many answer
 * "Shall I file it?" by giving their account name.
 */
export function askedIn(conversation: Conversation, { intents }: Knowledge): Asked {
  const { form, offer } = conversation
  const again = form ? null : askedByAgent(conversation)
  if (again) return { intent: again.ticket.intent, field: again.field }
  if (form) return { intent: form.intent, field: form.asked }
  if (offer?.kind === 'change') {
    const ticket = conversation.tickets.find(({ reference }) => reference === offer.reference)
    return { intent: ticket?.intent ?? null, field: offer.field }
  }
  const values = offer?.kind === 'form' || offer?.kind === 'lost-or-late' ? offer.values : {}
  const offered = offer?.kind === 'form' || offer?.kind === 'lost-or-late' ? intents.get(offer.intent) : undefined
  if (offered?.kind !== 'form') return { intent: null, field: null }
  return { intent: offered.id, field: missingFields(values, offered.form)[0]?.name ?? null, isOffered: true }
}

/** The next question of the form, or its read-back, after `lead`; neither where the customer has an open request for this invoice. */
export function askNext(scene: Scene, open: OpenForm, form: Form, lead: string): Step {
  const joined = joinRequest(scene, open)
  if (joined) return joined
  if (open.stage === 'asking') return ask(scene, open, form.fields.find(({ name }) => name === open.asked) ?? null, lead)
  return {
    conversation: { ...scene.conversation, form: open, offer: null },
    replies: [...(lead ? [text(lead)] : []), readBack(scene, open, form)],
    effects: [],
  }
}

/** Asks for `field` after `lead`, with a button for help until something is known; with null, only says `lead` and leaves the question standing. */
export function ask({ conversation, phrases }: Scene, open: OpenForm, field: Field | null, lead: string): Step {
  const words = [lead, field ? phrases.ask(field) : ''].filter(Boolean).join('\n')
  const isFirst = Object.keys(open.values).length === 0
  const reply: Reply = isFirst ? { kind: 'text', text: words, choices: [{ label: phrases.help }] } : text(words)
  return { conversation: { ...conversation, form: open, offer: null }, replies: [reply], effects: [] }
}

/** The question that was standing before something else was said, once more and shorter. */
export function askAgain(scene: Scene, open: OpenForm, form: Form): Step {
  const field = form.fields.find(({ name }) => name === open.asked)
  const doubted = open.unsure && askWhose(scene, open, form, open.unsure)
  if (doubted) return doubted
  if (field) return ask(scene, open, null, scene.phrases.askAgain(field))
  if (open.stage === 'changing') return askWhatToChange(scene, open, form)
  return withReadBackChoices(scene, open, form, scene.phrases.readBackAgain)
}

/** What was asked is left standing, for whoever wants to look first. Some who believe that they have agreed are heard so: they are told that nothing is filed. */
export function giveTime(scene: Scene, open: OpenForm, form: Form): Step {
  if (open.stage !== 'confirming') return ask(scene, open, null, scene.phrases.wait)
  return withReadBackChoices(scene, open, form, scene.phrases.waitToFile)
}

function withReadBackChoices(scene: Scene, open: OpenForm, form: Form, said: string): Step {
  return {
    conversation: { ...scene.conversation, form: open, offer: null },
    replies: [{ kind: 'text', text: said, choices: readBackChoices(scene, open, form) }],
    effects: [],
  }
}

function text(words: string): Reply {
  return { kind: 'text', text: words }
}
