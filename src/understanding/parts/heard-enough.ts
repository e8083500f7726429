import { parting } from './parting.js'
import { isEntryOfForm, isOfList, type SaidPart } from './several-parts.js'

/** Whether a part is sure enough to be a question or a wish of its own, given how much the whole sounds of it. */
export function isHeardEnough(one: SaidPart): boolean {
  return isOfLoss(one) || isListed(one) || (one.part.isClause ? isClauseHeard(one) : isPartHeard(one))
}

/** "What if we lose it, is there a replacement?" need be no surer. */
function isOfLoss({ part, first, message: { content } }: SaidPart): boolean {
  return part.speaksOfAnother && part.isQuestion && first.confidence >= parting.loss && isEntryOfForm(first, content)
}

/** In a list no question needs to be surer. */
function isListed({ part, first, message: { isList, likeliest, content } }: SaidPart): boolean {
  return isList && part.isQuestion && isOfList(first, likeliest, content)
}

function isPartHeard({ part, first, sounds, message: { overall } }: SaidPart): boolean {
  const asksMore = overall.kind === 'clarify' && part.isFurther && part.isQuestion && part.isFull
  const against = asksMore ? parting.furtherAgainst : parting.partAgainst
  return first.confidence >= (sounds >= parting.sounds ? parting.part : against)
}

function isClauseHeard({ part, first, subject, sounds, message: { likeliest } }: SaidPart): boolean {
  const isAsked = (part.isQuestion || part.tellsQuestion) && likeliest.includes(subject)
  return (
    (sounds >= parting.clauseSounds && first.confidence >= parting.clause) ||
    (sounds >= parting.soundsWithin && first.confidence >= parting.clauseWithin) ||
    (isAsked && first.confidence >= parting.askedClause)
  )
}
