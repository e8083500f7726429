import type { SpokenLanguage } from '../message.js'
import type { Ending } from './asked.js'
import type { Gap, Reason } from './gap.js'
import type { Group } from './group-gaps.js'
import { type Redacting, redact } from './redact.js'

/** One thing that customers ask and the FAQ could serve better. `faq gaps --json` prints it: what stands here is added to, never changed. */
export interface GapTopic {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly language: SpokenLanguage
  readonly count: number
  readonly reasons: Readonly<Record<Reason, number>>
  readonly endings: Readonly<Record<Ending['kind'], number>>
  /** How it is asked, the most telling way first; redacted. */
  readonly examples: readonly string[]
  /** What agents replied in the end, redacted. */
  readonly replies: readonly string[]
  /** What most of it is nearest to, with the share of it that is; null where most of it is near to nothing. */
  readonly nearest: { readonly kind: 'entry' | 'topic' | 'intent'; readonly id: string; readonly share: number } | null
  readonly first: string
  readonly last: string
}

/** Examples and replies of one topic that are told. */
const [mostExamples, mostReplies] = [6, 3]

/** A candidate below this says nothing about where a message belongs. */
const tells = 0.2

/** What a group of one language is about, without anything by which a customer is known. `words`: those of the FAQ. */
export function topicOf({ gaps }: Group, language: SpokenLanguage, words: Pick<Redacting, 'known' | 'common'>): Omit<GapTopic, 'number'> {
  const clean = (text: string, { names }: Gap['asked']) => redact(text, { ...words, names })
  const examples = [...new Set(gaps.map(({ asked }) => clean(asked.text, asked)))]
  const replies = gaps.flatMap(({ asked }) => (asked.ending.kind === 'agent' ? [clean(asked.ending.words, asked)] : []))
  const times = gaps.map(({ asked }) => asked.at).sort()
  return {
    language,
    count: gaps.length,
    reasons: counted(
      gaps.map(({ reason }) => reason),
      ['not-answered', 'unhelpful', 'unsure'],
    ),
    endings: counted(
      gaps.map(({ asked }) => asked.ending.kind),
      ['agent', 'ticket', 'answered', 'nothing'],
    ),
    examples: examples.slice(0, mostExamples),
    replies: mostCommon(replies).slice(0, mostReplies),
    nearest: nearestOf(gaps),
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
  }
}

/** What was asked more often, and of that what cost agents more, comes first. */
export function ranked(topics: readonly Omit<GapTopic, 'number'>[]): readonly GapTopic[] {
  const weight = ({ count, endings }: Omit<GapTopic, 'number'>) => count + (endings.agent + endings.ticket) / 2
  return [...topics].sort((one, other) => weight(other) - weight(one)).map((topic, at) => ({ number: at + 1, ...topic }))
}

function nearestOf(gaps: readonly Gap[]): GapTopic['nearest'] {
  const near = gaps.flatMap(({ nearest }) => (nearest && nearest.confidence >= tells ? [`${nearest.kind} ${nearest.id}`] : []))
  const [most] = mostCommon(near)
  if (most === undefined) return null
  const share = near.filter(one => one === most).length / gaps.length
  const [kind, id = ''] = most.split(' ')
  return share > 0.5 && (kind === 'entry' || kind === 'topic' || kind === 'intent') ? { kind, id, share } : null
}

function mostCommon(of: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of of) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text)
}

function counted<Kind extends string>(found: readonly Kind[], kinds: readonly Kind[]): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(kinds.map(kind => [kind, 0])) as Record<Kind, number>
  for (const kind of found) counts[kind] += 1
  return counts
}
