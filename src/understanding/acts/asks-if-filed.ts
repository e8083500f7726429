import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

// Word lists of ours, by kind of wording. Verbs for filing are about a request wherever they are said; others ("is it done?") where there is one.

const filed =
  'filed|file|submitted|submit|lodged?|registered|(?:gone|go|going|went|get|got) thr(?:ough|u)|(?:did|have) (?:you|u|ya) (?:already |actually |really )*(?:receive|received|get|got)|' +
  '提交(?:上去?|过去|成功|好)?|交上去|递交|受理|报上去|登记|立案'
const done =
  'done|sent(?: off| in| over)?|send|complete|completed|finished|recorded|accepted|logged|created|processed|thr(?:ough|u)|ready|saved|work(?:ed)?|in the system|set|' +
  '成功|成(?=了)|搞定|弄好|办好|办完|办成|办妥|完成|做好|处理好|处理完|通过|发出去?|发过去|收到|好(?=了)'
const request =
  '(?:my |the |our |that |this )?(?:request|ticket|application|case|form|submission|thing)s?|my copy|' +
  '(?:我的?|刚才的?|刚刚的?|上次的?|那个|这个|我们的?)*(?:申请|工单|单子|请求|表格?|复印件)'
const asks =
  "what about|how about|tell me|let me know|i want to know|i wonder|(?:please |can you |could you )?confirm|if|whether|or not|(?:i am|i'm|im) not sure|" +
  '吗|么|没有?|了没有?|呢|是不是|有没有|是否|到底|怎么样|如何|到哪(?:一步|里|儿)?'
const besides =
  'so|and|ok|okay|well|r|u|ya|off|but|now|then|wait|hi|hello|hey|there|again|back|btw|by the way|sorry|please|pls|just|checking|actually|really|already|yet|ever|successfully|properly|correctly|all|' +
  'of|it|this|that|these|they|them|everything|one|was|is|were|are|am|i|we|you|has|have|had|did|does|do|been|be|being|got|get|gone|the|to|support|by|a|an|in|' +
  "it's|that's|isn't|wasn't|hasn't|didn't|haven't|s|t|" +
  '了|已经?|都|算|帮我|给我|替我|你们?|您|请问|所以|现在|刚才|刚刚|吧|啊|呀|过|系统|后台|一下|客服|那边|那|这|它|我们?|就|是|的|上去|出去|成功|确认'

const lists: WordLists<'filed' | 'done' | 'request' | 'asks' | 'beside'> = [
  ['filed', standing(filed)],
  ['done', standing(done)],
  ['request', standing(request)],
  ['asks', standing(asks)],
  ['beside', standing(besides)],
]

/** In characters. Longer messages say more than this. */
const longest = 80

/**
 * Whether a message asks nothing but whether the request went in, or how it stands: "was it filed?", "did it go through?", "我的申请呢". `filed`: it says
 * so itself; `done`: it does where there is a request to speak of ("is it done?").
 */
export function asksIfFiled(text: string): 'filed' | 'done' | null {
  if (text.length > longest) return null
  const said = normalize(text)
  const kinds = said === '' ? null : readClosed(said, lists)
  if (!kinds || !(kinds.has('asks') || isQuestion(text))) return null
  if (kinds.has('filed') || kinds.has('request')) return 'filed'
  return kinds.has('done') ? 'done' : null
}
