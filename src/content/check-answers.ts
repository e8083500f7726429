import { longestMessage, type SpokenLanguage } from '../message.js'
import { type Found, linksIn, unshownIn } from './in-markdown.js'
import { isForeign } from './is-foreign.js'
import type { PlacedText } from './phrases-file.js'
import type { Problem } from './problem.js'
import type { AllowedLinks } from './read-links.js'

/** Words that customers are told: an answer, that of a side, or the sentence of a topic. `line` is where it begins. */
export interface Answer extends PlacedText {
  readonly file: string
}

/** What can't be said to customers as it stands, on whichever channel they ask. */
export function* checkAnswers(answers: readonly Answer[], allowed: AllowedLinks, language: SpokenLanguage): Iterable<Problem> {
  for (const answer of answers) {
    const { file, text, line } = answer
    if (isForeign(text, language)) {
      const [is, folders] = language === 'en' ? ['Chinese', 'faq/zh/'] : ['English', 'faq/']
      const cure = `Put back what stood here, and write the ${is} answer in the file of the same name in ${folders}`
      yield { rule: 'language', file, line, cause: `an answer in ${is}, which the others would be told`, cure }
    }
    if (text.length > longestMessage) {
      const cause = `an answer of ${text.length} characters, which no channel sends in one message`
      yield { rule: 'length', file, line, cause, cure: `Shorten it to ${longestMessage} at most, or make two entries of it` }
    }
    for (const { cause, cure, ...found } of unshownIn(text)) {
      yield { rule: 'markup', file, ...placeIn(answer, found), cause, cure }
    }
    for (const { what, ...found } of linksIn(text)) {
      if (allowed.has(what)) continue
      const cause = `a link to ${what}, which is not allowed`
      yield { rule: 'link', file, ...placeIn(answer, found), cause, cure: `Delete it, or have ${allowed.file} allow its address` }
    }
  }
}

/** Where a thing of an answer stands in its file. */
function placeIn({ line }: Answer, { row, column }: Pick<Found, 'row' | 'column'>): Pick<Problem, 'line' | 'column'> {
  return { line: line + row, column }
}
