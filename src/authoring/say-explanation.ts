import type { Considered, Explanation } from '../understanding/explain.js'
import type { Decision, EntryRef } from '../understanding/heard.js'
import type { Evidence } from '../understanding/model/evidence.js'
import { sayTip, type Tip } from './tip-for.js'

/** An explanation in words, for people who write the FAQ. The words of the message stand in it as they came: whoever shows them makes them safe. */
export function* sayExplanation(explanation: Explanation, tip: Tip): Iterable<string> {
  const { text, language, spelt, parts, nearest, candidates, evidence } = explanation
  const [first, second] = candidates
  yield `"${text}"`
  yield ''
  yield 'What would be said'
  for (const line of sayDecision(explanation)) yield `  ${line}`
  yield ''
  yield 'How it was heard'
  yield `  ${languages[language]}`
  if (spelt !== null) yield `  read as "${spelt}"`
  for (const part of parts) yield `  part "${part.text}": ${sayPart(part)}`
  if (explanation.command) yield `  to an open form or offer it would also be "${explanation.command}"`
  if (nearest.length > 0) {
    yield ''
    yield 'The phrasings nearest to it (1 is the same)'
    for (const { cosine, at, text, meaning, belongs } of nearest) {
      yield `  ${cosine.toFixed(2)}  ${at}  "${text}"${belongs ? '' : ` (which means ${meaning.id})`}`
    }
  }
  if (first && second && evidence.length > 0) {
    yield ''
    yield `What spoke for ${first.meaning.id} (+) and for ${second.meaning.id} (-): without it the lead of ${second.behind.toFixed(2)} would change by`
    for (const one of evidence) yield `  ${one.weight > 0 ? '+' : '-'} ${Math.abs(one.weight).toFixed(2)}  ${sayReason(one)}`
  }
  yield ''
  yield 'What would tip it'
  yield `  ${sayTip(tip)}`
}

function sayPart({ heard, counts, lookAlike }: Explanation['parts'][number]): string {
  if (!heard) return 'nothing'
  if (lookAlike) return `${named(heard)}, not answered, since "${lookAlike.words}" stands in it (${lookAlike.at})`
  return `${named(heard)}${counts ? '' : ', passed over'}`
}

const languages = { en: 'in English', zh: 'in Chinese', other: 'in neither English nor Chinese' } as const

/** What would be said, and how sure that is. */
export function* sayDecision({ decision, decidedBy, lookAlike, candidates: [first, second] }: Explanation): Iterable<string> {
  yield* sayKind(decision)
  if (decidedBy === 'parts') yield 'its parts say so; of the message as a whole:'
  if (decidedBy === 'wish-for-person') yield 'a clause of it asks for a person; of the message as a whole:'
  if (lookAlike) yield `asked, and not answered at once, since "${lookAlike.words}" stands in it (${lookAlike.at}); else:`
  if (!first) return
  yield `${named(first)} sure, which ${first.confidence >= first.threshold ? 'meets' : 'misses'} its threshold of ${percent(first.threshold)}: "${first.name}"`
  if (second) {
    yield `next: ${named(second)}, ${second.behind.toFixed(2)} behind; it would have to be ahead, and ${percent(second.threshold)}, to be said instead`
  }
}

function* sayKind(decision: Decision): Iterable<string> {
  switch (decision.kind) {
    case 'answer':
      yield `the answer of ${refs(decision.entries)}`
      if (decision.topics.length > 0) yield `and that ${decision.topics.join(', ')} is not covered`
      break
    case 'clarify':
      yield decision.between.length > 1
        ? `a choice of ${refs(decision.between)}`
        : `the question whether it is about ${refs(decision.between)}`
      break
    case 'request':
      if (decision.entries.length > 0) yield `the answer of ${refs(decision.entries)}, then`
      yield `what is wanted: ${decision.intent}`
      break
    case 'smalltalk':
      yield `the small talk of ${decision.intent}`
      break
    case 'not-covered':
      yield `that the policy does not cover ${decision.topics.join(', ')}`
      break
    case 'unknown':
      yield 'that the bot does not know'
  }
}

function refs(entries: readonly EntryRef[]): string {
  return entries.map(({ entry, side }) => (side === null ? entry : `${entry} (side: ${side})`)).join(', ')
}

function named({ meaning, confidence }: Considered): string {
  return `${meaning.id}, ${percent(confidence)}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

export function sayReason({ kind, words, concept }: Evidence): string {
  switch (kind) {
    case 'sentence-model':
      return 'the sentence as a whole (sentence model)'
    case 'spelling':
      return `the spelling of "${words}"`
    case 'concept':
      return `"${words}"${concept === words.toLowerCase() ? '' : `, as a word for "${concept}"`}`
    default:
      return `"${words}"`
  }
}
