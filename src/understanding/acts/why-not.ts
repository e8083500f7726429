import { normalize } from '../text/normalize.js'

const agreeing =
  /^(?:(?:yes|yeah|yep|yup|sure|ok|okay|fine|alright|all right|well|go ahead|do it|good)[ ,.!]+)+(?:then )?why (?:not|wouldn't i|shouldn't i)(?: then)?$|^(?:好|好的|行|可以|嗯+|是|是的|那|也)[啊呀吧]?[ ,，。]*(?:为什么不|为何不|何乐而不为|有何不可|干嘛不)(?:呢|啊|呀)?$/u
const bare =
  /^(?:(?:and|but|so|well|hm+) )?why (?:not|wouldn't i|shouldn't i)(?: then)?$|^(?:那)?(?:为什么不|为啥不|为何不|何乐而不为|有何不可|干嘛不)(?:呢|啊|呀|行|可以|能)?$/u

/**
 * "Why not?", which begins like a no and hardly ever is one: with a yes before it, it agrees (`yes`); alone it agrees to what costs nothing, or asks
 * after what was just not told (`bare`). Null for all else.
 */
export function whyNot(text: string): 'yes' | 'bare' | null {
  const said = normalize(text).replace(/[\s\p{P}]+$/u, '')
  return agreeing.test(said) ? 'yes' : bare.test(said) ? 'bare' : null
}
