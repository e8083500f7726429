import type { Reply } from '../../message.js'
import { consentIn } from '../../understanding/acts/consent/consent.js'
import { saysLost } from '../../understanding/acts/lost-or-late.js'
import type { EntryRef } from '../../understanding/heard.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords } from '../../understanding/text/normalize.js'
import type { Offer } from '../conversation.js'
import { type FormIntent, fatefulIntent } from '../request/lost-or-late.js'
import { offeredBy } from '../several/offered.js'
import type { Scene, Step } from '../turn.js'
import { joinWords } from '../words.js'
import { toldOpenly } from './told-openly.js'
import { withUnheard } from './unheard.js'

/** Asks which of a few entries was meant; the customer's words are kept for the person who answers if it was none. */
export function clarify(
  { conversation, knowledge, message, phrases }: Scene,
  between: readonly EntryRef[],
  lead: string | null = null,
): Step {
  const options = between.flatMap(({ entry, side }) => {
    const known = knowledge.entries.get(entry)
    return known ? [{ label: known.question, entry, side }] : []
  })
  const offer: Offer = { kind: 'choices', words: message.text, options }
  const choices = [...options.map(({ label }) => ({ label })), { label: phrases.noneOfThese }]
  return {
    conversation: { ...conversation, offer },
    replies: [{ kind: 'text', text: lead ?? (options.length === 1 ? phrases.clarifyOne : phrases.clarify), choices }],
    effects: [],
  }
}

export function smallTalk({ conversation, knowledge }: Scene, id: string): Step {
  const intent = knowledge.intents.get(id)
  return { conversation, replies: intent?.kind === 'smalltalk' ? [{ kind: 'text', text: intent.reply }] : [], effects: [] }
}

/** Says of each topic that there is no approved answer, and offers a person. */
export function notCovered(scene: Scene, topics: readonly string[]): Step {
  const statements = topics.flatMap(id => {
    const known = scene.knowledge.topics.get(id)
    return known ? [...toldOpenly(known, scene.phrases).map(({ text }) => text), known.statement] : []
  })
  const unheard = withUnheard(scene, { conversation: scene.conversation, replies: [], effects: [] }).replies.map(({ text }) => text)
  const copy = saysLost(scene.message.text) || tellsLoss(scene) ? fatefulIntent(scene) : null
  // Whoever only tells what became of it asked for nothing that has no answer.
  if (copy) return offerForm(scene, copy, tellsLoss(scene) ? [] : [...statements, ...unheard])
  return offerPerson(scene, [...statements, ...unheard, scene.phrases.offerPerson].join('\n\n'))
}

/** In words. Longer messages are about more than what became of an invoice. */
const longestLoss = 10

/** "My dog chewed it": what became of an invoice is all that is said. */
function tellsLoss({ heard, message: { text } }: Scene): boolean {
  const isShort = countWords(text) <= longestLoss && !isQuestion(text)
  return isShort && heard.fields.reason !== undefined && /\b(?:it|invoice|fapiao)\b|\p{Script=Han}/iu.test(text)
}

/** Whoever complains that they lost an invoice wants help with that, whatever else has no answer. */
export function offerForm(scene: Scene, { id, form, name }: FormIntent, before: readonly string[]): Step {
  const { conversation, phrases } = scene
  const choices = [{ label: phrases.fileIt }, { label: phrases.noThanks }]
  return {
    conversation: { ...conversation, offer: { kind: 'form', intent: id, ...offeredBy(scene, form, null) } },
    replies: [{ kind: 'text', text: [...before, phrases.offerForm(name)].join('\n\n'), choices }],
    effects: [],
  }
}

export function dontKnow(scene: Scene): Step {
  const copy = tellsLoss(scene) ? fatefulIntent(scene) : null
  if (copy) return offerForm(scene, copy, [])
  return offerPerson(scene, /[\p{L}\p{N}]/u.test(scene.message.text) ? scene.phrases.unknown : scene.phrases.unknownShort)
}

/** A message in a language that is not read: Chinese is one only where there is no Chinese content. */
export function otherLanguage(scene: Scene): Step {
  return offerPerson(scene, scene.heard.language === 'zh' ? scene.phrases.onlyEnglish : scene.phrases.otherLanguage)
}

/** Files without a word. Whatever is open stays open; null where there are words. */
export function gotFiles({ conversation, message, phrases }: Scene): Step | null {
  if (message.text !== '' || !message.files?.length) return null
  return { conversation, replies: [{ kind: 'text', text: phrases.gotFiles }], effects: [] }
}

/** "Yes" or "cancel" when nothing is waiting for it. */
export function strayCommand(scene: Scene): Step {
  const { conversation, heard, message, phrases } = scene
  // A thumb up to nothing.
  if (!/[\p{L}\p{N}]/u.test(message.text)) return dontKnow(scene)
  // "OK", said to what was filed or done, closes it; "yes" may be meant for something that is no longer asked.
  const consent = consentIn(message.text)
  const isClosing = heard.command === 'yes' && consent?.isYes === false && !consent.isFirm && conversation.tickets.length > 0
  return { conversation, replies: [{ kind: 'text', text: isClosing ? phrases.allRight : phrases.nothingToConfirm }], effects: [] }
}

/** Where the offer stood already, nothing of what it was for is lost: some answer it in words that are not understood. */
export function offerPerson({ conversation, message, phrases }: Scene, text: string, words = message.text): Step {
  const before = conversation.offer?.kind === 'person' ? [conversation.offer.words] : []
  const reply: Reply = { kind: 'text', text, choices: [{ label: phrases.passOn }, { label: phrases.noThanks }] }
  return {
    conversation: { ...conversation, offer: { kind: 'person', words: joinWords([...before, words]) } },
    replies: [reply],
    effects: [],
  }
}
