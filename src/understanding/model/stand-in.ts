import type { Candidate } from '../heard.js'
import type { Content, Knowledge, Meaning, Phrasing } from '../knowledge.js'
import { nameOfSubject } from '../name-of-subject.js'
import { normalize } from '../text/normalize.js'
import type { Hears } from './model.js'

/** Words that are an author's own, letter for letter, mean what they were written for: nothing has to be learnt for that. */
const sure = 0.99

/** Enough to be offered, too little for anything to be answered, filed or denied (decision.ts). */
const doubtful = 0.3

/** A meaning that kept fewer of its phrasings than this is another one under an old name. */
const fewestKept = 0.5

/**
 * What is known of content whose phrasings have changed, until its own model is learnt: the model of before, held to what is still there.
 * New phrasings are known letter for letter. What no longer exists, or is asked in quite other words by now, is not heard at all or only
 * offered, and so is whatever was said in words that were taken away. `before`: what the model was learnt from. `amended`: that model, put right by
 * the new phrasings, which knows what is new, too.
 */
export function standIn(before: Knowledge, content: Content, amended: Hears | null = null): Knowledge {
  const gone = without(before.phrasings, content.phrasings)
  const { added, removed } = differenceOf(gone, without(content.phrasings, before.phrasings))
  const known = namesIn(before.phrasings)
  const trusted = trustedIn(before.phrasings, known, gone)
  const isTrusted = (name: string) => trusted.has(name) || (amended !== null && !known.has(name))

  /** The candidate as far as it still holds; null where what it means is gone. */
  function held(candidate: Candidate, isRemoved: boolean): Candidate | null {
    const meaning = stillThere(candidate.meaning, content)
    if (!meaning) return null
    const isSure = !isRemoved && isTrusted(nameOfSubject(meaning))
    return { ...candidate, meaning, confidence: isSure ? candidate.confidence : Math.min(candidate.confidence, doubtful) }
  }

  const { reader } = before
  const model = amended ?? before.model
  return {
    ...content,
    model: {
      candidates(sentence) {
        const words = normalize(sentence.text)
        const own = added.get(words)
        if (own?.kind === 'command') return []
        if (own) return [{ meaning: own, confidence: sure, score: 1 }]
        return model.candidates(sentence).flatMap(candidate => held(candidate, removed.has(words)) ?? [])
      },
      ranked: sentence => model.ranked(sentence).filter(({ meaning }) => stillThere(meaning, content) !== null),
      command(text) {
        const words = normalize(text)
        const own = added.get(words)
        if (own) return own.kind === 'command' ? { command: own.id, confidence: sure } : null
        return removed.has(words) ? null : model.command(text)
      },
      agreement: sentence => model.agreement(sentence),
    },
    reader: {
      async read(texts) {
        const read = await reader.read(texts)
        // The spelling of before would mend new words into old ones.
        return read.map((sentence, at) => (added.has(normalize(texts[at] ?? '')) ? { ...sentence, text: texts[at] ?? '' } : sentence))
      },
    },
  }
}

/** The phrasings that mean something now that they did not mean before, commands left out. */
export function addedTo(before: Content, content: Content): readonly Phrasing[] {
  return without(content.phrasings, before.phrasings).filter(({ meaning }) => meaning.kind !== 'command')
}

/** The normalised phrasings that mean something now that they did not mean before, and those that meant something before and do not now. */
function differenceOf(gone: readonly Phrasing[], come: readonly Phrasing[]) {
  const added = new Map(come.map(({ text, meaning }): [string, Meaning] => [normalize(text), meaning]))
  return { added, removed: new Set(gone.map(({ text }) => normalize(text)).filter(text => !added.has(text))) }
}

/** Of the names of meanings those that kept most of their phrasings. A name stands for all sides of an entry. */
function trustedIn(phrasings: readonly Phrasing[], names: ReadonlySet<string>, gone: readonly Phrasing[]): ReadonlySet<string> {
  if (gone.length === 0) return names
  const [all, lost] = [countByName(phrasings), countByName(gone)]
  return new Set([...all].flatMap(([name, count]) => ((lost.get(name) ?? 0) <= (1 - fewestKept) * count ? name : [])))
}

/** Thousands of phrasings share a few hundred meanings. */
function namesIn(phrasings: readonly Phrasing[]): ReadonlySet<string> {
  return new Set([...new Set(phrasings.map(({ meaning }) => meaning))].map(nameOfSubject))
}

function countByName(phrasings: readonly Phrasing[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const { meaning } of phrasings) count.set(nameOfSubject(meaning), (count.get(nameOfSubject(meaning)) ?? 0) + 1)
  return count
}

/** The phrasings that are not among the others, word for word. */
function without(phrasings: readonly Phrasing[], others: readonly Phrasing[]): readonly Phrasing[] {
  const [left, rest] = withoutEnds(phrasings, others)
  if (left.length === 0) return left
  const [own, same] = [new Set(left), new Set(rest)]
  const keys = new Set(rest.filter(other => !own.has(other)).map(keyOf))
  return left.filter(phrasing => !same.has(phrasing) && !keys.has(keyOf(phrasing)))
}

/** Both without what they begin and end with alike: of thousands of phrasings nearly all are the very same objects, in the same order. */
function withoutEnds(one: readonly Phrasing[], other: readonly Phrasing[]): readonly [readonly Phrasing[], readonly Phrasing[]] {
  const shorter = Math.min(one.length, other.length)
  let [front, back] = [0, 0]
  while (front < shorter && one[front] === other[front]) front++
  while (back < shorter - front && one[one.length - 1 - back] === other[other.length - 1 - back]) back++
  return [one.slice(front, one.length - back), other.slice(front, other.length - back)]
}

/** The meaning, of both sides where its own is gone; null where the whole of it is. */
function stillThere(meaning: Meaning, { entries, topics, intents }: Content): Meaning | null {
  if (meaning.kind === 'topic') return topics.has(meaning.id) ? meaning : null
  if (meaning.kind !== 'entry') return intents.has(meaning.id) ? meaning : null
  const entry = entries.get(meaning.id)
  if (!entry) return null
  return entry.sides.some(({ name }) => name === meaning.side) ? meaning : { ...meaning, side: null }
}

function keyOf({ text, meaning }: Phrasing): string {
  return `${nameOfSubject(meaning)} ${meaning.kind === 'entry' ? meaning.side : ''}\n${text}`
}
