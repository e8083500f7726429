import { takesSentence } from '../../forms/takes-sentence.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { fieldCalled } from '../names-field.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'

/** "What is an invoice title?", "where do I find my account name?": what a field is, and where it stands. The name is all else that is said. */
const asks = [
  /^(?:(?:and|so|ok|but|sorry|please|hi|hello),? )*(?:what(?:'s|s| is| are| does)|what do you mean by|explain|define) (?:an? |the |my |our |this |that )?(.+?)(?: (?:mean|supposed to be|exactly))?$/u,
  /^(?:(?:and|so|ok|but|sorry|please|hi|hello),? )*where(?:'s|s| is| are| (?:do|can|could|will|would) (?:i|we|one) (?:find|see|get|look up|check|read)) (?:an? |the |my |our )?(.+?)(?: (?:written|shown|standing|displayed|listed))?$/u,
  /^(?:请问)?(?:我的|你说的)?(.+?)(?:是什么(?:意思|东西)?|是啥(?:意思|东西)?|是?指什么|什么意思|(?:在|去|从)?哪(?:里|儿)?(?:能|可以)?(?:看到?|找到?|查到?)?|怎么(?:看|找|查))(?:啊|呢|呀)?$/u,
  /^(?:请问)?(?:什么|啥)(?:是|叫)(.+?)(?:啊|呢|呀)?$/u,
] as const

/** "Why do you need the invoice number?", "为什么要发票号码": what a request has to give it for. */
const asksWhy = [
  /^(?:(?:and|so|ok|but|sorry|please|hi|hello|well),? )*why (?:on earth |the hell |exactly )?(?:do|does|would|should|must|did) (?:you|i|we|it) (?:really |even |have to |always )?(?:need|want|ask for|ask|require|give|give you|tell you|state|provide)(?: to know)? (?:an? |the |my |our |your )?(.+?)(?: for)?$/u,
  /^(?:请问)?(?:那)?(?:为什么|为啥|为何|干嘛|干吗|凭什么)(?:还|一定|非)?(?:需要|得|要)(?:提供|填|给|报|说|写|知道|我的?|你们?)*(.+?)(?:啊|呢|呀|吗)?$/u,
] as const

/** Tells whoever asks what a form's field is, where it stands, or why it is needed, while no form is open: its authors' words for that. Null where nothing of the kind is asked. */
export function explainField({ conversation, message, knowledge, phrases }: Scene): Step | null {
  // "You issued the thing!" behind the question asks nothing.
  const [first = '', ...more] = message.text.split(/(?<=[?？!！。\n])/u)
  const said = normalize(more.some(isQuestion) ? message.text : first.replace(/[!！]$/u, ''))
  const what = calledIn(said, asks)
  const why = calledIn(said, asksWhy)
  for (const intent of what.length + why.length > 0 ? knowledge.intents.values() : []) {
    if (intent.kind !== 'form') continue
    const fieldIn = (names: readonly string[]) => names.map(name => fieldCalled(name, intent.form)).find(called => called !== null)
    const field = fieldIn(what)
    // "What is the reason?" asks for one, and not what a reason is.
    const text = field && !takesSentence(field) ? phrases.whereToFind(field) : null
    // Who has heard of no request is not told what one of its kind needs.
    const isSpokenOf =
      conversation.receipts.some(({ entry }) => entry === intent.entry) || conversation.tickets.some(one => one.intent === intent.id)
    const needed = text === null && isSpokenOf ? fieldIn(why) : undefined
    if (text !== null) return { conversation, replies: [textReply(text)], effects: [] }
    if (needed) return { conversation, replies: [textReply(phrases.whyNeeded(needed))], effects: [] }
  }
  return null
}

function calledIn(said: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap(pattern => pattern.exec(said)?.[1] ?? [])
}
