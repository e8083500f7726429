import type { SpokenLanguage } from '../message.js'
import type { Classes } from './classes.js'
import type { Example } from './classifier.js'
import type { Encoding } from './encoder/transformer.js'
import { dice } from './learning/dice.js'

/** Two lines of training said in one breath, so that the model learns to hear both; `parts` are their numbers. */
export interface JoinedLine extends Example {
  readonly parts: readonly number[]
}

/** One joined line for so many lines. */
const linesForOne = 3

/** One joined line in so many asks for something that is not covered as well. */
const oneWithTopic = 5

/** Longer lines already are several sentences. */
const longestPart = 160

/** Ways in which people put two questions into one message. */
const ways: Readonly<Record<SpokenLanguage, readonly ((a: string, b: string) => string)[]>> = {
  en: [
    (a, b) => `${a} ${b}`,
    (a, b) => `${bare(a)}, and ${b}`,
    (a, b) => `${bare(a)} and ${b}`,
    (a, b) => `${a} Also, ${b}`,
    (a, b) => `${bare(a)}, ${b}`,
    (a, b) => `1) ${a} 2) ${b}`,
  ],
  zh: [
    (a, b) => `${bare(a)}。${b}`,
    (a, b) => `${bare(a)}，${b}`,
    (a, b) => `${a}另外${b}`,
    (a, b) => `${bare(a)}，还有${b}`,
    (a, b) => `1、${a}2、${b}`,
  ],
}

/**
 * Pairs of lines of different subjects that can be answered, and some with a topic that can't, drawn by a fixed rule. The sentence model
 * is not asked for them: the vector of a pair lies close to the mean of its parts', since each is a mean of its words.
 */
export function joinLines(lines: readonly Example[], { subjects, covered }: Classes, language: SpokenLanguage): readonly JoinedLine[] {
  const draw = dice()
  const short = [...lines.keys()].filter(line => (lines[line]?.text.length ?? 0) <= longestPart)
  const subjectOf = (line: number) => subjects[lines[line]?.labels[0] ?? 0] ?? ''
  const asked = short.filter(line => covered.has(subjectOf(line)))
  const others = short.filter(line => !covered.has(subjectOf(line)))
  const pick = (list: readonly number[]) => list[Math.floor(draw() * list.length)]
  const joined: JoinedLine[] = []
  for (let n = 0; n < Math.floor(lines.length / linesForOne); n++) {
    const first = pick(asked)
    const second = pick(n % oneWithTopic === 0 ? others : asked)
    const way = ways[language][Math.floor(draw() * ways[language].length)]
    if (first === undefined || second === undefined || !way || subjectOf(first) === subjectOf(second)) continue
    const [a, b] = draw() < 0.5 ? [first, second] : [second, first]
    const [left, right] = [lines[a], lines[b]]
    if (!left || !right) continue
    joined.push({
      text: way(left.text, right.text),
      encoding: meanOf(left.encoding, right.encoding),
      labels: [...left.labels, ...right.labels],
      parts: [a, b],
    })
  }
  return joined
}

function meanOf(a: Encoding | null, b: Encoding | null): Encoding | null {
  const mean = (x: Float32Array, y: Float32Array) => x.map((number, i) => (number + (y[i] as number)) / 2)
  return a && b ? { final: mean(a.final, b.final), below: mean(a.below, b.below) } : null
}

function bare(text: string): string {
  return text.replace(/(?<![.!?。！？])[.!?。！？]+$/u, '')
}
