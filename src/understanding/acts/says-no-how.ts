import { tellsOnlyLoss } from '../several/only-lost.js'
import { normalize } from '../text/normalize.js'

/** In characters. Longer answers tell something. */
const longest = 80

/** "No idea", "不知道为什么": that how it came is not known. */
const knowsNot =
  /^(?:(?:i|we|sorry|honestly|really|just|simply|but|and|so|well) ){0,3}(?:no (?:idea|clue)|don't (?:know|remember|recall)|do not (?:know|remember)|can't (?:say|remember|tell)|not sure)(?: (?:how|why|when|where|what happened|really|any more|anymore|exactly|it|that|happened)){0,4}$|^(?:我|我们|也|真的?|都|实在|但|可|就是|反正|具体)*(?:不知道|不清楚|不晓得|不记得|想不起来|忘了|说不清|说不上来)(?:了|为什么|为啥|怎么|回事|原因|丢|没|的|是|何时|啥时候|什么时候|弄)*$/u
const endsTelling = /^(?:(?:and |so )?that's (?:all|it)|nothing (?:more|else)|就这样|就这些|没了|没别的)$/u

/** Whether an answer to how something was lost says no more than that it is, or that how is not known: "just can't find it", "不见了，不知道为什么". */
export function saysNoHow(text: string): boolean {
  // "lost=" announces how.
  const said =
    text.length > longest || /[:=：]\s?$/u.test(text)
      ? []
      : text.split(/[,，。.;；!！\n]|(?<=\s)[-–—](?=\s)/u).filter(part => part.trim() !== '')
  const isEmpty = (part: string) => tellsOnlyLoss(part) || knowsNot.test(normalize(part)) || endsTelling.test(normalize(part))
  return said.length > 0 && said.every(isEmpty) && !said.every(part => endsTelling.test(normalize(part)))
}
