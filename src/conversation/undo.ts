import { advance, fill } from '../forms/fill.js'
import type { OpenForm, Values } from '../forms/form.js'
import { isBareCommand } from '../understanding/bare-command.js'
import { isQuestion } from '../understanding/is-question.js'
import { countWords, normalize } from '../understanding/normalize.js'
import { saysOneMore } from '../understanding/one-more.js'
import { askNext } from './asking.js'
import { restorable } from './conversation.js'
import { nextInvoice } from './next-invoice.js'
import { shownValues } from './read-back.js'
import { isPressed, textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/**
 * Brings back the request that was cancelled or started over, with every field it had; null where the message asks for no such thing.
 * A form that was begun since goes first: there "undo" takes back its last answer.
 */
export function undo(scene: Scene): Step | null {
  const { conversation, heard, message, phrases } = scene
  const draft = restorable(conversation, scene.now)
  const rest = draft ? goOnWithRest(scene, draft) : null
  if (rest) return rest
  const isAfterAll = draft !== null && conversation.form === null && wantsItAfterAll(message.text)
  if (!isPressed(scene, phrases.undo) && heard.command !== 'undo' && !isAfterAll) return null
  if (conversation.form && Object.keys(conversation.form.values).length > 0) return null
  // "No, I mean my account is called cancel" says at once what was meant.
  if (draft) return restore({ ...scene, conversation: { ...conversation, cancelled: null } }, draft, isAfterAll ? heard.fields : {})
  if (conversation.form || !isBareCommand(heard, message.text)) return null
  return { conversation, replies: [textReply(phrases.nothingToUndo)], effects: [] }
}

/** Said of a request that was just cancelled: "no wait, I do need the copy". Whoever speaks of another one begins anew. */
function wantsItAfterAll(text: string): boolean {
  const said = normalize(text)
  const isAnother = saysOneMore(text) && !notThatOne.test(said)
  return !isQuestion(text) && !isAnother && countWords(said) <= longestAfterAll && afterAll.test(said)
}

/** In words. */
const longestAfterAll = 20

/** What was found, or the word that was taken for a cancellation, was something else. */
const notThatOne = /\bthat(?:'s| is| was) (?:another|a different|not the|the wrong) (?:one|invoice)\b|那是另一张|不是那张/u

const afterAll =
  /^(?:no|oh|sorry)?,? ?wait\b(?! (?:a|for|until))|^no,? i me(?:an|ant)\b|\bthat(?:'s| is| was) (?:another|a different|not the|the wrong) (?:one|invoice)\b|那是另一张|不是那张|\b(?:(?:i|we) (?:do|still) (?:still |really )?(?:need|want)|need (?:it|this|the copy|a copy|that) after all|changed my mind|on second thoughts?|(?:don't|do not|dont) cancel|didn't (?:mean|want) to cancel|bring (?:it|that|the request) back|(?:go on|carry on|continue) with (?:it|that|the request)|let's (?:do it|go on|continue)(?: after all)?)\b|还是(?:要|需要|想|办|申请|继续)|(?:不|别|先别)取消|取消错了|继续(?:办|申请|填|刚才)|恢复(?:申请|刚才|一下)/u

/** Only the first of several was cancelled after all: the next one, with all that they have in common. */
function goOnWithRest(scene: Scene, draft: OpenForm): Step | null {
  const { conversation, knowledge, phrases } = scene
  const [number] = draft.waiting
  const intent = knowledge.intents.get(draft.intent)
  if (conversation.form || number === undefined || intent?.kind !== 'form' || !isPressed(scene, phrases.goOnWith(number))) return null
  const next = nextInvoice(scene, draft)
  return next && askNext({ ...scene, conversation: { ...conversation, cancelled: null } }, next, intent.form, phrases.nextInvoice(number))
}

function restore(scene: Scene, cancelled: OpenForm, values: Values): Step | null {
  const { intents } = scene.knowledge
  const intent = intents.get(cancelled.intent)
  if (intent?.kind !== 'form' && intent?.kind !== 'person') return null
  const filled = fill(cancelled, intent.form, values)
  const draft = filled.changed.length > 0 ? advance(filled.open, intent.form).open : cancelled
  const given = intent.form.fields.filter(({ name }) => draft.values[name] !== undefined)
  const { restored, gotSoFar, together } = scene.phrases
  // The read-back says what was given; a question does not.
  const noted = draft.stage === 'asking' && given.length > 0 ? [gotSoFar(given, shownValues(draft, intent.form))] : []
  return askNext(scene, draft, intent.form, together([restored, ...noted]))
}
