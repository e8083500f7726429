import { type Clause, withoutTail } from './clauses.js'
import type { Found } from './found.js'
import { explainsHaste } from './hastens.js'
import { tellsHow } from './loss-reason.js'
import { losses, settings, wishes } from './loss-words.js'
import type { Reading } from './reading.js'
import { endsSentence } from './sentences.js'
import { at, Phrases, type Token } from './tokens.js'

const becauses = new Phrases(
  'because of, because, due to, owing to, as a result of, thanks to, caused by, on account of, following the, following our, following a, following an, in the wake of',
)

/** How many "because"s of a sentence are looked at: nobody gives more reasons in one. */
const mostBecauses = 3

/** "… lost because x", "due to x", where a loss is told in the same sentence or x itself tells one. */
export function afterBecause({ tokens, sentences }: Reading, taken: readonly Found[]): Clause | null {
  const starts = new Set(taken.map(({ from }) => from))
  for (const { from, to, question } of sentences) {
    if (question) continue
    let seen = 0
    for (let index = from; index < to && seen < mostBecauses; index++) {
      const length = becauses.lengthAt(tokens, index)
      if (length === 0) continue
      seen++
      const start = /^[:,]$/.test(at(tokens, index + length).word) ? index + length + 1 : index + length
      let end = start
      while (end < to && !endsSentence(tokens, end) && !/^[;|]$/.test(at(tokens, end).word) && !starts.has(end)) end++
      const clause = beforeComma(tokens, start, withoutTail(tokens, start, end))
      const told = losses.within(tokens, from, index) || tellsHow(tokens, start, clause.to) || settings.within(tokens, start, clause.to)
      if (explainsHaste(tokens, from, index) && !tellsHow(tokens, start, clause.to)) continue
      if (clause.to > start && told && !wishes.within(tokens, start, clause.to)) return clause
    }
  }
  return null
}

/** Up to the comma behind which something else is said or asked for. */
function beforeComma(tokens: readonly Token[], from: number, to: number): Clause {
  const wish = wishes.firstWithin(tokens, from, to)
  for (let index = (wish ?? from) - 1; index > from; index--) if (at(tokens, index).word === ',') return { from, to: index }
  return { from, to }
}
