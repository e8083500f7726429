import type { Entry, Knowledge } from '../../understanding/knowledge.js'
import { type Conversation, repliesTo } from '../conversation.js'
import type { Phrases } from '../phrases.js'
import type { Scene } from '../turn.js'

/** What was spoken of last: the entries that were told, or the topics of which it was said that the policy is silent; neither where it was something else. */
export interface Matter {
  readonly entries: readonly string[]
  readonly topics: readonly string[]
}

/** The matter of the last turn that was about one; courtesies have none. Null where nothing was spoken of yet. */
export function matterBefore(conversation: Conversation, knowledge: Knowledge, phrases: Phrases): Matter | null {
  const courtesies = new Set([phrases.gladItHelped, phrases.noOffence, phrases.allRight, phrases.nothingToConfirm])
  for (const intent of knowledge.intents.values()) if (intent.kind === 'smalltalk') courtesies.add(intent.reply)
  const messages = new Set(conversation.lines.flatMap(line => (line.from === 'customer' ? [line.message] : [])))
  for (const message of [...messages].reverse()) {
    const said = repliesTo(conversation, message).map(({ reply }) => reply)
    if (said.every(({ text }) => courtesies.has(text))) continue
    const entries = said.flatMap(reply => (reply.kind === 'answer' ? [reply.entry] : []))
    const topics = [...knowledge.topics.values()].filter(({ statement }) => said.some(({ text }) => text.includes(statement)))
    return { entries, topics: topics.map(({ id }) => id) }
  }
  return null
}

/** Whether all that a message was heard to ask is about what was spoken of just before. */
export function asksOfMatter({ conversation, heard: { decision }, knowledge, phrases }: Scene): boolean {
  const matter = decision.kind === 'answer' ? matterBefore(conversation, knowledge, phrases) : null
  return decision.kind === 'answer' && matter !== null && decision.entries.every(({ entry }) => isOf(entry, matter.entries, knowledge))
}

/** Whether an entry is about what others are about: it is one of them, or both tell of an invoice that is mailed to the customer. */
export function isOf(id: string, others: readonly string[], { entries }: Knowledge): boolean {
  const entry = entries.get(id)
  return others.some(other => {
    const told = entries.get(other)
    return other === id || (entry !== undefined && told !== undefined && tellsOfMail(entry) && tellsOfMail(told))
  })
}

function tellsOfMail(entry: Entry): boolean {
  const words = wordsOf(entry)
  return mail.test(words) && !back.test(words) && !copy.test(words)
}

/** Whether something that customers send may be what is mailed, such as an invoice that they return. */
export function goesBack({ entries, topics }: Matter, knowledge: Knowledge): boolean {
  const said = [
    ...entries.flatMap(id => knowledge.entries.get(id) ?? []).map(wordsOf),
    ...topics.flatMap(id => knowledge.topics.get(id) ?? []).map(({ name, statement }) => `${name}\n${statement}`),
  ]
  return said.some(words => back.test(words))
}

/** Whether all that was told is of mail, or of how much and until when an invoice may be applied for. */
export function isOfMailOrLimits({ entries, topics }: Matter, of: 'mail' | 'limits', knowledge: Knowledge): boolean {
  const told = entries.flatMap(id => knowledge.entries.get(id) ?? [])
  const tells = of === 'mail' ? tellsOfMail : (entry: Entry) => limit.test(wordsOf(entry))
  return told.length > 0 && topics.length === 0 && told.every(tells)
}

function wordsOf({ question, answer }: Entry): string {
  return `${question}\n${answer}`
}

const mail = /\b(?:mail(?:s|ed|ing)|deliver(?:y|ed|s)|courier)\b|邮寄|寄出|送到|快递/iu
const limit = /\b(?:time limit|deadline|no limit)\b|期限|没有限制|时间限制/iu
const back = /\breturn\w*|\bback\b|\byou send\b|退/iu
const copy = /\bcop(?:y|ies)\b|复印|副本/iu
