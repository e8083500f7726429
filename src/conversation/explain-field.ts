import { takesSentence } from '../forms/takes-sentence.js'
import { normalize } from '../understanding/normalize.js'
import { fieldCalled } from './names-field.js'
import { textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** "What is an invoice title?", "where do I find my account name?": what a field is, and where it stands. The name is all else that is said. */
const asks = [
  /^(?:(?:and|so|ok|but|sorry|please|hi|hello),? )*(?:what(?:'s|s| is| are| does)|what do you mean by|explain|define) (?:an? |the |my |our |this |that )?(.+?)(?: (?:mean|supposed to be|exactly))?$/u,
  /^(?:(?:and|so|ok|but|sorry|please|hi|hello),? )*where(?:'s|s| is| are| (?:do|can|could|will|would) (?:i|we|one) (?:find|see|get|look up|check|read)) (?:an? |the |my |our )?(.+?)(?: (?:written|shown|standing|displayed|listed))?$/u,
  /^(?:请问)?(?:我的|你说的)?(.+?)(?:是什么(?:意思|东西)?|是啥(?:意思|东西)?|是?指什么|什么意思|(?:在|去|从)?哪(?:里|儿)?(?:能|可以)?(?:看到?|找到?|查到?)?|怎么(?:看|找|查))(?:啊|呢|呀)?$/u,
  /^(?:请问)?(?:什么|啥)(?:是|叫)(.+?)(?:啊|呢|呀)?$/u,
] as const

/** Tells whoever asks what a form's field is, or where it stands, while no form is open: its authors' words for that. Null where nothing of the kind is asked. */
export function explainField({ conversation, message, knowledge, phrases }: Scene): Step | null {
  const said = normalize(message.text)
  const names = asks.flatMap(pattern => pattern.exec(said)?.[1] ?? [])
  for (const intent of names.length > 0 ? knowledge.intents.values() : []) {
    const form = intent.kind === 'form' ? intent.form : null
    const field = form && names.map(name => fieldCalled(name, form)).find(called => called !== null)
    // "What is the reason?" asks for one, and not what a reason is.
    if (field && !takesSentence(field)) return { conversation, replies: [textReply(phrases.whereToFind(field))], effects: [] }
  }
  return null
}
