import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/** Whether a message says, and nothing else, that those without a number turned up or are not needed; "the other one" is the last, where `isLast`. */
export function saysRestIsThere(text: string, isLast: boolean): boolean {
  const said = normalize(text)
  return restIsThere.test(said) || (isLast && otherIsThere.test(said))
}

const thanks = '[\\s,.!，。！]*(?:so no|thanks|thank you|谢谢)?[\\s.!。！]*$'
const found = '(?:found|have|got)'
const turnedUp = '(?:turned up|(?:was|were|is|are|has been|have been) found|(?:is|are) no longer needed|came back)'
const meanwhile = '(?: (?:again|too|in the meantime|meanwhile|after all|now))?'
const hanThere = '(?:都|也|已经|又|就|我){0,3}(?:找到|找着|不用补?|不要|不需要|不补|不办)了'
const rest = '(?:the )?(?:others|other ones|rest)'
const other = 'the other(?: one| invoice)?'
const [restIsThere, otherIsThere] = [
  [rest, '(?:其[他它余]|剩下|后面)的?(?:发票|几张)?'],
  [other, '(?:另外?一[张份]|那[张份])(?:发票)?'],
].map(([english, han]) =>
  patternOf(
    `^(?:(?:no|nope|oh|actually|没有|不用)[\\s,.!，。]+)?(?:(?:i|we)?(?:'ve| have)?(?: already)? ?${found} ${english}${meanwhile}|${english} ${turnedUp}${meanwhile}|${han}${hanThere})${thanks}`,
    'u',
  ),
) as [RegExp, RegExp]
