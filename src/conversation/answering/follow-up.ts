import { isOpen } from '../../tickets/lifecycle.js'
import { asksHowFar } from '../../understanding/acts/asks-how-far.js'
import { asksWhatIsNeeded } from '../../understanding/acts/asks-what-is-needed.js'
import { withCopyAsIt } from '../../understanding/acts/calls-copy.js'
import { fateOf, isSaidLost } from '../../understanding/acts/lost-or-late.js'
import {
  asksHowLong,
  asksOfArrival,
  asksOfPostage,
  namesDeadline,
  namesLimit,
  namesMailing,
  restsOn,
  supposes,
} from '../../understanding/acts/rests-on.js'
import type { EntryRef } from '../../understanding/heard.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { askedOfFiled, freshCopy, tellStatus } from '../filed/status.js'
import type { Scene, Step } from '../turn.js'
import { answer } from './answer.js'
import { asksOfMatter, goesBack, isOf, isOfMailOrLimits, type Matter, matterBefore } from './matter.js'
import { copyOfTopics, sayOfTheCopy, speaksOf } from './of-the-copy.js'
import { readsOn } from './reads-on.js'
import { clarify } from './small-turns.js'
import { stillSilent } from './still-silent.js'

/**
 * "And who pays?", which rests on what was spoken of before: only what is about that may answer it, however surely the words alone sound like another
 * policy. After a topic that is not covered it is no more covered; after a request for a copy it asks of the copy. Null where it says itself what it is about,
 * or nothing was spoken of.
 */
export function followUp(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  const { decision } = heard
  const isHowFar = asksHowFar(message.text)
  const rests = isHowFar ? 'matter' : (restsOn(message.text) ?? restsOnCopy(scene) ?? restsIfAnswered(scene))
  if (decision.kind === 'request' || decision.kind === 'smalltalk' || rests === null) return null
  const matter = matterBefore(conversation, knowledge, phrases)
  if (!matter || asksOfMatter(scene)) return null
  // "Who pays the postage?" says what is paid: an invoice's, unless one that is sent back was spoken of.
  const isOfNone = matter.entries.length + matter.topics.length === 0
  // Of a copy that was just requested everything is asked anew: neither its mail nor its time is an invoice's, nor is its cost its time.
  const again = isOfNone || asksOfPostage(message.text) ? null : askedAgain(scene, matter)
  if (again) return again
  if (rests === 'mail' && (isOfNone ? asksOfPostage(message.text) : !goesBack(matter, knowledge))) return null
  if (isHowFar && isOfNone && conversation.tickets.some(isOpen)) return tellStatus(scene)
  const filed = isOfNone ? askedOfFiled(scene) : null
  if (filed) return filed
  if (rests === 'mail' && isOfNone) return null
  if (matter.topics.length > 0 && saysItself(scene, matter)) return null
  const copy = copyOf(matter.entries, knowledge) ?? copyOfTopics(matter.topics, knowledge)
  if (copy === null && matter.topics.length > 0) return stillSilent(scene, matter.topics)
  // "And how long?", after what a copy costs was asked, asks for another thing that is not known of it.
  if (copy !== null) return sayOfTheCopy(scene, copy)
  // What is arranged for an invoice, or asked of one, ends in its mail.
  if (decision.kind === 'answer' && asksOfArrival(message.text) && !isOfNone && !goesBack(matter, knowledge)) return null
  // After the postage "and is there a deadline?" asks of no mail, and after one limit of the other.
  if (decision.kind === 'answer' && namesDeadline(message.text) && isOfMailOrLimits(matter, 'mail', knowledge)) return null
  if (decision.kind === 'answer' && namesLimit(message.text) && isOfMailOrLimits(matter, 'limits', knowledge)) return null
  const mailed = asksHowLong(message.text) && isOfMailOrLimits(matter, 'mail', knowledge) ? timeOfMail(scene, matter) : null
  if (mailed !== null) return answer(scene, [mailed], [])
  // Which of the entries a date is of is asked: none of another matter may answer it.
  if (rests === 'date' && !isOfNone && decision.kind === 'answer') return clarify(scene, matter.entries.map(ofWhole))
  return decision.kind === 'answer' ? clarify(scene, decision.entries, phrases.notOfThat) : null
}

/**
 * Whether an answer is what is asked, although the policy was silent on what was asked before: "how long does the approval take? And the mailing?" names what
 * is mailed, which was not asked about; "can I return one? What if it is certified?" is that answer's question in two messages.
 */
function saysItself(scene: Scene, matter: Matter): boolean {
  const { heard, knowledge, message } = scene
  if (heard.decision.kind !== 'answer') return false
  const entries = heard.decision.entries.map(({ entry }) => entry)
  if (namesMailing(message.text)) return copyOfTopics(matter.topics, knowledge) === null && !goesBack(matter, knowledge)
  return supposes(message.text) && entries.includes(readsOn(scene)[0]?.meaning.id ?? '')
}

/** What would be answered by another policy, and supposes something of "it" or asks what it takes. Whose invoice is lost or late says so. */
function restsIfAnswered({ heard, message: { text } }: Scene): 'matter' | null {
  if (heard.decision.kind !== 'answer') return null
  return asksWhatIsNeeded(text) || (supposes(text) && !isSaidLost(text) && fateOf(text) === null) ? 'matter' : null
}

/** "How long until the new invoice arrives?", right after a copy was requested, or the policy on it told: no other one is due. */
function restsOnCopy(scene: Scene): 'matter' | null {
  const { conversation, knowledge, message, phrases } = scene
  const said = withCopyAsIt(message.text)
  if (said === message.text || restsOn(said) === null) return null
  const isSpokenOf = copyOf(matterBefore(conversation, knowledge, phrases)?.entries ?? [], knowledge) !== null
  return isSpokenOf || freshCopy(scene) !== null ? 'matter' : null
}

/** What is asked next of a copy that was just requested, where what was said before was of it, too. */
function askedAgain(scene: Scene, { entries, topics }: Matter): Step | null {
  const copy = freshCopy(scene)
  if (copy === null || entries.length > 0 || !topics.every(topic => speaksOf(topic, copy, scene.knowledge.topics))) return null
  return sayOfTheCopy(scene, copy)
}

/** What tells how long that takes which was told to be mailed: "and how long?", after who pays the postage. */
function timeOfMail({ heard, knowledge }: Scene, { entries }: Matter): EntryRef | null {
  const read = heard.candidates.find(({ meaning }) => !entries.includes(meaning.id) && isOf(meaning.id, entries, knowledge))
  return read ? ofWhole(read.meaning.id) : null
}

function ofWhole(entry: string): EntryRef {
  return { entry, side: null }
}

/** What is requested by the form of an entry that was told. */
export function copyOf(told: readonly string[], { intents }: Knowledge): string | null {
  for (const intent of intents.values()) {
    if (intent.kind === 'form' && intent.late !== null && intent.entry !== null && told.includes(intent.entry)) return intent.name
  }
  return null
}
