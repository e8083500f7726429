import type { ShownLine } from '../protocol.js'

/** What the authors' page sends and is sent, all of it as JSON; the server's types are compared with these by the compiler. */
export interface State {
  /** Changes with every save, by whomever. */
  readonly version: string
  /** Whether the bot can be talked to. */
  readonly isReady: boolean
  /** The name of who has signed in; null where nobody need to. */
  readonly author: string | null
}

export interface Subject {
  readonly file: string
  readonly list: string | null
  readonly kind: 'entry' | 'topic' | 'intent'
  readonly id: string
  readonly language: 'en' | 'zh'
  readonly title: string | null
  readonly phrasings: number
  readonly owner: string | null
  readonly reviewBy: string | null
}

export interface FoundProblem {
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly level: 'error' | 'warning'
  readonly rule: string
  readonly cause: string
  readonly cure: string
}

export interface Examination {
  readonly subjects: readonly Subject[]
  readonly problems: readonly FoundProblem[]
}

export interface AuthorsFile {
  readonly file: string
  readonly text: string
  readonly version: string
}

/** One answer of a file, as the web chat and as Slack show it: a line of a transcript, and Slack's blocks. */
export interface ShownAnswer {
  readonly side: string | null
  /** The last day of the statements and invoices that it holds for; null for those of today. */
  readonly until: string | null
  readonly web: ShownLine
  readonly slack: readonly unknown[]
}

export interface Draft {
  readonly file: string
  readonly text: string
}

export interface Edit extends Draft {
  readonly version: string
}

export type Saved =
  | { readonly kind: 'saved'; readonly commit: string | null; readonly trouble: string | null }
  | { readonly kind: 'changed'; readonly files: readonly string[] }
  | { readonly kind: 'mistaken'; readonly problems: readonly FoundProblem[] }

/** What the bot says to a message, and why it would say it to whoever begins with it; `why` is null where that can't be told. */
export interface Said {
  readonly lines: readonly ShownLine[]
  readonly why: Why | null
}

export interface Why {
  readonly said: readonly string[]
  readonly language: string
  readonly spelt: string | null
  readonly candidates: readonly {
    readonly id: string
    readonly name: string
    readonly file: string
    readonly confidence: number
    readonly threshold: number
    readonly behind: number
  }[]
  readonly parts: readonly { readonly text: string; readonly id: string | null; readonly confidence: number; readonly counts: boolean }[]
  readonly nearest: readonly {
    readonly text: string
    readonly at: string
    readonly id: string
    readonly cosine: number
    readonly belongs: boolean
  }[]
  readonly reasons: readonly { readonly words: string; readonly weight: number }[]
  readonly tip: string
}
