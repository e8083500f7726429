import type { SpokenLanguage } from '../message.js'
import { hearMixed } from '../understanding/hear-mixed.js'
import type { Asked, Heard } from '../understanding/heard.js'
import { type Knowledge, knowledgeIn, type Languages } from '../understanding/knowledge.js'
import { hasEnglishGrammar, hasGrammar, hasLetters, languageOf } from '../understanding/text/language.js'
import { countWords, normalize } from '../understanding/text/normalize.js'
import { understand } from '../understanding/understand.js'
import { askedIn } from './asking.js'
import type { Conversation } from './conversation.js'
import { labelIn } from './labels.js'

/** A message as it was heard, and what is known in the language that it is answered in. */
export interface Hearing {
  readonly heard: Heard
  readonly knowledge: Knowledge
  /** The button that the message is, in that language; null where it is none that stands. */
  readonly label: string | null
}

/** Fewer Latin words than this say nothing about the language of a Chinese conversation: "OK", "VAT invoice", an account. */
const fewestLatinWords = 3

/**
 * Hears a message in the language that it is written in, and settles which language the conversation goes on in. A message in the other
 * language switches, unless it is a button, a short piece of Latin script in a Chinese conversation, has no letters, or is nothing but
 * the value that was asked for: an account and a company are called what they are called.
 */
export async function hear(text: string, conversation: Conversation, languages: Languages): Promise<Hearing> {
  const knowledge = knowledgeIn(conversation.language, languages)
  const asked = askedIn(conversation, knowledge)
  const label = labelIn(knowledge.language, text, conversation, languages)
  if (label !== null) return { heard: await understand(label, asked, knowledge), knowledge, label }
  const heard = await hearMixed(text, asked, knowledge, languages)
  const other = otherWritten(text, knowledge.language, languages)
  if (!other) return { heard, knowledge, label }
  const heardThere = await hearMixed(text, asked, other, languages)
  if (isOnlyValue(text, heardThere, asked, knowledge) || (isNamed(text) && saysNothing(heardThere)))
    return { heard: heardThere, knowledge, label }
  if (other.language === 'en' && (countWords(text) < fewestLatinWords || isLabelled(text) || isMixed(text))) {
    return { heard: saysNothing(heard) ? heardThere : heard, knowledge, label }
  }
  return { heard: heardThere, knowledge: other, label }
}

/** "Orchidpoint 木子": a name in both scripts, which nobody has asked for, is no sentence of either language. */
function isNamed(text: string): boolean {
  const [, latin = ''] = /^([\p{Script=Latin}.&'’ -]+)\p{Script=Han}{2,}$/u.exec(text.trim()) ?? []
  const words = latin.trim().split(' ')
  return words.every(word => /^\p{Lu}./u.test(word)) && !hasGrammar(text)
}

/** "账号 lantern-lab": what is Chinese of it is all that says something, however long the value is. */
function isLabelled(text: string): boolean {
  return /^[^\p{L}]*\p{Script=Han}/u.test(text) && (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) <= mostOfValue && !hasGrammar(text)
}

/** "account name是 nebula-sz": Chinese holds the English words together, as whoever writes Chinese does. */
function isMixed(text: string): boolean {
  return /\p{Script=Latin}[\s:：]*[是为叫的了在和]|[是为叫的了在和][\s:：]*\p{Script=Latin}/u.test(text) && !hasEnglishGrammar(text)
}

/** In words: "账号 lantern-lab-eu", "抬头 Maple Garden Trading Co., Ltd." */
const mostOfValue = 6

/** What is known in the language of the text, where that is another one than the one that is spoken. */
function otherWritten(text: string, spoken: SpokenLanguage, languages: Languages): Knowledge | null {
  const written = languageOf(text)
  if (written === 'other' || written === spoken || !hasLetters(text)) return null
  return languages[written]
}

/** Whether the text is the value of a form's field and nothing besides. What a person should know is no value but talk. */
function isOnlyValue(text: string, { fields }: Heard, { intent, field }: Asked, { intents }: Knowledge): boolean {
  const value = field === null ? undefined : fields[field]
  return value !== undefined && normalize(value) === normalize(text) && intents.get(intent ?? '')?.kind === 'form'
}

function saysNothing({ decision, command, fields, refused }: Heard): boolean {
  return decision.kind === 'unknown' && command === null && refused === null && Object.keys(fields).length === 0
}
