import type { Picked, Sendable } from '../../delivery/slack/modals/answer-modal.js'
import type { Askable } from '../../delivery/slack/modals/form-modal.js'
import type { Shown } from '../../delivery/slack/shown.js'
import type { Looked } from '../../desk.js'
import type { SpokenLanguage } from '../../message.js'
import type { Queue, View } from '../../tickets/queue.js'
import type { Ticket } from '../../tickets/ticket.js'
import type { Meanwhile } from './in-time.js'

interface Meaning {
  readonly id: string
  readonly name: string
}

/** A reason to turn a request down. */
interface Rejection {
  readonly id: string
  readonly label: string
  readonly words: { readonly en: string; readonly zh: string }
}

/** What is wrong with a value, in the words of the form. */
interface Wrong {
  readonly name: string
  readonly say: string
}

/** What the Slack door shows of what the product knows: read anew each time, since authors may change it meanwhile. */
export interface Catalogue {
  shown(looked: Looked): Shown
  queue(tickets: readonly Ticket[], view: View): Queue
  readonly zone: string
  nameOf(intent: string): string
  sendable(): readonly Sendable[]
  /** An answer as the customer would get it; null where there is no such entry. */
  picked(entry: string, side: string | null, language: SpokenLanguage): Picked | null
  meanings(): { readonly entries: readonly Meaning[]; readonly intents: readonly Meaning[] }
  rejections(): readonly Rejection[]
  /** Intents with a form, those for a copy before those for a person. */
  askable(language: SpokenLanguage): readonly Askable[]
  /** A filled-in form by the same checks as in the chat: the values as they are kept, and what is wrong or missing. */
  check(
    intent: string,
    values: Readonly<Record<string, string>>,
    language: SpokenLanguage,
  ): {
    readonly values: Readonly<Record<string, string>>
    readonly wrong: readonly Wrong[]
    /** The same in words, as the customer would have written it. */
    readonly words: string
  }
  /** What somebody's words ask for, and the values in them. */
  hear(
    text: string,
  ): Promise<{ readonly intent: string | null; readonly values: Readonly<Record<string, string>>; readonly language: SpokenLanguage }>
  /** What a customer finds on the app's Home. */
  home(language: SpokenLanguage): { readonly text: string; readonly button: string }
  /** What a customer is told of a form of theirs. */
  formWords(language: SpokenLanguage): Meanwhile & { readonly filedBefore: string }
  /** What somebody is told alone whose message can't be taken, or calls the bot and says nothing, in the language of it. */
  refusalOf(code: string, text: string): string
  onlyCalled(language: SpokenLanguage): string
}
