import { normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'

const before = '(?:so|and|ok|okay|well|hi|hello|then|sorry|please|thanks|[ ,.])*'
const behind = '(?: (?:now|currently|today|by now|right now|already|yet|so far|please|then|at the moment|along|got))*'

const english = patternOf(
  `^${before}(?:(?:where|how far)(?: (?:is|are|has|have|do|does)|'s) (?:it|that|we|you|things|everything)(?: (?:got|gotten|come|stand|been))?${behind}|where (?:it|that) (?:is|stands)${behind}|(?:is there |are there |have you |got |heard )?(?:any|some) (?:news|updates?|progress)${behind})$`,
  'u',
)
const chinese =
  /^(?:请问|那|好的?|现在|目前|今天|申请|它|这个|我的|你们|你好|[,，。 ])*(?:(?:办|处理|弄|走|进行|进展|搞)?到(?:哪(?:里|儿)?(?:一?步)?|什么(?:程度|地步|阶段)|第几步)|(?:有|有没有)(?:什么|新|任何|点)?(?:消息|进展|结果|眉目|下文|回音))(?:了|啦|吗|呢|么|啊|呀|没有?)*$/u

/** "Where is it now?", "办到哪一步了": how far something has come, without a word of what. */
export function asksHowFar(text: string): boolean {
  const said = normalize(text)
  return said.length <= longest && (english.test(said) || chinese.test(said))
}

/** In characters. */
const longest = 60
