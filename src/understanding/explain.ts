import { subjectOf } from './classes.js'
import { nearestLines } from './classifier.js'
import { stemsOf } from './concepts.js'
import { decide } from './decision.js'
import type { Sentence } from './features.js'
import type { Candidate, Decision, WrittenLanguage } from './heard.js'
import type { Command, Content, Knowledge, Meaning } from './knowledge.js'
import { hasLetters } from './language.js'
import { normalize, words as wordsOf } from './normalize.js'
import { pieces, segment } from './segment.js'
import { understand } from './understand.js'
import { viewsOf } from './views.js'
import { askedBackBy } from './without-look-alike.js'

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
  readonly parts: readonly { readonly text: string; readonly heard: Considered | null; readonly counts: boolean }[]
  /** Phrasings most like the whole message; `belongs` to what was decided. */
  readonly nearest: readonly Near[]
  /** What spoke for the first candidate (weight above 0) and for the second (below). */
  readonly evidence: readonly Evidence[]
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

/** Words, and by how much less the first candidate would lead the second without them. `spelling`: no known word, read by its letters. */
export interface Evidence {
  readonly kind: 'word' | 'pair' | 'concept' | 'spelling' | 'sentence-model'
  readonly words: string
  readonly concept: string | null
  readonly weight: number
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
  const parts = all.map(part => ({ ...part, counts: part.heard !== null && ids.has(part.heard.meaning.id) }))
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
    parts: parts.filter(({ counts }, at) => counts || at < told.length),
    nearest: candidates.length > 0 ? nearest.map(near => ({ ...near, belongs: belongs(near.meaning, ids, knowledge) })) : [],
    evidence: candidates.length > 1 ? weigh(sentence, knowledge, isKnown) : [],
  }
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

/** Words that are weighed (each costs a score), reasons told for a side, the least share of the heaviest, and of a pair what each word takes. */
const [mostWeighed, mostReasons, leastShare, nearlyAll] = [40, 4, 0.1, 0.7]

/**
 * Weighs words by leaving them out, which tells the same of every kind of model: how much less does the first candidate lead the second?
 * A word so weighed speaks with its spelling, its pairs and its concept.
 */
function weigh(sentence: Sentence, { model, concepts }: Knowledge, isKnown: (word: string) => boolean): readonly Evidence[] {
  const { text } = sentence
  const [first, second] = model.ranked(sentence)
  const leadOf = (one: Sentence) => {
    const scores = new Map(model.ranked(one).map(({ subject, score }) => [subject, score]))
    return (scores.get(first?.subject ?? '') ?? 0) - (scores.get(second?.subject ?? '') ?? 0)
  }
  const lead = leadOf(sentence)
  const reason = (kind: Evidence['kind'], { from, to, concept }: Token): Evidence & Token => {
    const weight = lead - leadOf({ ...sentence, text: `${text.slice(0, from)} ${text.slice(to)}` })
    return { kind, words: text.slice(from, to), concept, weight, from, to }
  }
  const kindOf = ({ from, to, concept }: Token) => (concept ? 'concept' : isKnown(text.slice(from, to)) ? 'word' : 'spelling')
  const singles = tokensOf(text, concepts)
    .slice(0, mostWeighed)
    .map(token => reason(kindOf(token), token))
  const pairs = singles.slice(1).flatMap((b, at) => {
    const a = singles[at] ?? b
    const both = reason('pair', { from: a.from, to: b.to, concept: null })
    const isOne = [a, b].every(({ weight }) => weight / both.weight >= nearlyAll) && /^\s*$/.test(text.slice(a.to, b.from))
    return isOne ? [both] : []
  })
  const all = [...pairs.sort(heavier), ...singles]
  const apart = all.filter((one, at) => !all.slice(0, at).some(({ from, to }) => one.from < to && one.to > from))
  const ofModel = sentence.encoding ? lead - leadOf({ ...sentence, encoding: null }) : 0
  const told: readonly Evidence[] = [...apart, { kind: 'sentence-model', words: '', concept: null, weight: ofModel }]
  const least = leastShare * Math.max(...told.map(({ weight }) => Math.abs(weight)))
  const heaviest = told.filter(({ weight }) => Math.abs(weight) > least).sort(heavier)
  const side = (sign: number) => heaviest.filter(({ weight }) => weight * sign > 0).slice(0, mostReasons)
  return [...side(1), ...side(-1)].map(({ kind, words, concept, weight }) => ({ kind, words, concept, weight }))
}

type Token = { readonly from: number; readonly to: number; readonly concept: string | null }

function heavier(a: Evidence, b: Evidence): number {
  return Math.abs(b.weight) - Math.abs(a.weight)
}

/** Words, and phrases of up to four that are one concept; the longest counts. */
function tokensOf(text: string, concepts: Content['concepts']): readonly Token[] {
  const named = new Map([...concepts].map(([phrase, concept]) => [stemsOf(phrase).join(' '), concept]))
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
  const ends = words.map(({ index, segment }) => index + segment.length)
  const tokens: Token[] = []
  for (const { index: from } of words) {
    if (from < (tokens.at(-1)?.to ?? 0)) continue
    const next = ends.filter(end => end > from).slice(0, 4)
    const phrases = next.map(to => ({ from, to, concept: named.get(stemsOf(text.slice(from, to)).join(' ')) ?? null }))
    const token = phrases.findLast(({ concept }) => concept !== null) ?? phrases[0]
    if (token) tokens.push(token)
  }
  return tokens
}
