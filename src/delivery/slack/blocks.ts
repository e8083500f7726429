import { fitted, type Mrkdwn, neutral, type PlainText, plain } from './escape.js'

/** The part of Block Kit that is used here. Every builder keeps Slack's limits by cutting what is too long; a test holds them all. */
export interface Button {
  readonly type: 'button'
  readonly action_id: string
  readonly text: PlainText
  readonly value?: string
  readonly url?: string
  readonly style?: 'primary' | 'danger'
  readonly confirm?: Confirm
}

interface Confirm {
  readonly title: PlainText
  readonly text: PlainText
  readonly confirm: PlainText
  readonly deny: PlainText
  readonly style?: 'danger'
}

export interface Option {
  readonly text: PlainText
  readonly value: string
  readonly description?: PlainText
}

export interface OptionGroup {
  readonly label: PlainText
  readonly options: Option[]
}

export interface Words {
  readonly type: 'text'
  readonly text: string
  readonly style?: { readonly bold?: true; readonly italic?: true }
}

/** A mention that is live: only of agents, by the id that Slack gave. */
export interface Mention {
  readonly type: 'user'
  readonly user_id: string
}

/** A link that we make: its address is never somebody's words. */
interface Link {
  readonly type: 'link'
  readonly url: string
  readonly text: string
}

export type Element = Readonly<Record<string, unknown>> & { readonly type: string; readonly action_id: string }

export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'divider' }
  | { readonly type: 'section'; readonly text: PlainText | Mrkdwn; readonly accessory?: Button }
  | { readonly type: 'context'; readonly elements: (PlainText | Mrkdwn)[] }
  | { readonly type: 'actions'; readonly block_id?: string; readonly elements: (Button | Element)[] }
  | { readonly type: 'rich_text'; readonly elements: { readonly type: string }[] }
  | {
      readonly type: 'input'
      readonly block_id: string
      readonly label: PlainText
      readonly element: Element
      readonly hint?: PlainText
      readonly optional?: boolean
      readonly dispatch_action?: boolean
    }

/** A modal or App Home. */
export interface View {
  readonly type: 'modal' | 'home'
  readonly callback_id: string
  readonly blocks: Block[]
  readonly title?: PlainText
  readonly submit?: PlainText
  readonly close?: PlainText
  readonly private_metadata?: string
}

const divider: Block = { type: 'divider' }

export const block = {
  divider,
  header: (words: string): Block => ({ type: 'header', text: plain(words, 150) }),
  section: (words: string, accessory?: Button): Block => ({ type: 'section', text: plain(words), ...(accessory ? { accessory } : {}) }),
  context: (...words: readonly string[]): Block => ({ type: 'context', elements: words.slice(0, 10).map(one => plain(one, 2_000)) }),
  actions: (elements: readonly (Button | Element)[], id?: string): Block => ({
    type: 'actions',
    ...(id === undefined ? {} : { block_id: id }),
    elements: elements.slice(0, 25),
  }),
  /** Words of a file, in the width of a typewriter. */
  preformatted: (words: string): Block => {
    const part = { type: 'rich_text_preformatted', elements: [text(words, undefined, longestPreformatted)] }
    return { type: 'rich_text', elements: [part] }
  },
  /** Lines of a label and words: both are shown as they are, whatever stands in them. */
  lines: (lines: readonly (readonly (Words | Mention | Link)[])[]): Block => ({
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: lines.flatMap((line, at) => (at === 0 ? line : [text('\n'), ...line])) } as { type: string },
    ],
  }),
}

/** So much of a text is shown as it stands, letter for letter. */
const longestPreformatted = 2_900

/** A piece of rich text: nothing in it is a mark. */
export function text(words: string, style?: Words['style'], most = 2_000): Words {
  // The break between two lines is ours: it may be blank.
  const shown = words === '\n' ? words : fitted(neutral(words), most)
  return { type: 'text', text: shown, ...(style ? { style } : {}) }
}

export function bold(words: string): Words {
  return text(words, { bold: true })
}

interface ButtonParts {
  readonly action: string
  readonly label: string
  readonly value?: string
  readonly url?: string
  readonly style?: 'primary' | 'danger'
  /** Asked before anything happens: a question, and what the button says that goes on. */
  readonly sure?: { readonly title: string; readonly words: string; readonly yes: string }
}

export function button({ action, label, value, url, style, sure }: ButtonParts): Button {
  return {
    type: 'button',
    action_id: action,
    text: plain(label, 75),
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { url }),
    ...(style ? { style } : {}),
    ...(sure
      ? { confirm: { title: plain(sure.title, 100), text: plain(sure.words, 300), confirm: plain(sure.yes, 30), deny: plain('Back', 30) } }
      : {}),
  }
}
