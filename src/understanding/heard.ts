import type { Values } from '../forms/form.js'
import type { Command, Meaning } from './knowledge.js'

export type WrittenLanguage = 'en' | 'zh' | 'other'

/** A meaning, the calibrated probability (0..1) that it is the right one, and its raw score (above 0: the message asks for it, below -1: it doesn't). */
export interface Candidate {
  readonly meaning: Meaning
  readonly confidence: number
  readonly score: number
}

export interface EntryRef {
  readonly entry: string
  readonly side: string | null
}

/**
 * What the message calls for. A request may come with entries to answer first; either may come with topics
 * that were asked about in the same message and are not covered.
 */
export type Decision =
  | { readonly kind: 'answer'; readonly entries: readonly EntryRef[]; readonly topics: readonly string[] }
  | { readonly kind: 'clarify'; readonly between: readonly EntryRef[] }
  | { readonly kind: 'request'; readonly intent: string; readonly entries: readonly EntryRef[]; readonly topics?: readonly string[] }
  | { readonly kind: 'smalltalk'; readonly intent: string }
  | { readonly kind: 'not-covered'; readonly topics: readonly string[] }
  | { readonly kind: 'unknown' }

/**
 * What one message was heard to mean. `candidates` best first, commands left out; `command` is set where it also reads as one.
 * `fields` holds checked values only; `refused` is set where the message was an answer to the field asked for that the check refused.
 */
export interface Heard {
  readonly language: WrittenLanguage
  readonly decision: Decision
  readonly candidates: readonly Candidate[]
  readonly confidence: number
  readonly fields: Values
  /** Numbers of several invoices, checked, where the message names more than one and `fields` holds none of them for certain. */
  readonly several?: readonly string[]
  readonly refused: { readonly field: string; readonly say: string } | null
  readonly command: Command | null
  /** How much it sounds like an answer on which a form is filed (Model.agreement); left out where no values were read back. */
  readonly agreement?: number | null
  /** What each sentence was heard to mean by itself, where the message has several. */
  readonly sentences?: readonly Said[]
  /** Parts of the message that are questions of their own and were not understood, where others were. */
  readonly unheard: readonly string[]
  /** Why entries that were heard are not answered; left out where nothing speaks against any. */
  readonly doubts?: readonly Doubt[]
}

/** A message, a sentence of it or a piece of one, and what it was heard to mean by itself. */
export interface Said {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** An entry that was heard, the part of the message that asks for it, and the words of a look-alike in that part, with their place in the author's file. */
export interface Doubt {
  readonly entry: string
  readonly part: string
  readonly words: string
  readonly at: string
}

/** What the customer was asked just before, which decides how bare words are read. */
export interface Asked {
  /** The form that is open, or null. */
  readonly intent: string | null
  /** The field that was asked for, or null. */
  readonly field: string | null
  /** Whether the form was only offered, so that nothing was asked yet: only what can hardly be anything else is a value then. */
  readonly isOffered?: boolean
}
