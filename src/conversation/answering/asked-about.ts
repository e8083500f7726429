import type { Field, Form, OpenForm } from '../../forms/form.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, isHan, normalize } from '../../understanding/text/normalize.js'
import { namesField } from '../names-field.js'
import type { Scene } from '../turn.js'

/** A question about a field of the open form: why it is needed, or what it is and where it stands. */
export interface AskedAbout {
  readonly field: Field
  readonly wants: 'why' | 'where'
}

/** The field that a question is about: one that it names, or the one that was asked for. Null where it is about something else. */
export function askedAbout({ message, heard }: Scene, open: OpenForm, form: Form): AskedAbout | null {
  const text = normalize(message.text).replace(emphasis, '')
  if (text.length > longest) return null
  const asked = form.fields.find(({ name }) => name === open.asked) ?? null
  const named = form.fields.filter(field => namesField(text, field, form))
  const isAskedNamed = named.some(({ name }) => name === asked?.name)
  const field = (isAskedNamed || named.length !== 1 ? null : named[0]) ?? asked
  if (!field) return null
  if (onlyWhere.test(text)) return { field, wants: 'where' }
  if (onlyWhy.test(text)) return { field, wants: 'why' }
  // "You should have it yourselves" asks why as much as "don't you have it?" does.
  if (asksWhyAgain.test(text) && (named.length > 0 || saysIt.test(text))) return { field, wants: 'why' }
  if (field.check.kind === 'digits' && asksLength.test(text)) return { field, wants: 'where' }
  if (!isQuestion(message.text)) return null
  // In Chinese nobody says "it": "去哪儿看？"
  const isMeant = named.length > 0 || saysIt.test(text) || (isHan(text) && text.length <= mostHan)
  if ((asksWhy.test(text) || asksWhether.test(text)) && isMeant) return { field, wants: 'why' }
  if (asksWhere.test(text) && (isMeant || heard.command === 'dont-know')) return { field, wants: 'where' }
  if (named.length > 0 && asksMeaning.test(text)) return { field, wants: 'where' }
  if (isAsked(text, named.includes(field))) return { field, wants: 'where' }
  const asksWhatItIs = asksMeaning.test(text) || (named.length > 0 && asksWhat.test(text))
  return asksWhatItIs && countWords(text) <= mostOfWhat ? { field, wants: 'where' } : null
}

/** What is told whoever asks that. */
export function wordsOn({ field, wants }: AskedAbout, { phrases }: Pick<Scene, 'phrases'>): string {
  return wants === 'why' && field.required ? phrases.whyNeeded(field) : phrases.whereToFind(field)
}

/** "Is the title the company name?", "is that my login?": asks whether it is what they think. */
function isAsked(text: string, isNamed: boolean): boolean {
  return (isNamed || saysIt.test(text)) && countWords(text) <= mostOfWhat + 2 && asksIfItIs.test(text)
}

/** Said for anger, and nothing else: "why on earth do you need it?" */
const emphasis = / (?:on earth|in the world|the (?:hell|heck|devil|fuck)|even|bloody|damn(?:ed)?|fucking)\b/gu

/** "8 digits?", "how many digits does it have", 是8位还是20位 */
const asksLength =
  /^(?:(?:so|is it|it's|its|it is|the|that's|should it be|does it have|with)\b ?){0,3}(?:\d{1,2}|eight|ten|twelve|twenty|how many)(?: or (?:\d{1,2}|ten|twelve|twenty))? (?:digits?|characters|numbers)(?: long| right| ok| okay)?$|^how many digits\b|^(?:是|要|有)?(?:\d{1,2}位|几位|多少位)(?:数字?|的)?(?:还是\d{1,2}位)?(?:吗|吧|么|啊|呢)?$/u

/** "Where exactly?", "and where is that?" */
const onlyWhere =
  /^(?:and |but |ok |so )?where(?:abouts)?(?: exactly| precisely| is (?:that|it|this)| do i (?:look|find (?:it|that))| can i (?:find|see) (?:it|that))?$|^(?:具体)?(?:在)?哪(?:里|儿)?(?:看|找|能看到|可以看到|查)?(?:啊|呢|呀)?$/u

/** In characters. Longer messages ask for more than this. */
const longest = 120

/** In words. Longer questions that name a field are about something else: "What happens if the title on my invoice is wrong?" */
const mostOfWhat = 7

const mostHan = 6

const onlyWhy =
  /^(?:(?:but|and|so|ok|hm+)[ ,]+)*(?:why|what for|how come|why (?:is )?(?:that|this|it)|why (?:should|would|must|do) (?:i|we)(?: have to)?(?: (?:tell|give|say|answer|do)(?: (?:you|that|it|this))*)?|what do you (?:need|want) (?:it|that|this) for|为什么|为何|为啥|干嘛|干吗|凭什么)$/u
const asksWhy =
  /\b(?:why|how come|for what)\b.*\b(?:need|needs|needed|want|ask|asking|require|required|necessary|tell|give|say|state|know|important|matters?)\b|\bwhat\b.*\bfor(?:$|\?)|为什么|为何|为啥|凭什么|干嘛|干吗|干什么|有什么用|做什么用/u
/** That whoever asks has it already. */
const asksWhyAgain =
  /\b(?:don't|do not|haven't|shouldn't) (?:you|u)(?: (?:guys|people|lot))? (?:already )?(?:have|know|got|see)\b|\b(?:should|can) you not (?:have|know|see)\b|\b(?:you|u)(?: (?:guys|people|lot))? (?:should|must|ought to|already|surely) (?:already |surely )?(?:have|know)\b|(?:你们?|您)(?:自己|系统|那边|那里|后台|里|们)*(?:应该)?(?:没有|不是有|查不到|看不到|不知道|就有|会没有)/u
const asksWhether =
  /\b(?:(?:do (?:i|we) (?:really )?(?:have|need) to|must (?:i|we)) (?:give|tell|say|provide|state|fill|answer|know)|is (?:it|that|this|the .*) (?:really )?(?:necessary|required|needed|mandatory|compulsory|optional)|can (?:i|we) (?:skip|leave))\b|必须|必填|一定要|非要|可以不填|能不填/u
const asksWhere = /\b(?:where|find|look up|look it up|look that up|see it|which page)\b|哪|怎么找|怎么看|查/u
const asksWhat = /\bwhat(?:'s|s| is| are| does| do)\b|是什么|是啥|什么是|啥是/u
const asksIfItIs =
  /^(?:so |ok |hm+ |and )?(?:is|isn't|do you mean|you mean|would) .*\b(?:same|company|name|login|log-in|e-?mail|user ?name|id|code|digits|number)\b|(?:是不是|就是|是)[^，。]*(?:公司名?|登录名?|用户名|邮箱|代码|号码|名字?)[^，。]*(?:吗|么)?$/u
const asksMeaning = /\b(?:mean|means|meant)\b|意思|指什么|指的是/u
const saysIt = /\b(?:it|that|this|them)\b|这个|那个|它/u
