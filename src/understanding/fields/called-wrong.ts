import type { Mention } from './labels.js'
import { at, Phrases, type Token } from './tokens.js'

/** Where what is said of a label ends that it is wrong, from which on the right value may stand; null where nothing of the kind is said. */
export function behindCalledWrong(tokens: readonly Token[], from: number, mention: Mention): number | null {
  return behindGivenWrong(tokens, from) ?? behindWrong(tokens, from) ?? behindPast(tokens, mention)
}

/** Behind "(the title) is also wrong: ", "(抬头)错了，": null where nothing of the kind stands there. */
function behindWrong(tokens: readonly Token[], from: number): number | null {
  let index = from
  while (/^(?:is|was|are|were|also|still|just|too|itself|there|again|也|又|都|还|写|填|打|输|弄|搞|是|好|像)$/.test(at(tokens, index).word))
    index++
  if (/^(?:wrong|incorrect|mistaken|misspelt|misspelled|mistyped|outdated|false)$/.test(at(tokens, index).word)) return index + 1
  return index > from || at(tokens, index).kind === 'han' ? behindWrongInChinese(tokens, index) : null
}

/** Behind "(I gave you the wrong account) before": null where the label names nothing that is past, or something else is said of it. */
function behindPast(tokens: readonly Token[], { past, to }: Mention): number | null {
  let index = to
  while (/^(?:before|earlier|above|first|there|then|just|now|sorry|by|mistake|accident|to|you)$/.test(at(tokens, index).word)) index++
  return past && /^[.;,!–—-]$/.test(at(tokens, index).word) ? index : null
}

const wrongInChinese = new Phrases('错了, 错, 不对, 有误, 不正确, 不准确')

function behindWrongInChinese(tokens: readonly Token[], index: number): number | null {
  const length = wrongInChinese.lengthAt(tokens, index)
  return length > 0 ? index + length : null
}

/** Behind "(the account name) I gave you before is wrong": null where nothing of the kind stands there. */
function behindGivenWrong(tokens: readonly Token[], from: number): number | null {
  let index = /^(?:that|which)$/.test(at(tokens, from).word) ? from + 1 : from
  const gave = /^(?:gave|told|sent|typed|wrote|entered|put|mentioned|said|provided|used)$/
  if (!/^(?:i|we)$/.test(at(tokens, index).word) || !gave.test(at(tokens, index + 1).word)) return null
  index += 2
  while (/^(?:you|earlier|before|first|just|there|above|in|down)$/.test(at(tokens, index).word)) index++
  if (!/^(?:is|was|are|were)$/.test(at(tokens, index).word)) return null
  return /^(?:wrong|incorrect|outdated|old|mistyped)$/.test(at(tokens, index + 1).word) ? index + 2 : null
}
