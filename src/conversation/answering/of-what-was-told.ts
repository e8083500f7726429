import { asksOfIt, pointsAt, stillFails, supposesOfIt, tellsOfIt, turnsAround } from '../../understanding/acts/follows-on.js'
import { fateOf, isSaidLost } from '../../understanding/acts/lost-or-late.js'
import { restsOn } from '../../understanding/acts/rests-on.js'
import { isSureOf } from '../../understanding/decision.js'
import type { EntryRef } from '../../understanding/heard.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { insteadOf, justTold, type Told } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { joinWords } from '../words.js'
import { answer, formFor } from './answer.js'
import { copyOf } from './follow-up.js'
import { matterBefore } from './matter.js'
import { readsOn } from './reads-on.js'
import { clarify, offerForm, offerPerson } from './small-turns.js'

/**
 * What follows on the answer that was just given and names no matter of its own: "and the other way round?" asks for its other half, "is it stamped?" for what
 * it says, and "if I've already spent it?" for more than it says. The words that stand right above are not said once more, nor is anything else told that the
 * words alone sound of. Null for all else.
 */
export function ofWhatWasTold(scene: Scene): Step | null {
  const { conversation, heard, message } = scene
  const { decision, candidates, command } = heard
  const told = justTold(conversation)
  const [ref, ...others] = told?.refs ?? []
  if (command !== null || Object.keys(heard.fields).length > 0 || isSaidLost(message.text) || fateOf(message.text) !== null) return null
  if (decision.kind === 'request' || decision.kind === 'smalltalk') return null
  if (!told) return toldOfTopic(scene)
  if (!ref || others.length > 0) return null
  if (turnsAround(message.text)) return otherHalf(scene, ref)
  const isOfOther = decision.kind === 'answer' && decision.entries.some(({ entry }) => entry !== ref.entry)
  const isSure = decision.kind === 'answer' && decision.entries.some(({ entry }) => isSureOf(entry, candidates))
  if (isOfOther) return !isSure && (stillFails(message.text) || tellsOfIt(message.text)) ? toldAbove(scene, told) : null
  if (supposesOfIt(message.text) || tellsOfIt(message.text) || stillFails(message.text)) return toldAbove(scene, told)
  if (decision.kind === 'answer') return isSure ? null : orElse(scene, ref)
  if (asksOfIt(message.text) && mayBeOf(scene, ref)) return answer(scene, [ref], [])
  // "Who issues the form?" asks of a thing that the answer has named.
  const thing = pointsAt(message.text)
  if (thing !== null && knowsOf(scene, ref, thing)) return toldAbove(scene, told)
  // "When can you handle that?" after the policy on invoices that are owed asks of no outage.
  return isQuestion(message.text) && restsOn(message.text) === 'matter' ? toldAbove(scene, told) : null
}

/** "It's certified", right after the policy on one that is not was said to be silent: whether the policy on one that is was meant is asked. */
function toldOfTopic(scene: Scene): Step | null {
  const { conversation, heard, knowledge, message, phrases } = scene
  const isSilent = (matterBefore(conversation, knowledge, phrases)?.topics.length ?? 0) > 0
  if (!isSilent || heard.decision.kind === 'answer' || !(tellsOfIt(message.text) || supposesOfIt(message.text))) return null
  const read = readsOn(scene).find(({ meaning }) => meaning.kind === 'entry')
  return read && read.confidence >= likely ? clarify(scene, [{ entry: read.meaning.id, side: null }]) : null
}

/** From here on it is worth asking whether that is meant. */
const likely = 0.2

/** The half of an entry that was not asked for. Where both were told nothing is left to be told. */
function otherHalf(scene: Scene, { entry, side }: EntryRef): Step | null {
  const sides = scene.knowledge.entries.get(entry)?.sides ?? []
  const other = side === null ? undefined : sides.find(({ name }) => name !== side)
  return other ? answer(scene, [{ entry, side: other.name }], []) : null
}

/** That nothing is known beyond what stands right above; what it offered is offered again, or a person, who gets both questions. */
export function toldAbove(scene: Scene, { refs, words }: Told): Step {
  const { knowledge, message, phrases } = scene
  const form = refs.map(({ entry }) => formFor(entry, knowledge)).find(found => found !== null)
  if (form) return offerForm(scene, form, [phrases.toldAbove])
  return offerPerson(scene, phrases.together([phrases.toldAbove, phrases.offerPerson]), joinWords([words, message.text]))
}

/** "So how much does it take?", heard as what was just told, and hardly more as that than as something else: this is asked. */
function orElse(scene: Scene, ref: EntryRef): Step | null {
  const [instead] = insteadOf(scene.heard, [ref], scene.knowledge)
  return instead ? clarify(scene, [instead], scene.phrases.toldAboveOrThis) : null
}

/** Whether what was told is among the likeliest readings of words that say nothing of what they ask about, or surely what they ask of the copy it tells of. */
function mayBeOf({ heard, knowledge, message }: Scene, { entry }: EntryRef): boolean {
  const isHeard = heard.candidates.slice(0, mostLookedAt).some(({ meaning, confidence }) => meaning.id === entry && confidence >= plausible)
  const name = copyOf([entry], knowledge)
  const [first] = name === null ? [] : knowledge.model.candidates({ text: `${name}: ${message.text}`, encoding: null })
  return isHeard || (first !== undefined && first.meaning.id === entry && first.confidence >= surely)
}

function knowsOf({ knowledge }: Scene, { entry }: EntryRef, thing: string): boolean {
  return knowledge.entries.get(entry)?.answer.toLowerCase().includes(thing) ?? false
}

const surely = 0.7

const mostLookedAt = 3

/** "Is it stamped?" is heard as a question about any invoice at 0.78, and about the copy, which was just spoken of, at 0.15. */
const plausible = 0.1
