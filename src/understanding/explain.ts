import { classesOf } from './classes.js'
import { learnFeaturesOf } from './classifier.js'
import { stemsOf } from './concepts.js'
import { decide, decideParts } from './decision.js'
import { FeatureSpace, mostAlike, type Sentence } from './features.js'
import type { Candidate, Decision, Language } from './heard.js'
import type { Command, Content, Knowledge, Meaning } from './knowledge.js'
import { hasLetters } from './language.js'
import { segment } from './segment.js'
import { understand } from './understand.js'
import { viewsOf } from './views.js'

/** What a message was heard to mean, and why; plain data. `faq try --json` prints it: what stands here is added to, never changed. */
export interface Explanation {
  readonly text: string
  readonly language: Language
  /** The text as it was read, where mistyped words were mended; else null. */
  readonly spelt: string | null
  readonly decision: Decision
  /** A message of several parts is decided by them where the whole alone would not say the same; a wish for a person goes before all. */
  readonly decidedBy: 'whole' | 'parts' | 'wish-for-person'
  /** What it would be to a form or an offer that is open. */
  readonly command: Command | null
  /** Best first, of the whole message; none where it has no words. */
  readonly candidates: readonly Considered[]
  /** None where nothing divides the message. */
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

export interface Near {
  readonly text: string
  readonly at: string
  readonly meaning: Meaning
  /** 1 for the same text, 0 for one with nothing in common. */
  readonly cosine: number
  readonly belongs: boolean
}

/** Words, and how much less the first candidate would lead the second without them. `spelling`: no known word, read by its letters. */
export interface Evidence {
  readonly kind: 'word' | 'pair' | 'concept' | 'spelling' | 'sentence-model'
  readonly words: string
  readonly weight: number
}

/** Explains what `understand` makes of a message while nothing is asked. Costs about a second: the nearest phrasings are looked for. */
export async function explain(text: string, knowledge: Knowledge): Promise<Explanation> {
  const heard = await understand(text, { intent: null, field: null }, knowledge)
  const [sentence = { text, encoding: null }, ...read] = await knowledge.reader.read([text, ...segment(text)])
  const candidates = heard.candidates.length > 0 ? consider(sentence, knowledge) : []
  const parts = read.length > 1 ? read.map(part => ({ ...part, all: hasLetters(part.text) ? consider(part, knowledge) : [] })) : []
  const byParts = decideParts(
    heard.candidates,
    parts.map(({ all }) => all),
    knowledge,
  )
  const isSame = (other: Decision) => JSON.stringify(other) === JSON.stringify(heard.decision)
  const decidedBy = isSame(decide(heard.candidates, knowledge)) ? 'whole' : isSame(byParts) ? 'parts' : 'wish-for-person'
  const ids = idsIn(heard.decision)
  const space = await compare(sentence, knowledge)
  const nearest = candidates.length > 0 ? space.nearest.map(near => ({ ...near, belongs: belongs(near.meaning, ids, knowledge) })) : []
  return {
    text,
    language: heard.language,
    spelt: sentence.text === text ? null : sentence.text,
    decision: heard.decision,
    decidedBy,
    command: heard.command,
    candidates,
    parts: parts.map(({ text, all: [first] }) => ({
      text,
      heard: first ?? null,
      counts: first !== undefined && ids.has(first.meaning.id),
    })),
    nearest,
    evidence: candidates.length > 1 ? weigh(sentence, knowledge, space.isKnown) : [],
  }
}

function consider(sentence: Sentence, { model, ...content }: Knowledge): readonly Considered[] {
  const ranked = model.ranked(sentence)
  return model.candidates(sentence).map(({ meaning, confidence }, at) => ({
    meaning,
    confidence,
    name: nameOf(meaning, content),
    file: content.phrasings.find(one => one.meaning.kind === meaning.kind && one.meaning.id === meaning.id)?.at.replace(/:\d+$/, '') ?? '',
    threshold: thresholdOf(meaning, content),
    behind: (ranked[0]?.score ?? 0) - (ranked[at]?.score ?? 0),
  }))
}

function nameOf({ kind, id }: Meaning, { entries, topics, intents }: Content): string {
  return (kind === 'entry' ? entries.get(id)?.question : kind === 'topic' ? topics.get(id)?.name : intents.get(id)?.name) ?? id
}

/** Found by asking: the costs that a decision is taken by stay with it. */
function thresholdOf(meaning: Meaning, content: Content): number {
  const percents = Array.from({ length: 101 }, (_, percent) => percent / 100)
  return percents.find(confidence => !/clarify|unknown/.test(decide([{ meaning, confidence }], content).kind)) ?? 1
}

/** The ids that a decision names. */
export function idsIn(decision: Decision): ReadonlySet<string> {
  const entries = 'entries' in decision ? decision.entries : 'between' in decision ? decision.between : []
  const topics = 'topics' in decision ? decision.topics : []
  return new Set([...('intent' in decision ? [decision.intent] : []), ...entries.map(({ entry }) => entry), ...topics])
}

/** A form and the entry that it belongs to are one subject. */
function belongs(meaning: Meaning, ids: ReadonlySet<string>, { intents }: Content): boolean {
  const entryOf = (id: string) => {
    const intent = intents.get(id)
    return intent?.kind === 'form' ? (intent.entry ?? id) : id
  }
  return [...ids].some(id => entryOf(id) === entryOf(meaning.id))
}

/** Phrasings that are compared by the sentence model too, the most alike by their words; and those that its mean is taken of. */
const [mostCompared, mostForMean] = [60, 100]
const mostNear = 3

async function compare(sentence: Sentence, { reader, ...content }: Knowledge) {
  const lines = content.phrasings.filter(({ meaning }) => meaning.kind !== 'command')
  const unread: readonly Sentence[] = lines.map(({ text }) => ({ text, encoding: null }))
  const views = viewsOf(content)
  const learnt = learnFeaturesOf(views, unread)
  const compared = mostAlike(sentence, unread, new FeatureSpace(views, learnt)).slice(0, mostCompared)
  const step = Math.ceil(lines.length / mostForMean)
  const forMean = unread.filter((_, at) => at % step === 0)
  const read = await reader.read([...compared.map(({ at }) => lines[at]?.text ?? ''), ...forMean.map(({ text }) => text)])
  const { means } = learnFeaturesOf([], read.slice(compared.length))
  const again = mostAlike(sentence, read.slice(0, compared.length), new FeatureSpace(views, { ...learnt, means }))
  const known = new Set(learnt.vocabularies[0]?.features)
  return {
    nearest: again.slice(0, mostNear).flatMap(({ at, cosine }) => {
      const line = lines[compared[at]?.at ?? -1]
      return line ? [{ ...line, cosine }] : []
    }),
    isKnown: (text: string) => stemsOf(text).every(stem => known.has(stem)),
  }
}

/** Words of a message that are weighed: each costs a score, and nobody reads more. */
const mostWeighed = 40
/** Reasons for each side that are told, and the least that one weighs. */
const [mostReasons, leastWeight] = [4, 0.02]
/** Two neighbours are one reason where leaving out either takes nearly all that both weigh, or both weigh more than each by itself. */
const nearlyAll = 0.7

/**
 * Weighs words by leaving them out, which tells the same of every kind of model: how much less does the first candidate lead the second?
 * A word so weighed speaks with its spelling, its pairs and its concept.
 */
function weigh(sentence: Sentence, { model, concepts }: Knowledge, isKnown: (word: string) => boolean): readonly Evidence[] {
  const [first, second] = model.ranked(sentence)
  const leadOf = (one: Sentence) => {
    const scores = new Map(model.ranked(one).map(({ subject, score }) => [subject, score]))
    return (scores.get(first?.subject ?? '') ?? 0) - (scores.get(second?.subject ?? '') ?? 0)
  }
  const lead = leadOf(sentence)
  const weightOf = (...left: readonly Token[]) => lead - leadOf({ ...sentence, text: without(sentence.text, left) })
  const tokens = tokensOf(sentence.text, concepts).slice(0, mostWeighed)
  const singles = tokens.map(token => ({ tokens: [token], weight: weightOf(token) }))
  const pairs = singles.slice(1).flatMap((b, at) => {
    const a = singles[at] ?? b
    const [weight, sign] = [weightOf(...a.tokens, ...b.tokens), Math.sign(a.weight)]
    const [least, sum] = [Math.min(a.weight * sign, b.weight * sign), (a.weight + b.weight) * sign]
    const isOne = least > 0 && (least >= nearlyAll * weight * sign || weight * sign > sum + leastWeight)
    return isOne ? [{ tokens: [...a.tokens, ...b.tokens], weight }] : []
  })
  const byWeight = [...pairs.sort(heavier), ...singles]
  const told = byWeight.filter((one, at) => !byWeight.slice(0, at).some(({ tokens }) => tokens.some(token => one.tokens.includes(token))))
  const reasons: Evidence[] = told.map(({ tokens, weight }) => ({ ...nameReason(tokens, sentence.text, isKnown), weight }))
  const ofModel = sentence.encoding ? lead - leadOf({ ...sentence, encoding: null }) : 0
  const all = [...reasons, { kind: 'sentence-model' as const, words: '', weight: ofModel }].sort(heavier)
  const side = (sign: number) => all.filter(({ weight }) => weight * sign >= leastWeight).slice(0, mostReasons)
  return [...side(1), ...side(-1)]
}

interface Token {
  readonly from: number
  readonly to: number
  readonly concept: string | null
}

function heavier(a: { readonly weight: number }, b: { readonly weight: number }): number {
  return Math.abs(b.weight) - Math.abs(a.weight)
}

/** Words, and phrases that are one concept; the longest phrase counts. */
function tokensOf(text: string, concepts: Content['concepts']): readonly Token[] {
  const named = new Map([...concepts].map(([phrase, concept]) => [stemsOf(phrase).join(' '), concept]))
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
  const tokens: Token[] = []
  for (let at = 0; at < words.length; at++) {
    for (let end = Math.min(words.length, at + 4); end > at; end--) {
      const [from, last] = [words[at]?.index ?? 0, words[end - 1]]
      const to = (last?.index ?? 0) + (last?.segment.length ?? 0)
      const concept = named.get(stemsOf(text.slice(from, to)).join(' ')) ?? null
      if (concept === null && end > at + 1) continue
      tokens.push({ from, to, concept })
      at = end - 1
      break
    }
  }
  return tokens
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

function without(text: string, tokens: readonly Token[]): string {
  return [...tokens].reverse().reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text)
}

function nameReason(tokens: readonly Token[], text: string, isKnown: (word: string) => boolean): Pick<Evidence, 'kind' | 'words'> {
  const words = text.slice(tokens[0]?.from, tokens.at(-1)?.to)
  if (tokens.length > 1) return { kind: 'pair', words }
  const concept = tokens[0]?.concept
  if (concept) return { kind: 'concept', words: `${words} = ${concept}` }
  return { kind: isKnown(words) ? 'word' : 'spelling', words }
}
