import { type Concepts, stemsOf } from '../understanding/model/concepts.js'
import { normalize } from '../understanding/text/normalize.js'
import type { Problem } from './problem.js'
import { type WrittenFile, writtenLines } from './written-lines.js'

/**
 * Reads concepts.txt: one concept a line, `grey: greyed out, dimmed, can't click`; lines with "#" in front are remarks. A language
 * without the file has no concepts.
 */
export function readConcepts(written: WrittenFile, problems: Problem[]): Concepts {
  const { file } = written
  /** By stems, as they are looked up: "shipped" and "shipping" are one word. */
  const found = new Map<string, { word: string; concept: string; line: number }>()
  for (const { raw, line } of writtenLines(written, problems)) {
    const [, concept, list = ''] = /^\s*([\p{L}\p{N}-]+)\s*[:：](.*)$/u.exec(raw) ?? []
    const words = list
      .split(/[,，、]/)
      .map(normalize)
      .filter(Boolean)
    if (!concept || words.length === 0) {
      problems.push({
        rule: 'concept',
        file,
        line,
        cause: 'not a concept',
        cure: 'Write its name, a colon, and words with commas between them: grey: dimmed, faded',
      })
      continue
    }
    for (const word of words) {
      const stems = stemsOf(word).join(' ')
      const before = found.get(stems)
      if (stems.includes('@')) {
        problems.push({
          rule: 'concept',
          file,
          line,
          cause: `"${word}", which has a number in it`,
          cure: 'Delete it: which number it is says nothing about what is wanted',
        })
      } else if (before && before.concept !== concept) {
        const cause = `"${word}", which is the same word as "${before.word}" of "${before.concept}" in line ${before.line}`
        problems.push({ rule: 'concept', file, line, cause, cure: 'Keep one of the two' })
      } else found.set(stems, { word, concept, line })
    }
  }
  return new Map([...found.values()].map(({ word, concept }) => [word, concept]))
}
