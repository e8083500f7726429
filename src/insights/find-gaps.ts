import { spokenLanguages } from '../message.js'
import type { Sentence } from '../understanding/features.js'
import { type Knowledge, knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { languageOf } from '../understanding/language.js'
import { understand } from '../understanding/understand.js'
import type { Asked } from './asked.js'
import { type Gap, gapOf } from './gap.js'
import { type GapTopic, ranked, topicOf } from './gap-report.js'
import { groupGaps, mostGrouped, type ReadGap } from './group-gaps.js'
import { wordsOfFaq } from './words-of-faq.js'

/** Texts that the sentence model is given at once. */
const batch = 64

/** Phrasings of the FAQ that tell what is common. */
const mostBackground = 128

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
    const gaps: Gap[] = []
    for (const one of own) {
      const gap = gapOf(one, await understand(one.text, { intent: null, field: null }, knowledge))
      if (gap) gaps.push(gap)
    }
    const newest = gaps.sort((one, other) => (one.asked.at < other.asked.at ? 1 : -1)).slice(0, mostGrouped)
    const background = newest.length > 0 ? await readTexts(backgroundOf(knowledge), knowledge) : []
    for (const group of groupGaps(await readGaps(newest, knowledge), background)) {
      if (group.gaps.length >= fewest) found.push({ topic: topicOf(group, language, words), gaps: group.gaps })
    }
  }
  const order = ranked(found.map(({ topic }) => topic))
  return order.map(topic => ({ topic, gaps: found.find(one => one.topic.examples === topic.examples)?.gaps ?? [] }))
}

function languageFor(text: string, languages: Languages) {
  return languageOf(text) === 'zh' ? knowledgeIn('zh', languages).language : 'en'
}

async function readGaps(gaps: readonly Gap[], knowledge: Knowledge): Promise<readonly ReadGap[]> {
  const sentences = await readTexts(
    gaps.map(({ asked }) => asked.text),
    knowledge,
  )
  return gaps.flatMap((gap, at) => (sentences[at] ? [{ gap, sentence: sentences[at] }] : []))
}

async function readTexts(texts: readonly string[], { reader }: Knowledge): Promise<readonly Sentence[]> {
  const read: Sentence[] = []
  for (let from = 0; from < texts.length; from += batch) read.push(...(await reader.read(texts.slice(from, from + batch))))
  return read
}

/** Phrasings of the FAQ, from all over it. */
function backgroundOf({ phrasings }: Knowledge): readonly string[] {
  return phrasings.filter((_, at) => at % Math.ceil(phrasings.length / mostBackground) === 0).map(({ text }) => text)
}
