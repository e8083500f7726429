import { normalize } from '../text/normalize.js'

const denied =
  /\bnothing (?:has been |have been |has |was |is |got )*(?:actually |really )*(?:lost|missing|gone)\b|\b(?:i|we|they|it)(?: (?:have|has|had|is|are|was|were|did)(?:n't|nt| not)|(?:'ve|'s|'re) not) (?:actually |really |been |be )*(?:lost|lose|missing|misplaced|mislaid)(?: anything| any(?: of (?:it|them))?)?\b(?! (?:only|just))|\bwithout (?:having )?(?:lost|losing|loss)\b|\b(?:i|we) (?:still|do) have (?:it|them|the (?:original|invoice|fapiao)s?|my (?:original|invoice)|our (?:original|invoice))\b(?! (?:numbers?|no|titles?|code|cop(?:y|ies)|details))|没有?(?:丢|遗失)|未(?:曾)?(?:丢|遗失)|并不是丢|原件(?:还|都)?在(?=手|我|这|公司|$)/gu

/** Another loss beside it, or a turn to one: "I have not lost it, it was stolen". */
const lostAfterAll =
  /\b(?:lost|stolen|stole|burn(?:t|ed)|destroyed|shredded|torn|soaked|ruined|thrown|threw|vanished|disappeared|gone|missing|unreadable|illegible|damaged|ate|eaten|chewed|faded|never|not (?:yet )?(?:arrived|come|received)|find|flood|fire|except|only)\b|丢|遗失|偷|没了|找不到|看不清|没收到|途中|烧|毁|撕|泡|扔|损|破/u

/** Whether a message says that nothing is lost, and tells of no other mishap: "we need a second original, nothing has been lost". */
export function deniesLoss(text: string): boolean {
  const said = normalize(text)
  const rest = said.replace(denied, ' ')
  return said.length <= longest && rest !== said && !lostAfterAll.test(rest)
}

/** In characters. Longer messages tell of more. */
const longest = 200
