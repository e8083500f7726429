import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

/** What else is printed on an invoice or kept beside it, and taken for the account. */
export type Paper = 'code' | 'tax-id'

/** Of a value that looks like one of these: that it is ("oh, that was the tax ID"), that it is none ("it's not the code"), or null where nothing of the kind is said. */
export function saysPaper(text: string, paper: Paper): 'said' | 'denied' | null {
  const said = normalize(text)
  const { named, denied } = words[paper]
  if (denied.test(said)) return 'denied'
  return named.test(said) ? 'said' : null
}

const no = String.raw`\b(?:not|isn't|isnt|no|never|neither)\b(?: (?:the|an?|my|our|any))?`

const words = {
  code: {
    named: /\bcode\b|代码/u,
    denied: patternOf(String.raw`${no}(?: invoice)? code\b|(?:不是|并非|不叫)(?:什么|发票|那个)*代码`, 'u'),
  },
  // Some log in with it: "our account is the tax ID" says that it is both.
  'tax-id': {
    named:
      /\btax(?:payer)?(?:'s)? ?(?:id|no|nr|number|registration|identification)|\btin\b|\buscc\b|税号|纳税人识别号|(?:统一)?社会信用代码|信用代码/u,
    denied: patternOf(
      String.raw`${no} tax|(?:不是|并非|不叫)(?:什么|那个|我们?的?)*(?:税号|纳税人|信用代码)|\baccount(?: name)?(?:'s| is| equals)(?! (?:not|something|another|different))[^.,;]{0,20}\btax|账[户号]名?[^,。]{0,4}(?:就|也)是[^,。]{0,4}税号|税号[^,。]{0,3}(?:就|也)是[^,。]{0,4}账|\btax id(?:'s| is)[^.,;]{0,12}\baccount\b`,
      'u',
    ),
  },
} as const
