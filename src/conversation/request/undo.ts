import { advance, fill } from '../../forms/fill.js'
import type { OpenForm, Values } from '../../forms/form.js'
import { goesOn } from '../../understanding/acts/goes-on.js'
import { wantsWithdrawn } from '../../understanding/acts/wants-withdrawn.js'
import { isBareCommand } from '../../understanding/bare-command.js'
import { saysOneMore } from '../../understanding/several/one-more.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { askNext } from '../asking.js'
import { type Conversation, restorable } from '../conversation.js'
import { shownValues } from '../read-back/read-back.js'
import { nextInvoice } from '../several/next-invoice.js'
import { isPressed, textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/**
 * Brings back the request that was cancelled or started over, with every field it had; null where the message asks for no such thing.
 * A form that was begun since goes first: there "undo" takes back its last answer.
 */
export function undo(scene: Scene): Step | null {
  const { conversation, heard, message, phrases } = scene
  const draft = restorable(conversation, scene.now)
  const rest = draft ? goOnWithRest(scene, draft) : null
  if (rest) return rest
  const isAfterAll = draft !== null && conversation.form === null && wantsItAfterAll(scene, draft)
  if (!isPressed(scene, phrases.undo) && heard.command !== 'undo' && !isAfterAll) return null
  if (conversation.form && Object.keys(conversation.form.values).length > 0) return null
  // "No, I mean my account is called cancel" says at once what was meant.
  if (draft) return restore({ ...scene, conversation: { ...conversation, cancelled: null } }, draft, isAfterAll ? heard.fields : {})
  if (conversation.form || !isBareCommand(heard, message.text)) return null
  return { conversation, replies: [textReply(phrases.nothingToUndo)], effects: [] }
}

/**
 * Said of a request that was just cancelled: "no wait, I do need the copy". Whoever speaks of another one begins anew, and whoever asks, or wants a
 * person, wants that: "wait" alone brings nothing back then.
 */
function wantsItAfterAll({ conversation, heard, message, knowledge }: Scene, draft: OpenForm): boolean {
  const { text } = message
  const said = normalize(text)
  if (isQuestion(text) || countWords(said) > longestAfterAll || (saysOneMore(text) && !notThatOne.test(said))) return false
  const { decision } = heard
  const isElse = decision.kind === 'request' && decision.intent !== draft.intent && knowledge.intents.has(decision.intent)
  if (isElse) return false
  const isGiven = draft.asked !== null && heard.fields[draft.asked] !== undefined
  // What was asked last, given after all; once another has been filed since, it may be meant for that one.
  if (isGiven && decision.kind !== 'request' && decision.kind !== 'answer' && !filedSince(conversation, draft)) return true
  if (afterAll.test(said) || wantsWithdrawn(text) === 'keep' || goesOn(text)) return true
  return pauses.test(said) && (isPauseAlone.test(said) || Object.keys(heard.fields).length > 0)
}

function filedSince({ cancelled, tickets }: Conversation, { intent }: OpenForm): boolean {
  return tickets.some(ticket => ticket.intent === intent && cancelled !== null && ticket.filedAt > cancelled.at)
}

/** In words. */
const longestAfterAll = 20

/** What was found, or the word that was taken for a cancellation, was something else. */
const notThatOne = /\bthat(?:'s| is| was) (?:another|a different|not the|the wrong) (?:one|invoice)\b|那是另一张|不是那张/u

const pauses =
  /^(?:no|oh|sorry|hm+)?[, ]*(?:wait|hold on|hang on)\b(?! (?:a|for|until))|^no,? i me(?:an|ant)\b|^(?:不|别|啊|哎)?[,，。 ]*(?:等等|等一下|等下|慢着)/u
const isPauseAlone = /^(?:(?:no|oh|sorry|hm+|wait|hold on|hang on|not that|please|stop|不|别|啊|哎|等等|等一下|等下|慢着)[\s\p{P}]*)+$/u

const afterAll =
  /\bthat(?:'s| is| was) (?:another|a different|not the|the wrong) (?:one|invoice)\b|那是另一张|不是那张|\b(?:(?:i|we) (?:do|still) (?:still |really )?(?:need|want)|need (?:it|this|the copy|a copy|that) after all|changed my mind|on second thoughts?|didn't (?:mean|want) to cancel|bring (?:it|that|the request) back|(?:go on|carry on|continue) with (?:it|that|the request|you|the bot)|let's (?:do it|go on|continue)(?: after all)?)\b|^(?:(?:actually|no|wait|ok|okay|well|then|sorry|please|oh|yes)[ ,.!]+){0,3}(?:do )?(?:file|submit|send) it(?: please| after all| anyway| then| now)*$|还是(?:要|需要|想|办|申请|继续|(?:帮我)?(?:提交|恢复|交)(?!别))|^(?:请|帮我|那|就)*恢复(?:吧|了|它)*$|取消错了|继续(?:办|申请|填|刚才)|不(?:用|要|需要|想)?(?:转(?:人工|客服|人)?|找(?:人工|客服))了|不用人工了|^(?:ok |oh |hm+ |well |fine )*actually[ ,]*(?:yes|ok|okay|sure|i do|do it|let's)\b|\bno (?:person|human|agent) (?:needed|necessary|required)\b|恢复(?:申请|刚才|一下)/u

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
  const isGiven = filled.changed.length > 0 || (cancelled.asked !== null && values[cancelled.asked] !== undefined)
  const draft = isGiven ? advance(filled.open, intent.form).open : cancelled
  const given = intent.form.fields.filter(({ name }) => draft.values[name] !== undefined)
  const { restored, gotSoFar, together } = scene.phrases
  // The read-back says what was given; a question does not.
  const noted = draft.stage === 'asking' && given.length > 0 ? [gotSoFar(given, shownValues(draft, intent.form))] : []
  return askNext(scene, draft, intent.form, together([restored, ...noted]))
}
