import type { SpokenLanguage } from '../../message.js'
import type { Encoding } from '../encoder/transformer.js'
import { drawnFrom } from '../learning/drawn-from.js'
import type { Classes } from './classes.js'
import type { Example } from './classifier.js'

/** Two lines of training said in one breath, so that the model learns to hear both; `parts` are their numbers. */
export interface JoinedLine extends Example {
  readonly parts: readonly number[]
}

/** So many of the lines that can be answered begin a pair. */
const begin = 2 / 3

/** So many pairs ask for something that is not covered as well. */
const withTopic = 1 / 5

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
 * Pairs of lines of different subjects that can be answered, and some with a topic that can't. What is drawn for a line depends on its
 * words, not on its place: one line more or less changes the few pairs that it is part of. The sentence model is not asked for them:
 * the vector of a pair lies close to the mean of its parts', since each is a mean of its words.
 */
export function joinLines(lines: readonly Example[], { subjects, covered }: Classes, language: SpokenLanguage): readonly JoinedLine[] {
  const short = [...lines.keys()].filter(line => (lines[line]?.text.length ?? 0) <= longestPart)
  const subjectOf = (line: number) => subjects[lines[line]?.labels[0] ?? 0] ?? ''
  const asked = short.filter(line => covered.has(subjectOf(line)))
  const [askedRing, topicRing] = [asked, short.filter(line => !covered.has(subjectOf(line)))].map(some => ringOf(some, lines))
  return asked.flatMap(first => {
    const { text } = lines[first] as Example
    const draw = (what: string) => drawnFrom(`${what} ${text}`)
    if (draw('begins') >= begin) return []
    const ring = draw('topic') < withTopic ? topicRing : askedRing
    const second = ring?.nextTo(draw('partner'), line => subjectOf(line) !== subjectOf(first))
    const way = ways[language][Math.floor(draw('way') * ways[language].length)]
    if (second === undefined || !way) return []
    const [a, b] = draw('order') < 0.5 ? [first, second] : [second, first]
    const [left, right] = [lines[a] as Example, lines[b] as Example]
    return {
      text: way(left.text, right.text),
      encoding: meanOf(left.encoding, right.encoding),
      labels: [...left.labels, ...right.labels],
      parts: [a, b],
    }
  })
}

interface Placed {
  readonly line: number
  readonly point: number
}

interface Ring {
  /** The first line at or after a point from 0 up to 1 that is wanted, going round; undefined where none is. */
  nextTo(point: number, isWanted: (line: number) => boolean): number | undefined
}

/** Points of each line on a circle: with one alone some lines would be met ten times as often as others. */
const pointsOfLine = 8

/**
 * Lines on a circle, at points drawn from their words (D. Karger et al., "Consistent Hashing and Random Trees", STOC 1997): a new line
 * takes over only what was nearest to its points.
 */
function ringOf(some: readonly number[], lines: readonly Example[]): Ring {
  const points: readonly Placed[] = some
    .flatMap(line => Array.from({ length: pointsOfLine }, (_, nth) => ({ line, point: drawnFrom(`${nth} ${lines[line]?.text}`) })))
    .sort((a, b) => a.point - b.point)
  return {
    nextTo(point, isWanted) {
      const start = firstFrom(point, points)
      for (let step = 0; step < points.length; step++) {
        const { line } = points[(start + step) % points.length] as Placed
        if (isWanted(line)) return line
      }
      return undefined
    },
  }
}

/** The place of the first that is not before a point, by halving; their number where all are. */
function firstFrom(point: number, points: readonly Placed[]): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle] as Placed).point < point) low = middle + 1
    else high = middle
  }
  return low
}

function meanOf(a: Encoding | null, b: Encoding | null): Encoding | null {
  const mean = (x: Float32Array, y: Float32Array) => x.map((number, i) => (number + (y[i] as number)) / 2)
  return a && b ? { final: mean(a.final, b.final), below: mean(a.below, b.below) } : null
}

function bare(text: string): string {
  return text.replace(/(?<![.!?。！？])[.!?。！？]+$/u, '')
}
