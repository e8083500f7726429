import { restsOn } from '../understanding/acts/rests-on.js'
import type { Decision, EntryRef } from '../understanding/heard.js'
import type { Knowledge } from '../understanding/knowledge.js'
import { countWords } from '../understanding/normalize.js'
import { segment } from '../understanding/segment.js'
import { copyOf } from './follow-up.js'
import { goesBack, isOf } from './matter.js'
import { topicOfCopy } from './of-the-copy.js'
import type { Scene } from './turn.js'

/**
 * The scene, without answers to a part that rests on the rest of its message and is not about that: "Can I return a certified invoice? Who pays?" does not ask
 * who pays for the mailing of an invoice. Of a copy it is said that nothing is known; else the part is named as one that was not understood. What the message
 * is about is told where the resting part alone was heard: "专票认证了要退，多久到账？" asks of a return.
 */
export function ofOneMatter(scene: Scene): Scene {
  const { heard, knowledge, message } = scene
  const { decision } = heard
  if ((decision.kind !== 'answer' && decision.kind !== 'request') || decision.entries.length === 0) return scene
  const parts = partsOf(message.text)
  const resting = parts.filter(part => restsOn(part) !== null)
  if (resting.length === 0 || resting.length === parts.length) return scene
  const matters = parts.flatMap(part => (restsOn(part) === null ? matterOf(part, knowledge) : []))
  const intent = decision.kind === 'request' ? knowledge.intents.get(decision.intent) : undefined
  const requested = intent?.kind === 'form' && intent.late !== null ? [intent.entry ?? ''] : []
  const isStray = ({ entry }: EntryRef) => {
    const others = [...requested, ...[...decision.entries, ...matters].flatMap(other => (other.entry === entry ? [] : [other.entry]))]
    const isOfMail = resting.every(part => restsOn(part) === 'mail')
    const rests = isOfMail ? goesBack({ entries: others, topics: [] }, knowledge) || copyOf(others, knowledge) !== null : true
    const isHeardInRest = matters.length > 0 ? matters.every(matter => matter.entry !== entry) : soundsOf(resting, entry)
    return rests && others.length > 0 && isHeardInRest && !isOf(entry, others, knowledge)
  }
  const left = decision.entries.filter(entry => !isStray(entry))
  if (left.length === decision.entries.length) return scene
  const entries = decision.kind === 'answer' && left.length === 0 ? matters : left
  const name = copyOf([...requested, ...entries.map(({ entry }) => entry)], knowledge)
  const topics = name === null ? [] : resting.flatMap(part => topicOfCopy(part, name, knowledge) ?? [])
  const unheard = topics.length > 0 ? heard.unheard : [...new Set([...heard.unheard, ...resting])]
  const next: Decision = { ...decision, entries, topics: [...new Set([...(decision.topics ?? []), ...topics])] }
  return { ...scene, heard: { ...heard, decision: next, unheard } }

  function soundsOf(texts: readonly string[], entry: string): boolean {
    const heardOf = (text: string) => knowledge.model.candidates({ text, encoding: null }).slice(0, mostLookedAt)
    return texts.some(text => heardOf(text).some(({ meaning }) => meaning.id === entry))
  }
}

/** Readings of a part by its words alone. */
const mostLookedAt = 6

/** The parts of a message, and the question behind the last comma of one where that rests on what stands in front of it. */
function partsOf(text: string): readonly string[] {
  return segment(text).flatMap(part => {
    const [, head = '', tail = ''] = /^(.*\S)[,，]\s*([^,，]+)$/u.exec(part) ?? []
    return restsOn(part) === null && restsOn(tail) !== null && countWords(head) >= fewestWords ? [head, tail] : [part]
  })
}

/** A shorter beginning is no matter: "well, who pays?" */
const fewestWords = 3

/** What a part is surely about by its words alone; none where it may be anything. */
function matterOf(text: string, { entries, model }: Knowledge): readonly EntryRef[] {
  const [first] = model.candidates({ text, encoding: null })
  return first && entries.has(first.meaning.id) && first.confidence >= surely ? [{ entry: first.meaning.id, side: null }] : []
}

/** Read without its sentence vector a part is heard less well: what is told in place of an answer must be clear. */
const surely = 0.7
