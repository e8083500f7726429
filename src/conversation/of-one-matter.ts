import { restsOn } from '../understanding/acts/rests-on.js'
import type { EntryRef } from '../understanding/heard.js'
import { segment } from '../understanding/segment.js'
import { copyOf } from './follow-up.js'
import { goesBack, isOf } from './matter.js'
import { topicOfCopy } from './of-the-copy.js'
import type { Scene } from './turn.js'

/**
 * The scene, without answers to a part that rests on the rest of its message and is not about that: "Can I return a certified invoice? Who pays?" does not ask
 * who pays for the mailing of an invoice. Of a copy it is said that nothing is known; else the part is named as one that was not understood.
 */
export function ofOneMatter(scene: Scene): Scene {
  const { heard, knowledge, message } = scene
  const { decision } = heard
  if ((decision.kind !== 'answer' && decision.kind !== 'request') || decision.entries.length === 0) return scene
  const parts = segment(message.text)
  const resting = parts.filter(part => restsOn(part) !== null)
  if (resting.length === 0 || resting.length === parts.length) return scene
  const intent = decision.kind === 'request' ? knowledge.intents.get(decision.intent) : undefined
  const requested = intent?.kind === 'form' && intent.late !== null ? [intent.entry ?? ''] : []
  const isStray = ({ entry }: EntryRef) => {
    const others = [...requested, ...decision.entries.flatMap(other => (other.entry === entry ? [] : [other.entry]))]
    const rests = resting.every(part => restsOn(part) === 'mail') ? goesBack({ entries: others, topics: [] }, knowledge) : true
    return rests && others.length > 0 && soundsOf(resting, entry) && !isOf(entry, others, knowledge)
  }
  const entries = decision.entries.filter(entry => !isStray(entry))
  if (entries.length === decision.entries.length) return scene
  const name = copyOf([...requested, ...entries.map(({ entry }) => entry)], knowledge)
  const topics = name === null ? [] : resting.flatMap(part => topicOfCopy(part, name, knowledge) ?? [])
  const unheard = topics.length > 0 ? heard.unheard : [...new Set([...heard.unheard, ...resting])]
  const next =
    decision.kind === 'answer' ? { ...decision, entries, topics: [...new Set([...decision.topics, ...topics])] } : { ...decision, entries }
  return { ...scene, heard: { ...heard, decision: next, unheard } }

  function soundsOf(texts: readonly string[], entry: string): boolean {
    const heardOf = (text: string) => knowledge.model.candidates({ text, encoding: null }).slice(0, mostLookedAt)
    return texts.some(text => heardOf(text).some(({ meaning }) => meaning.id === entry))
  }
}

/** Readings of a part by its words alone. */
const mostLookedAt = 6
