import { normalize } from '../text/normalize.js'

/** Whether a message asks the same of a copy, and nothing else: "and for a copy?", "那复印件呢". "A copy please" wants one. */
export function asksOfCopyToo(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && (english.test(said) || chinese.test(said))
}

/** In characters. Longer messages ask more. */
const longest = 60

const english =
  /^(?:(?:ok|okay|so|then) )?(?:and|what about|how about|or|is it the same|is that the same|same|the same) (?:(?:for|with|of|in case of|a|an|the|my|our) ){0,3}(?:cop(?:y|ies)|duplicates?|replacements?)(?: (?:of|for|a|an|the|my|our|lost|missing|invoices?|fapiaos?|ones?|too|as well|then)){0,6} ?\??$/u
const chinese =
  /^(?:那么?|如果是|要是|补的|补办的?|丢失的?|遗失的?|丢了的?|发票的?|,)*(?:复印件|副本|扫描件)(?:的话)?(?:呢|也一样吗|也是吗|也是这样吗|一样吗) ?\??$/u
