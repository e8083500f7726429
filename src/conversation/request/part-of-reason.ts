import { tellsHow } from '../../understanding/fields/loss-reason.js'
import { tokenize } from '../../understanding/fields/tokens.js'
import { normalize } from '../../understanding/text/normalize.js'

/** In characters. Longer messages tell a new story. */
const longest = 80

const lead =
  "^(?:(?:no|sorry|oops|well|actually|oh|wait|correction)[,.]? ?|(?:and )?(?:the reason (?:was|is)|it (?:was|is)|it's|that was) )*"
const thing =
  '((?:(?:in|on|at|by|into|to|from) )?(?:(?:a|an|the|our|my|his|her) )?(?!but |it |rather )[\\p{L}\\d]+(?: (?!but |it |rather )[\\p{L}\\d]+)?)'
const notThat = new RegExp(`${lead}not ${thing}[,;]? (?:but|it was|it's|it is|rather)? ?${thing}$`, 'u')
const ratherThat = new RegExp(`${lead}${thing}[,;]? (?:and |but )?not ${thing}$`, 'u')

/** What befalls a paper; the rest of what is told of it went with it. */
const cause =
  /^(?:(?:in|by|from) )?(?:(?:an?|the) )?(?:fire|flood|flooding|water|theft|burglary|robbery|rain|leak|storm|earthquake|explosion|smoke)$/

function happens(text: string): boolean {
  const tokens = tokenize(text)
  return tellsHow(tokens, 0, tokens.length)
}

/** A reason with one thing of it put right: "left in a taxi" and "not a taxi, it was a bus". Null where the message says nothing of the kind. */
export function withPartReplaced(reason: string, text: string): string | null {
  const said = normalize(text)
  if (said.length > longest) return null
  const [first, second] = [notThat.exec(said), ratherThat.exec(said)]
  const [old, is] = first ? [first[1], first[2]] : [second?.[2], second?.[1]]
  if (old === undefined || is === undefined) return null
  // What happened is put right as a whole: "burned in a fire" and "not burned but flooded" make no flood in a fire.
  if (happens(old)) return happens(is) ? is : null
  // "Burnt in a water" is none.
  if (cause.test(old) && cause.test(is) && reason.toLowerCase().includes(old)) return is
  const at = reason.toLowerCase().indexOf(old)
  const isWhole = at >= 0 && !/[\p{L}\d]/u.test(reason.charAt(at - 1) + reason.charAt(at + old.length))
  return isWhole ? `${reason.slice(0, at)}${is}${reason.slice(at + old.length)}` : null
}
