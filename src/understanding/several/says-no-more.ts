import { normalize } from '../text/normalize.js'

/** Whether a message says that there is no other one, and nothing else: "that was all", "no more", 就这些. A bare "no" or 没有 may mean that the number is not known. */
export function saysNoMore(text: string): boolean {
  return noMore.test(normalize(text))
}

/** Whether it is said at the end of a message, as a clause of its own: "yes, that was all", "48151623, that's all". */
export function endsWithNoMore(text: string): boolean {
  const clauses = text.split(/[,.;!，。；！\n]/u).filter(clause => clause.trim() !== '')
  return clauses.length > 1 && saysNoMore(clauses.at(-1) ?? '')
}

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
].map(
  ([english, han]) =>
    new RegExp(
      `^(?:(?:no|nope|oh|actually|没有|不用)[\\s,.!，。]+)?(?:(?:i|we)?(?:'ve| have)?(?: already)? ?${found} ${english}${meanwhile}|${english} ${turnedUp}${meanwhile}|${han}${hanThere})${thanks}`,
      'u',
    ),
) as [RegExp, RegExp]

const noMore =
  /^(?:(?:no|nope|nah|none|sorry|oh|ok|okay|thanks|thank you|well|actually|没有?了?|没有|不|不用了?|好的?|谢谢)[\s,.!，。！]*){0,3}(?:(?:that(?:'s| is| was)|it(?:'s| is| was)) (?:all(?: of (?:them|those|these))?|it|everything|the only one|the last(?: one)?|just (?:the|that) one)|(?:there (?:is|are|'s) )?none|(?:there (?:is|are|'s) |i have )?(?:no|none|not any|nothing)(?: (?:more|others?|other ones?|else|further|left)){1,3}|(?:only|just) (?:the|that|this)? ?one(?: after all)?|no others?|就(?:这|那)(?:些|一?张|一个)?|没有(?:别的|其他的?|更多)(?:发票)?了?|没有了|没了|只有(?:这|那)?一?张)(?:[\s,.!，。！]*(?:thanks|thank you|all|for now|now|then|please|了|谢谢|吧|啊))*$/u
