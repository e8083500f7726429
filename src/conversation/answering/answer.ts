import type { AnswerReply, Reply } from '../../message.js'
import type { EntryRef } from '../../understanding/heard.js'
import type { Entry, Intent, Knowledge } from '../../understanding/knowledge.js'
import { normalize } from '../../understanding/text/normalize.js'
import type { Offer, Receipt } from '../conversation.js'
import type { Period } from '../dated/period.js'
import { answerOf, versionsFor, versionsOf, versionToday } from '../dated/versions.js'
import { askWhichDate, labelOf, needsDate, periodTold } from '../dated/which-date.js'
import { offeredBy } from '../several/offered.js'
import { insteadOf, justTold, type Told } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { withFeedback } from './feedback.js'
import { toldOpenly } from './told-openly.js'
import { withUnheard } from './unheard.js'

/**
 * Answers: the entries, the topics of the same message that are not covered, and then what can be done about either. An entry with a
 * form has the form offered; an uncovered topic, and an entry that is not in force, a person.
 */
export function answer(
  scene: Scene,
  refs: readonly EntryRef[],
  topics: readonly string[],
  asked: Asked | null = null,
  date: Period | 'unknown' | null = periodTold(scene, asked?.words),
): Step {
  const open = date === 'unknown' ? [] : refs.filter(ref => needsDate(scene, ref, date))
  if (open.length > 0) {
    const settled = refs.filter(ref => !open.includes(ref))
    const said = withUnheard(scene, sayEntries(scene, settled, topics, asked, date))
    return askWhichDate(said, scene, open, asked?.words ?? scene.message.text)
  }
  const said = withUnheard(scene, sayEntries(scene, refs, topics, asked, date))
  const form = refs.map(({ entry }) => formFor(entry, scene.knowledge)).find(found => found !== null)
  if (form) {
    // What stood beside the words that were asked back is not asked for again.
    const offer = { kind: 'form' as const, intent: form.id, ...offeredBy(scene, form.form, asked?.words ?? null) }
    const choices = [{ label: scene.phrases.fileIt }, { label: scene.phrases.noThanks }]
    return offering(said, offer, { kind: 'text', text: scene.phrases.offerForm(form.name), choices })
  }
  const isAnswered = refs.every(({ entry }) => said.effects.some(effect => effect.kind === 'answered' && effect.entry === entry))
  const isAgain = wasAsked(scene, refs)
  const isWhole = isAnswered && topics.length === 0 && scene.heard.unheard.length === 0
  if (isWhole && !isAgain) return withFeedback(scene, said)
  const choices = [{ label: scene.phrases.passOn }, { label: scene.phrases.noThanks }]
  const text = isWhole ? scene.phrases.toldAll : scene.phrases.offerPerson
  return offering(said, { kind: 'person', words: scene.message.text }, { kind: 'text', text, choices })
}

/** What an answer is to, where it is not this message as it was heard: the words, and what else they may have meant. */
type Asked = Pick<Told, 'words' | 'instead'>

/** The same question again, in the same words or right after its answer. */
function wasAsked({ conversation, message }: Scene, refs: readonly EntryRef[]): boolean {
  const before = justTold(conversation)
  if (before && refs.length > 0 && refs.every(ref => before.refs.some(({ entry, side }) => entry === ref.entry && side === ref.side)))
    return true
  const said = normalize(message.text)
  const earlier = new Set(
    conversation.lines.flatMap(line => (line.from === 'customer' && normalize(line.text) === said ? [line.message] : [])),
  )
  return conversation.receipts.some(receipt => earlier.has(receipt.message) && refs.some(({ entry }) => entry === receipt.entry))
}

/**
 * Says the entries, in the order they were asked about, word for word, keeping a receipt of each, or that one is not in force; then what is
 * not covered. Every answer names the question that it answers, which channels draw above it: who was heard wrongly can see so.
 */
export function sayEntries(
  scene: Scene,
  refs: readonly EntryRef[],
  topics: readonly string[],
  asked: Asked | null = null,
  date: Period | 'unknown' | null = periodTold(scene, asked?.words),
): Step {
  const { conversation, heard, knowledge, message, now, phrases } = scene
  const replies = refs.flatMap((ref): readonly Reply[] => {
    const entry = knowledge.entries.get(ref.entry)
    return entry ? saidOf(entry, ref.side, date === 'unknown' ? null : date, scene) : []
  })
  const said = replies.filter(reply => reply.kind === 'answer')
  const receipts = said.map(
    (reply): Receipt => ({
      at: now.toISOString(),
      message: message.id,
      entry: reply.entry,
      revision: reply.revision,
      asOf: reply.asOf,
      words: reply.text,
    }),
  )
  const statements = topics.flatMap((topic): Reply[] => {
    const known = knowledge.topics.get(topic)
    return known ? [...toldOpenly(known, phrases), { kind: 'text', text: known.statement }] : []
  })
  const { words, instead } = asked ?? { words: message.text, instead: insteadOf(heard, refs, knowledge) }
  const told: Told | null =
    said.length > 0 ? { message: message.id, words, refs: refs.map(plainRef), instead: instead.map(plainRef) } : null
  return {
    conversation: { ...conversation, receipts: [...conversation.receipts, ...receipts], told: told ?? conversation.told },
    replies: [...replies, ...statements],
    effects: said.map(({ entry }) => ({ kind: 'answered', entry })),
  }
}

/**
 * What is told of an entry: its words where it has one wording for the time; where it has several and the time is not known, each with the
 * time that it holds for, but in public none, since there nothing could tell them apart, nor say that they are in another language.
 */
function saidOf(entry: Entry, side: string | null, period: Period | null, { now, phrases, message }: Scene): readonly Reply[] {
  const all = versionsOf(entry, now)
  const fitting = versionsFor(all, period)
  if (fitting.length === 0) return [{ kind: 'text', text: phrases.notInForce(entry.question) }]
  if (message.isPublic && (fitting.length > 1 || entry.borrowedFrom !== undefined)) return []
  const said = fitting.flatMap((version): Reply[] => {
    const reply = answerOf(entry, side, version)
    return all.length === 1 || message.isPublic
      ? [reply]
      : [{ kind: 'text', text: phrases.forStatements(labelOf(version, phrases)) }, reply]
  })
  return [...toldOpenly(entry, phrases), ...said]
}

/** Without whatever else an option of an offer holds. */
function plainRef({ entry, side }: EntryRef): EntryRef {
  return { entry, side }
}

function offering(step: Step, offer: Offer, asks: Reply): Step {
  return { ...step, conversation: { ...step.conversation, offer }, replies: [...step.replies, asks] }
}

/** The approved words of one entry for what happens today: those of the half that was asked, where it has two. */
export function answerReply(entry: Entry, side: string | null, now: Date): AnswerReply {
  return answerOf(entry, side, versionToday(entry, now) ?? { from: null, until: null, asOf: entry.asOf, answer: null })
}

/** The form that goes with an entry, such as the request for a copy; null where there is none. */
export function formFor(entry: string, { intents }: Knowledge): Extract<Intent, { kind: 'form' }> | null {
  for (const intent of intents.values()) if (intent.kind === 'form' && intent.entry === entry) return intent
  return null
}
