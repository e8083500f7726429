import type { Form } from '../forms/form.js'
import type { SpokenLanguage } from '../message.js'
import type { Concepts } from './model/concepts.js'
import type { Hears, Model } from './model/model.js'
import type { LookAlikes } from './parts/look-alikes.js'
import type { Reader } from './reader.js'

/** One way an entry may be asked that has an answer of its own, where the two halves of a policy are opposite questions. */
export interface Side {
  readonly name: string
  readonly answer: string
}

/** What an entry said of statements and invoices up to a day, the last one included. */
export interface Earlier {
  readonly until: string
  readonly asOf: string
  readonly answer: string
}

/** One policy of the FAQ. `answer` is Markdown, byte for byte from its file; `revision` is a hash of all its answers. */
export interface Entry {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly sides: readonly Side[]
  readonly asOf: string
  /** The first and the last day on which it is in force; null where there is none. */
  readonly valid: { readonly from: string | null; readonly until: string | null }
  readonly revision: string
  /** What held before, the earliest first; left out where nothing else ever did. */
  readonly earlier?: readonly Earlier[]
  /** The language of its words where they stand in for a translation that is missing; left out where they are of the content's own. */
  readonly borrowedFrom?: SpokenLanguage
}

/** Something people ask about and the policy does not answer. `statement` says so. */
export interface Topic {
  readonly id: string
  readonly name: string
  readonly statement: string
  /** As of an entry. */
  readonly borrowedFrom?: SpokenLanguage
}

/**
 * Something a customer wants done rather than told, by what it leads to: a form to fill in, a person of support, the status
 * of their tickets, or a reply. A command is said to a form or an offer ("yes", "cancel") and means nothing without one.
 */
export type Intent =
  | {
      readonly kind: 'form'
      readonly id: string
      readonly name: string
      readonly form: Form
      readonly entry: string | null
      readonly late: string | null
    }
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly form: Form }
  | { readonly kind: 'status'; readonly id: string; readonly name: string }
  | SmallTalk
  | { readonly kind: 'command'; readonly id: Command; readonly name: string }

/** `explainsForm`: asks for help, which while a form is open is help with its question. */
interface SmallTalk {
  readonly kind: 'smalltalk'
  readonly id: string
  readonly name: string
  readonly reply: string
  readonly explainsForm?: boolean
}

export const commands = [
  'yes',
  'no',
  'cancel',
  'start-over',
  'dont-know',
  'wont-say',
  'later',
  'none-of-these',
  'help',
  'back',
  'undo',
  'repeat',
  'helpful',
  'unhelpful',
] as const
export type Command = (typeof commands)[number]

/** What a phrasing stands for. */
export type Meaning =
  | { readonly kind: 'entry'; readonly id: string; readonly side: string | null }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'intent'; readonly id: string }
  | { readonly kind: 'command'; readonly id: Command }

export interface Phrasing {
  readonly text: string
  readonly meaning: Meaning
  /** Where an author finds it: "faq/postage.md:14". */
  readonly at: string
}

/** Answers to the values of a form that are read back: those on which it is filed, and all others. */
export interface ReadBackLines {
  readonly agrees: readonly string[]
  readonly other: readonly string[]
}

/** All that authors have written in one language, checked. */
export interface Content {
  readonly language: SpokenLanguage
  readonly entries: ReadonlyMap<string, Entry>
  readonly topics: ReadonlyMap<string, Topic>
  readonly intents: ReadonlyMap<string, Intent>
  readonly phrasings: readonly Phrasing[]
  /** Words that mean the same here; empty where authors wrote none. */
  readonly concepts: Concepts
  /** What only sounds like an entry; left out where authors wrote none. */
  readonly lookAlikes?: LookAlikes
  /** Left out, or null, where authors wrote none: then only words that are known to be a yes file a form. */
  readonly readBack?: ReadBackLines | null
  /** A hash of everything above: two services with the same revision say the same. */
  readonly revision: string
}

/** What the bot knows in one language: the content, and the model trained on it, or what stands in for that. Replaced whole, never changed. */
export interface Knowledge extends Content {
  readonly model: Hears & Partial<Pick<Model, 'amended'>>
  /** Turns texts into what the model takes. */
  readonly reader: Reader
}

/** What the bot knows. The same ids in both languages, those that are written in one only being borrowed by the other; `zh` is null where nobody has written any Chinese. */
export interface Languages {
  readonly en: Knowledge
  readonly zh: Knowledge | null
}

/** What is known in a language, or in English where nothing is known in that one. */
export function knowledgeIn(language: SpokenLanguage, { en, zh }: Languages): Knowledge {
  return language === 'zh' && zh ? zh : en
}

/** What is known in the other language; null where nothing is. */
export function otherThan({ language }: Knowledge, { en, zh }: Languages): Knowledge | null {
  return language === 'zh' ? en : zh
}
