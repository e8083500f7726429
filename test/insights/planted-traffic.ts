import { oneOffs, plantedTopics } from './planted-topics.js'

/** A message that somebody might have sent, and what it is about: a planted topic, or null for what nobody else asks. */
export interface Planted {
  readonly text: string
  readonly topic: string | null
}

const openers = ['', '', '', '', 'hi, ', 'hello, ', 'good morning, ', 'quick question: ', 'sorry to bother you, ', 'excuse me, ']
const closers = ['', '', '', '', ' please', ' thanks', ' - thank you!', '?', ' kind regards, Mei', ' (second time I ask)']

/** So many messages about the planted topics, some far more often than others, among what nobody else asks. The same seed, the same messages. */
export function plantedTraffic(count: number, seed: number): readonly Planted[] {
  const draw = dice(seed)
  const pick = (of: readonly string[]): string => of[Math.floor(draw() * of.length)] ?? ''
  const topics = Object.keys(plantedTopics)
  // The first is asked about five times as often as the last.
  const weights = topics.map((_, at) => 5 - (4 * at) / (topics.length - 1))
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Array.from({ length: count }, (): Planted => {
    if (draw() < 0.05) return { text: `${pick(openers)}${pick(oneOffs)}${pick(closers)}`, topic: null }
    const mark = draw() * sum
    const topic = topics.find((_, at) => weights.slice(0, at + 1).reduce((all, weight) => all + weight, 0) > mark) ?? ''
    const way = pick(plantedTopics[topic] ?? []).replace(/\{([^}]*)\}/g, (_, choices: string) => pick(choices.split('|')))
    return { text: mistype(`${pick(openers)}${way}${pick(closers)}`, draw), topic }
  })
}

/** One in eight has two letters exchanged. */
function mistype(text: string, draw: () => number): string {
  if (draw() >= 1 / 8) return text
  const at = 1 + Math.floor(draw() * (text.length - 3))
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`
}

/** Numerical Recipes' linear congruential generator; good enough to mix sentences. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
