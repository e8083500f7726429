import { decide } from './decision.js'
import type { Candidate, Decision, Heard, WrittenLanguage } from './heard.js'
import type { Command, Content, Knowledge, Meaning } from './knowledge.js'
import { subjectOf } from './model/classes.js'
import { nearestLines } from './model/classifier.js'
import { type Evidence, weigh } from './model/evidence.js'
import type { Sentence } from './model/features.js'
import { viewsOf } from './model/views.js'
import { askedBackBy } from './parts/without-look-alike.js'
import { hasLetters } from './text/language.js'
import { normalize, words as wordsOf } from './text/normalize.js'
import { pieces, segment } from './text/segment.js'
import { understand } from './understand.js'

/** What a message was heard to mean, and why; plain data. `faq try --json` prints it: what stands here is added to, never changed. */
export interface Explanation {
  readonly text: string
  readonly language: WrittenLanguage
  /** The text as it was read, where mistyped words were mended; else null. */
  readonly spelt: string | null
  readonly decision: Decision
  /** A message of several parts is decided by them where the whole alone would not say the same; a wish for a person goes before all. */
  readonly decidedBy: 'whole' | 'parts' | 'wish-for-person' | 'look-alike'
  /** The words that turned an answer into a question, and where they are written; null where none did. */
  readonly lookAlike: { readonly words: string; readonly at: string } | null
  /** What it would be to a form or an offer that is open. */
  readonly command: Command | null
  /** Best first, of the whole message; none where it has no words. */
  readonly candidates: readonly Considered[]
  /** Sentences and clauses where there are several, and of smaller pieces those that tell of what was decided. */
  readonly parts: readonly ExplainedPart[]
  /** Phrasings most like the whole message; `belongs` to what was decided. */
  readonly nearest: readonly Near[]
  /** What spoke for the first candidate (weight above 0) and for the second (below). */
  readonly evidence: readonly Evidence[]
}

interface ExplainedPart {
  readonly text: string
  readonly heard: Considered | null
  readonly counts: boolean
  /** The words for which what was heard in it is not said, and where they are written; null where it is, or something else decided. */
  readonly lookAlike: { readonly words: string; readonly at: string } | null
}

export interface Considered extends Candidate {
  /** The question of an entry, the name of a topic or an intent. */
  readonly name: string
  /** The file of its first phrasing, without the line. */
  readonly file: string
  /** The confidence from which it is said as the first candidate. */
  readonly threshold: number
  /** By how much its score is lower than the best. */
  readonly behind: number
}

interface Near {
  readonly text: string
  readonly at: string
  readonly meaning: Meaning
  /** 1 for the same text, 0 for one with nothing in common. */
  readonly cosine: number
  readonly belongs: boolean
}

/** Explains what `understand` makes of a message while nothing is asked. Costs about a second: the nearest phrasings are looked for. */
export async function explain(text: string, knowledge: Knowledge): Promise<Explanation> {
  const heard = await understand(text, { intent: null, field: null }, knowledge)
  const sentences = segment(text)
  const told = sentences.length > 1 ? sentences : []
  const cut = pieces(sentences).filter(piece => !told.includes(piece))
  const [sentence = { text, encoding: null }, ...read] = await knowledge.reader.read([text, ...told, ...cut])
  const candidates = heard.candidates.length > 0 ? consider(sentence, knowledge) : []
  const all = read.map(part => ({ text: part.text, heard: (hasLetters(part.text) ? consider(part, knowledge)[0] : null) ?? null }))
  const isOfWhole = JSON.stringify(decide(heard.candidates, knowledge)) === JSON.stringify(heard.decision)
  const isWish = heard.decision.kind === 'request' && knowledge.intents.get(heard.decision.intent)?.kind === 'person'
  const lookAlike = isOfWhole ? null : askedBackBy(text, heard.decision, knowledge)
  const ids = idsIn(heard.decision)
  const parts = all.map(part => ({
    ...part,
    counts: part.heard !== null && ids.has(part.heard.meaning.id),
    lookAlike: lookAlikeOf(part.text, heard),
  }))
  const { nearest, isKnown } = await compare(sentence, knowledge)
  return {
    text,
    language: heard.language,
    spelt: sentence.text === text ? null : sentence.text,
    decision: heard.decision,
    decidedBy: isOfWhole ? 'whole' : isWish ? 'wish-for-person' : lookAlike ? 'look-alike' : 'parts',
    lookAlike,
    command: heard.command,
    candidates,
    parts: parts.filter(({ counts, lookAlike }, at) => counts || lookAlike || at < told.length),
    nearest: candidates.length > 0 ? nearest.map(near => ({ ...near, belongs: belongs(near.meaning, ids, knowledge) })) : [],
    evidence: candidates.length > 1 ? weigh(sentence, knowledge, isKnown) : [],
  }
}

function lookAlikeOf(part: string, { doubts = [], decision }: Heard): ExplainedPart['lookAlike'] {
  const doubt = decision.kind === 'clarify' ? undefined : doubts.find(one => one.part === part)
  return doubt ? { words: doubt.words, at: doubt.at } : null
}

function consider(sentence: Sentence, { model, ...content }: Knowledge): readonly Considered[] {
  const ranked = model.ranked(sentence)
  return model.candidates(sentence).map((candidate, at) => ({
    ...candidate,
    ...whereWritten(candidate.meaning, content),
    threshold: thresholdOf(candidate, content),
    behind: (ranked[0]?.score ?? 0) - (ranked[at]?.score ?? 0),
  }))
}

function whereWritten({ kind, id }: Meaning, { entries, topics, intents, phrasings }: Content): { name: string; file: string } {
  const first = phrasings.find(({ meaning }) => meaning.kind === kind && meaning.id === id)
  const name = kind === 'entry' ? entries.get(id)?.question : kind === 'topic' ? topics.get(id)?.name : intents.get(id)?.name
  return { name: name ?? id, file: first?.at.replace(/:\d+$/, '') ?? '' }
}

/** Found by asking: the costs that a decision is taken by stay with it. */
function thresholdOf(candidate: Candidate, content: Content): number {
  const percents = Array.from({ length: 101 }, (_, percent) => percent / 100)
  return percents.find(confidence => !/clarify|unknown/.test(decide([{ ...candidate, confidence }], content).kind)) ?? 1
}

function idsIn(decision: Decision): ReadonlySet<string> {
  const entries = 'entries' in decision ? decision.entries : 'between' in decision ? decision.between : []
  const topics = 'topics' in decision ? decision.topics : []
  return new Set([...('intent' in decision ? [decision.intent] : []), ...entries.map(({ entry }) => entry), ...topics])
}

/** A form and the entry that it belongs to are one subject. */
function belongs(meaning: Meaning, ids: ReadonlySet<string>, { intents }: Content): boolean {
  return [...ids].some(id => subjectOf(id, intents) === subjectOf(meaning.id, intents))
}

const mostNear = 3

async function compare(sentence: Sentence, { reader, ...content }: Knowledge) {
  const phrasings = content.phrasings.filter(({ meaning }) => meaning.kind !== 'command')
  const texts = phrasings.map(({ text }) => text)
  const { alike, words } = await nearestLines(viewsOf(content), sentence, texts, some => reader.read(some))
  return {
    nearest: alike.slice(0, mostNear).flatMap(({ at, cosine }) => (phrasings[at] ? [{ ...phrasings[at], cosine }] : [])),
    isKnown: (text: string) => wordsOf(normalize(text)).every(word => words.has(word)),
  }
}
