import { normalize } from '../../text/normalize.js'
import { numberWord } from '../../text/number-word.js'
import { simplify } from '../../text/simplify.js'

const english =
  /(?<=^|[,.;!\n]\s{0,3}|\b(?:yes|yep|yeah|ok|okay|correct|right|and|but) )(?:and |but )?(?:(?:it's|it is|that's|that is|i (?:want|need|lost)|we (?:want|need|lost)) )?(?:(?:just|only) (?:for )?(?:this|that|the) one|(?:this|that) one only)(?: (?:please|pls|thanks|thank you|then))?(?=\s*(?:[,.;!\n]|$))/iu
const chinese =
  /(?<=^|[,，.。;；!！\s])(?:[两二三四五六几2-9]张(?:发票)?(?:里面?|中|当中|之中))?(?:(?:就|只|仅)(?:是|有|要|需要?|补|办|丢了?|申请)?){1,2}(?:[这那](?:一)?[张份个])(?:发票)?(?:就?(?:行|好|可以|够)|即可)?[了吧]?(?=\s*(?:[,，.。;；!！\n]|$))/u

/** A message without the clause that says that it is this invoice only: "yes, just this one", "对，就这一张"; null where none does. */
export function withoutOnlyThis(text: string): string | null {
  const said = simplify(text)
  const found = english.exec(said) ?? chinese.exec(said)
  return found ? `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`.trim() : null
}

/** How many others a message speaks of: "the other two turned up", "另外两张找到了"; null where it leaves that open. */
export function othersIn(text: string): number | null {
  const said = normalize(text)
  const [, english, han] = others.exec(said) ?? []
  const count = english ?? han
  if (count === undefined) return null
  return count === 'invoice' || count === 'fapiao' ? 1 : numberWord(count)
}

const others = /\bother (one|two|three|four|five|\d|invoice|fapiao)\b|(?:另外?|其[他它]|剩下)的?那?([一两二三四五\d])[张份]/u
