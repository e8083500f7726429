import type { Intent, Knowledge, Languages } from '../../understanding/knowledge.js'
import { type Conversation, restorable } from '../conversation.js'
import { type Definition, definitionOf, intentOf } from '../definition.js'

/** What is known to a conversation: what everybody knows, but each form that is open in it as it was when it was begun. */
export function asBegun(languages: Languages, conversation: Conversation): Languages {
  const other = conversation.definitions.filter(definition => !isSame(definition, definitionOf(definition.intent, languages)))
  if (other.length === 0) return languages
  const { en, zh } = languages
  return { en: withIntents(en, other), zh: zh && withIntents(zh, other) }
}

/** The conversation with the definitions of the forms that can still go on in it, as `languages` has them, and no others. */
export function withDefinitions(conversation: Conversation, languages: Languages, now: Date): Conversation {
  const open = [conversation.form, restorable(conversation, now)].flatMap(form => form?.intent ?? [])
  const definitions = [...new Set(open)].flatMap(intent => definitionOf(intent, languages) ?? [])
  return { ...conversation, definitions }
}

function withIntents(knowledge: Knowledge, definitions: readonly Definition[]): Knowledge {
  const begun = definitions.map((definition): [string, Intent] => [definition.intent, intentOf(definition, knowledge.language)])
  return { ...knowledge, intents: new Map([...knowledge.intents, ...begun]) }
}

/** As JSON has them: what is read from the disk has no keys without a value. */
function isSame(one: Definition, other: Definition | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
