import { spokenLanguages } from '../message.js'
import { type Knowledge, knowledgeIn, type Languages } from '../understanding/knowledge.js'
import type { Sentence } from '../understanding/model/features.js'
import { spread } from '../understanding/model/spread.js'
import { nameOfSubject } from '../understanding/name-of-subject.js'
import { languageOf } from '../understanding/text/language.js'
import { understand } from '../understanding/understand.js'
import type { Asked } from './asked.js'
import { type Gap, gapOf } from './gap.js'
import type { Surroundings } from './gap-likeness.js'
import { type GapTopic, ranked, topicOf } from './gap-report.js'
import { groupGaps, mostGrouped, type ReadGap } from './group-gaps.js'
import { wordsOfFaq } from './words-of-faq.js'

/** Texts that the sentence model is given at once. */
const batch = 64

/** Phrasings of the FAQ that tell what is common, and of each meaning those that tell how one thing is asked for in different words. */
const [mostBackground, mostWays] = [128, 12]

/** Of all subjects together, where there are so many that each has at least two: reading them takes some seconds. */
const mostWaysInAll = 1_600

/** Fewer messages than this are no topic. */
const fewest = 2

/** A topic with the words of its messages, which are for drafts alone: they are not redacted. */
export interface FoundTopic {
  readonly topic: GapTopic
  readonly gaps: readonly Gap[]
}

/** What was asked and could be served better, by topic. Hears every message with what is known now: some milliseconds each. */
export async function findGaps(asked: readonly Asked[], languages: Languages): Promise<readonly FoundTopic[]> {
  const found: { readonly topic: Omit<GapTopic, 'number'>; readonly gaps: readonly Gap[] }[] = []
  const words = wordsOfFaq(languages)
  for (const language of spokenLanguages) {
    const knowledge = languages[language]
    if (!knowledge) continue
    const own = asked.filter(({ text }) => languageFor(text, languages) === language)
    const gaps: HeardGap[] = []
    for (const one of own) {
      const heard = await understand(one.text, { intent: null, field: null }, knowledge)
      const gap = gapOf(one, heard)
      if (gap) gaps.push({ gap, heardAs: heard.candidates })
    }
    if (gaps.length === 0) continue
    const newest = gaps.sort(({ gap: one }, { gap: other }) => (one.asked.at < other.asked.at ? 1 : -1)).slice(0, mostGrouped)
    for (const group of groupGaps(await readGaps(newest, knowledge), await surroundingsOf(knowledge))) {
      if (group.gaps.length >= fewest) found.push({ topic: topicOf(group, language, words), gaps: group.gaps })
    }
  }
  const order = ranked(found.map(({ topic }) => topic))
  return order.map(topic => ({ topic, gaps: found.find(one => one.topic.examples === topic.examples)?.gaps ?? [] }))
}

function languageFor(text: string, languages: Languages) {
  return languageOf(text) === 'zh' ? knowledgeIn('zh', languages).language : 'en'
}

type HeardGap = Omit<ReadGap, 'sentence'>

async function readGaps(gaps: readonly HeardGap[], knowledge: Knowledge): Promise<readonly ReadGap[]> {
  const sentences = await readTexts(
    gaps.map(({ gap }) => gap.asked.text),
    knowledge,
  )
  return gaps.flatMap((one, at) => (sentences[at] ? [{ ...one, sentence: sentences[at] }] : []))
}

async function readTexts(texts: readonly string[], { reader }: Knowledge): Promise<readonly Sentence[]> {
  const read: Sentence[] = []
  for (let from = 0; from < texts.length; from += batch) read.push(...(await reader.read(texts.slice(from, from + batch))))
  return read
}

async function surroundingsOf(knowledge: Knowledge): Promise<Surroundings> {
  const { phrasings } = knowledge
  const texts = new Map<string, string[]>()
  for (const { text, meaning } of phrasings) {
    const name = nameOfSubject(meaning)
    const ways = texts.get(name) ?? []
    ways.push(text)
    texts.set(name, ways)
  }
  const meanings: (readonly Sentence[])[] = []
  const most = Math.min(mostWays, Math.max(2, Math.floor(mostWaysInAll / texts.size)))
  for (const ways of texts.values()) meanings.push(await readTexts(spread(ways, most), knowledge))
  const background = await readTexts(
    spread(phrasings, mostBackground).map(({ text }) => text),
    knowledge,
  )
  return { background, meanings }
}
