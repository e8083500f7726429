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

const noMore =
  /^(?:(?:no|nope|nah|none|sorry|oh|ok|okay|thanks|thank you|well|actually|没有?了?|没有|不|不用了?|好的?|谢谢)[\s,.!，。！]*){0,3}(?:(?:that(?:'s| is| was)|it(?:'s| is| was)) (?:all(?: of (?:them|those|these))?|it|everything|the only one|the last(?: one)?|just (?:the|that) one)|(?:there (?:is|are|'s) )?none|(?:there (?:is|are|'s) |i have )?(?:no|none|not any|nothing)(?: (?:more|others?|other ones?|else|further|left)){1,3}|(?:only|just) (?:the|that|this)? ?one|no others?|就(?:这|那)(?:些|一?张|一个)?|没有(?:别的|其他的?|更多)(?:发票)?了?|没有了|没了|只有(?:这|那)?一?张)(?:[\s,.!，。！]*(?:thanks|thank you|all|for now|now|then|please|了|谢谢|吧|啊))*$/u
