import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

const before = '(?:(?:so|and|ok|okay|well|hi|hello|then|sorry|please|wait|thanks)[ ,.]+){0,4}'
const what = 'what(?: (?:else|exactly|info|information|details?|data|things|facts))?(?: (?:exactly|else))?'
const end = '(?: (?:from (?:me|us)|for (?:this|that|it|the request)|to know|exactly|then|now|in total|still|please)){0,3}'

const english = patternOf(
  `^${before}(?:${what} (?:do|would|will) you (?:still |exactly |actually )?(?:need|require|want)|${what} (?:do|should|must) (?:i|we) (?:have to |need to )?(?:give|send|provide|tell|prepare|have ready)(?: you)?|${what}(?:'s| is| are) (?:still |exactly )?(?:needed|required|missing|left))${end}$`,
  'u',
)
const chinese =
  /^(?:请问|那|好的?|你们?|您|我|还|一共|总共|都|[,，。 ])*(?:(?:需要|要|得)(?:我)?(?:提供|准备|填写?|给你们?|发|说)?|(?:提供|准备)|(?:缺|差|少))(?:些)?(?:哪些|什么|啥|哪几样)(?:信息|资料|材料|东西|内容)?(?:呢|啊|呀|吗|才行)?$/u

/** In characters. */
const longest = 70

/** "What do you need from me?", "需要什么信息": asked while a form is filled in, what it takes. */
export function asksWhatIsNeeded(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && (english.test(said) || chinese.test(said))
}
