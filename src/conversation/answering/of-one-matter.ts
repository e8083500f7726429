import { asksIfSo } from '../../understanding/acts/asks-on.js'
import { fateOf } from '../../understanding/acts/lost-or-late.js'
import { isOfMail, restsOn } from '../../understanding/acts/rests-on.js'
import type { Candidate, Decision, EntryRef } from '../../understanding/heard.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { segment, segments } from '../../understanding/text/segment.js'
import type { Scene } from '../turn.js'
import { copyOf } from './follow-up.js'
import { goesBack, isOf } from './matter.js'
import { topicOfCopy } from './of-the-copy.js'

/**
 * The scene, without answers to a part that rests on the rest of its message and is not about that: "Can I return a certified invoice? Who pays?" does not ask
 * who pays for the mailing of an invoice. Of a copy it is said that nothing is known; else the part is named as one that was not understood. What the message
 * is about is told where the resting part alone was heard: "专票认证了要退，多久到账？" asks of a return.
 */
export function ofOneMatter(scene: Scene): Scene {
  const { heard, knowledge, message } = scene
  const { decision } = heard
  if (decision.kind !== 'answer' && decision.kind !== 'request') return scene
  if (decision.kind === 'request' && mayStillCome(message.text)) return scene
  if (decision.entries.length === 0) return decision.kind === 'request' ? withWhatIsUnknown(scene, decision) : scene
  const parts = partsOf(message.text)
  const resting = restingOf(parts)
  if (resting.length === 0) return scene
  if (resting.length === parts.length) return withUnanswered(scene, decision.entries, resting)
  const isList = announcesList.test(message.text) || segments(message.text).some(({ isItem }) => isItem)
  const matters = parts.flatMap(part => (restsOn(part) === null ? matterOf(part, scene) : []))
  const intent = decision.kind === 'request' ? knowledge.intents.get(decision.intent) : undefined
  const requested = intent?.kind === 'form' && intent.late !== null ? [intent.entry ?? ''] : []
  const isStray = ({ entry }: EntryRef) => {
    const others = [...requested, ...[...decision.entries, ...matters].flatMap(other => (other.entry === entry ? [] : [other.entry]))]
    // "By when, and at whose expense is it posted?": only the part that asks for it says whether it is of the mail.
    const own = resting.filter(part => soundsOf([part], entry))
    const isMailed = (own.length > 0 ? own : resting).every(isOfMail)
    const rests = isMailed || isList ? goesBack({ entries: others, topics: [] }, knowledge) || copyOf(others, knowledge) !== null : true
    const isHeardInRest = matters.length > 0 ? matters.every(matter => matter.entry !== entry) : soundsOf(resting, entry)
    return rests && others.length > 0 && isHeardInRest && !isOf(entry, others, knowledge)
  }
  const left = decision.entries.filter(entry => !isStray(entry))
  if (left.length === decision.entries.length) return decision.kind === 'answer' ? withPassedOver(scene, decision, resting) : scene
  const entries = decision.kind === 'answer' && left.length === 0 ? matters : left
  const name = copyOf([...requested, ...entries.map(({ entry }) => entry)], knowledge)
  const topics = name === null ? [] : resting.flatMap(part => topicOfCopy(part, name, knowledge) ?? [])
  const unheard =
    topics.length > 0 ? heard.unheard.filter(part => !isSaidIn(part, resting)) : [...new Set([...heard.unheard, ...resting.filter(isLeft)])]
  const next: Decision = { ...decision, entries, topics: [...new Set([...(decision.topics ?? []), ...topics])] }
  return { ...scene, heard: { ...heard, decision: next, unheard } }

  function isLeft(part: string): boolean {
    const [first] = heardIn(part, scene)
    return !left.some(({ entry }) => entry === first?.meaning.id)
  }

  function soundsOf(texts: readonly string[], entry: string): boolean {
    return texts.some(text =>
      heardIn(text, scene)
        .slice(0, mostLookedAt)
        .some(({ meaning }) => meaning.id === entry),
    )
  }
}

/** "Two things: who pays for shipping; is there a deadline." Each is asked by itself. */
const announcesList =
  /\b(?:two|three|four|2|3|4|several|some|(?:a )?few|(?:a )?couple(?: of)?) (?:quick |short |small |more |other |brief )*(?:things|questions|points|qs)\b|[两二三四几]个(?:小)?问题|[两三四几]件事/iu

/** "Who pays the postage, and how long?": of two that name nothing the second is not passed over. */
function withUnanswered(scene: Scene, entries: readonly EntryRef[], [first, second, ...more]: readonly string[]): Scene {
  const { heard } = scene
  const [only, ...others] = entries
  if (first === undefined || second === undefined || only === undefined || more.length + others.length > 0) return scene
  const isMet = (part: string) =>
    heardIn(part, scene)
      .slice(0, mostLookedAt)
      .some(({ meaning }) => meaning.id === only.entry)
  const unheard = [first, second].filter(part => isQuestion(part) && !isMet(part) && !heard.unheard.some(said => isSaidIn(part, [said])))
  return unheard.length === 1 ? { ...scene, heard: { ...heard, unheard: [...heard.unheard, ...unheard] } } : scene
}

/** "When does my invoice arrive, any cost?": a question that rests on the rest, and of which nothing is answered, is not passed over. */
function withPassedOver(scene: Scene, { entries, topics }: Extract<Decision, { kind: 'answer' }>, resting: readonly string[]): Scene {
  const { heard } = scene
  const told = new Set([...entries.map(({ entry }) => entry), ...topics])
  const isMet = (part: string) =>
    heardIn(part, scene)
      .slice(0, mostLookedAt)
      .some(({ meaning }) => told.has(meaning.id))
  const isNamed = (part: string) => heard.unheard.some(said => said.includes(part) || part.includes(said))
  const passed = resting.filter(
    part => isQuestion(part) && restsOn(part) === 'matter' && !asksIfSo(part) && !isMet(part) && !isNamed(part) && !isTalk(part, scene),
  )
  return passed.length === 0 ? scene : { ...scene, heard: { ...heard, unheard: [...heard.unheard, ...passed] } }
}

/** "We need a copy. How long will that take?": the request, and that nothing is known of what is asked of it. */
function withWhatIsUnknown(scene: Scene, decision: Extract<Decision, { kind: 'request' }>): Scene {
  const { heard, knowledge, message } = scene
  const intent = knowledge.intents.get(decision.intent)
  const name = intent?.kind === 'form' && intent.late !== null ? copyOf([intent.entry ?? ''], knowledge) : null
  if (name === null) return scene
  const parts = sentencesOf(message.text).flatMap(withTail)
  const resting = restingOf(parts).filter(part => isQuestion(part) && restsOn(part) !== 'date' && !isTalk(part, scene))
  const topics = resting.flatMap(part => topicOfCopy(part, name, knowledge) ?? [])
  if (topics.length === 0) return scene
  const next = { ...decision, topics: [...new Set([...(decision.topics ?? []), ...topics])] }
  return { ...scene, heard: { ...heard, decision: next, unheard: heard.unheard.filter(part => !isSaidIn(part, resting)) } }
}

/** Sentences however short: "收费吗？" */
function sentencesOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?。！？\n])/u).map(sentence => sentence.trim())
  return sentences.filter(sentence => /[\p{L}\p{N}]/u.test(sentence))
}

function isSaidIn(part: string, told: readonly string[]): boolean {
  return told.some(one => normalize(one) === normalize(part))
}

function isTalk(part: string, scene: Scene): boolean {
  const [first] = heardIn(part, scene)
  return first !== undefined && first.confidence >= surely && scene.knowledge.intents.get(first.meaning.id)?.kind === 'smalltalk'
}

/** The parts that rest on what was said before them: "Who pays the postage? And I lost an invoice" asks of any. */
function restingOf(parts: readonly string[]): readonly string[] {
  const first = parts.findIndex(part => restsOn(part) === null)
  return first < 0 ? parts : parts.slice(first).filter(part => restsOn(part) !== null)
}

/** Whether it is asked first what became of the invoice (lost-or-late.ts): until then "when will it arrive?" asks of no copy. */
function mayStillCome(text: string): boolean {
  return ['late', 'unsure'].includes(fateOf(text) ?? '')
}

/** Readings of a part that may be what was answered. */
const mostLookedAt = 6

/** The parts of a message, and the question behind the last comma of one where that rests on what stands in front of it. */
function partsOf(text: string): readonly string[] {
  return segment(text).flatMap(withTail)
}

function withTail(part: string): readonly string[] {
  const [, head = '', tail = ''] = /^(.*\S)[,，]\s*([^,，]+)$/u.exec(part) ?? []
  return restsOn(part) === null && restsOn(tail) !== null && countWords(head) >= fewestWords ? [head, tail] : [part]
}

/** A shorter beginning is no matter: "well, who pays?" */
const fewestWords = 3

/** What a part is surely about; none where it may be anything. */
function matterOf(text: string, scene: Scene): readonly EntryRef[] {
  const [first] = heardIn(text, scene)
  const isSure = first !== undefined && scene.knowledge.entries.has(first.meaning.id) && first.confidence >= surely
  return isSure ? [{ entry: first.meaning.id, side: null }] : []
}

/** What is told in place of an answer must be clear. */
const surely = 0.7

/** What a sentence was heard to mean; of what is cut out of one, what its words alone say. */
function heardIn(text: string, { heard, knowledge }: Scene): readonly Candidate[] {
  return heard.sentences?.find(said => said.text === text)?.candidates ?? knowledge.model.candidates({ text, encoding: null })
}
