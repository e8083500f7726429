import { randomInt } from 'node:crypto'
import { processConfig } from '../../src/config.js'
import { newConversation } from '../../src/conversation/conversation.js'
import { createLive } from '../../src/delivery/live.js'
import { createDesk } from '../../src/desk.js'
import { askedIn } from '../../src/insights/asked.js'
import { type FoundTopic, findGaps } from '../../src/insights/find-gaps.js'
import { openKnowledge } from '../../src/knowledge/open-knowledge.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { adjustedRandIndex } from '../eval/measures/rand-index.js'
import { plantedTopics } from '../insights/planted-topics.js'
import { type Planted, plantedTraffic } from '../insights/planted-traffic.js'
import { printTable } from './print-table.js'

/** Messages in all, and the share of them that the FAQ answers. */
const [messages, answerable] = [2_000, 0.3]

/**
 * `npm run bench -- gaps [SEED]`: traffic of 2,000 messages through the real desk, 12 topics planted that the FAQ knows nothing of among
 * questions that it answers and what nobody else asks; whether `faq gaps` finds the topics.
 */
export async function benchGaps([seed = '1']: readonly string[]): Promise<void> {
  const knowledge = await openKnowledge({ ...processConfig(), tell: line => process.stderr.write(`${line}\n`) })
  try {
    const traffic = trafficFor(knowledge.languages, Number(seed))
    const asked = await converse(traffic, knowledge.languages)
    const began = performance.now()
    const topics = await findGaps(asked, knowledge.languages)
    report(traffic, topics, (performance.now() - began) / 1000)
  } finally {
    await knowledge.stop()
  }
}

function trafficFor({ en }: Languages, seed: number): readonly Planted[] {
  const planted = plantedTraffic(Math.round(messages * (1 - answerable)), seed)
  const lines = en.phrasings.filter(({ meaning }) => meaning.kind === 'entry')
  const step = Math.floor(lines.length / (messages - planted.length))
  const others = lines.filter((_, at) => at % step === 0).slice(0, messages - planted.length)
  return [...planted, ...others.map(({ text }): Planted => ({ text, topic: null }))]
}

/** Each a conversation of its own, as the desk saves it. */
async function converse(traffic: readonly Planted[], languages: Languages) {
  const store = createMemoryStore()
  const desk = createDesk({
    store,
    knowledge: () => languages,
    live: createLive(),
    now: () => new Date(),
    random: below => randomInt(below),
  })
  const asked = []
  for (const [at, { text }] of traffic.entries()) {
    const conversation = `bench:${at}`
    const customer = { channel: 'terminal', id: conversation } as const
    await desk.receive({ id: String(at), conversation, customer, text })
    asked.push(...askedIn((await store.load(conversation)) ?? newConversation(conversation, customer, new Date()), () => false))
  }
  return asked
}

function report(traffic: readonly Planted[], topics: readonly FoundTopic[], seconds: number): void {
  const groupOf = new Map(topics.flatMap(({ topic, gaps }) => gaps.map(({ asked }) => [Number(asked.message), topic.number] as const)))
  const planted = traffic.flatMap(({ text, topic }, at) => (topic === null ? [] : [{ at, text, topic }]))
  // What was found in no group is a group of its own.
  const index = adjustedRandIndex(
    planted.map(({ topic }) => topic),
    planted.map(({ at }) => groupOf.get(at) ?? `alone ${at}`),
  )
  const wanted = Object.keys(plantedTopics).length
  const top = topics.slice(0, wanted).map(({ gaps }) => {
    const counts = new Map<string, number>()
    for (const { asked } of gaps) {
      const topic = traffic[Number(asked.message)]?.topic ?? 'not planted'
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
    }
    const [most = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one)
    return { topic: most[0], share: most[1] / gaps.length, count: gaps.length }
  })
  const found = new Set(top.filter(({ topic, share }) => topic in plantedTopics && share > 0.5).map(({ topic }) => topic))
  const rows = top.map(({ topic, share, count }, at) => [String(at + 1), topic, String(count), `${(share * 100).toFixed(0)} %`])
  printTable([`of the top ${wanted} groups`, 'most of them', 'messages', 'share'], rows)
  console.log(`\n${traffic.length} messages, ${planted.length} of planted topics; ${topics.length} groups in ${seconds.toFixed(0)} s.`)
  console.log(`Planted topics among the top ${wanted}: ${found.size}. Adjusted Rand index: ${index.toFixed(3)}.`)
}
