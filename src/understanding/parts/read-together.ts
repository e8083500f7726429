import { decide, entryOf } from '../decision.js'
import type { Candidate } from '../heard.js'
import type { Content } from '../knowledge.js'
import { subjectOf } from '../model/classes.js'
import type { Part } from './part.js'
import { parting } from './parting.js'

/**
 * What a question means that says too little of it by itself, where the message surely asks something else as well: what it and the whole
 * sound of most together, where that leads clearly. "Can unused credit be invoiced, and what about things from the Cloud Market?" asks
 * about an invoice twice, although its end alone might be about the order. What another question surely asks may be what the whole
 * sounds of because of that one, so that it does not count against the question's own first meaning. Null where nothing leads.
 */
export function readTogether(part: Part, parts: readonly Part[], whole: readonly Candidate[], content: Content): Candidate | null {
  const { intents } = content
  if (part.isClause || !part.isFull || !(part.isQuestion || part.tellsQuestion)) return null
  const subject = ({ meaning }: Candidate) => subjectOf(meaning.id, intents)
  const isCovered = ({ meaning }: Candidate) => meaning.kind === 'entry' || entryOf(intents.get(meaning.id)) !== null
  const others = parts.flatMap(other => {
    const [said] = other.candidates
    return said && other !== part && !other.isClause && said.confidence >= parting.part ? [{ ...other, said }] : []
  })
  const elsewhere = new Set(others.filter(({ isQuestion }) => isQuestion).map(({ said }) => subject(said)))
  const least = Math.min(...whole.map(({ score }) => score))
  const together = (one: Candidate) => one.score + (whole.find(other => subject(other) === subject(one))?.score ?? least)
  const [best, ...ranked] = [...part.candidates].sort((one, other) => together(other) - together(one))
  const [[first], [overall]] = [part.candidates, whole]
  if (!first || !best || !overall) return null
  const read = elsewhere.has(subject(best)) ? first : best
  // What the whole surely means is decided with it.
  if (subject(read) === subject(overall) && decide(whole, content).kind !== 'clarify') return null
  const next = [best, ...ranked].find(one => one !== read && !elsewhere.has(subject(one)))
  const leads = !next || together(read) - together(next) >= parting.together
  const asksElse = others.some(
    ({ said, isQuestion, tellsQuestion }) =>
      isCovered(said) && subject(said) !== subject(read) && (isQuestion || tellsQuestion || said.meaning.kind === 'intent'),
  )
  return leads && asksElse && isCovered(read) ? read : null
}
