import type { Form } from '../../forms/form.js'
import { memo } from '../memo.js'
import { isOfEach } from './label-of-each.js'
import { findMentions, lexiconOf, type Mention } from './labels.js'
import { withOurs } from './ours.js'
import { findSentences, type Sentence } from './sentences.js'
import { setAside } from './set-aside.js'
import { at, type Token, tokenize } from './tokens.js'

/** A message as it is read for values: set aside what holds none, then words, labels and sentences. */
export interface Reading {
  /** As long as the message, with spaces where something was set aside: offsets are the message's. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** The mention that begins at a token. */
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly sentences: readonly Sentence[]
  /** The sentence of each token. */
  readonly sentenceAt: readonly Sentence[]
}

/** Tokens `from` up to `to`, and the value they hold. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly value: string
}

export function read(message: string, form: Form): Reading {
  const words = wordsOf(message)
  const labels = findMentions(words.tokens, lexiconOf(form)).filter(mention => !isOfEach(words.tokens, mention))
  const mentions = withOurs(words.tokens, labels)
  return { ...words, mentions, mentionAt: new Map(mentions.map(mention => [mention.from, mention])) }
}

/** What of a reading is the same for every form. */
type Words = Omit<Reading, 'mentions' | 'mentionAt'>

/** One message is read for several forms, and as the answer to one field: so many texts are remembered. */
const mostRead = 8

const wordsOf = memo(mostRead, (message): Words => {
  const text = setAside(message)
  const tokens = tokenize(text)
  const sentences = findSentences(tokens)
  const sentenceAt = sentences.flatMap(sentence => Array<Sentence>(sentence.to - sentence.from).fill(sentence))
  return { text, tokens, sentences, sentenceAt }
})

/** How a label is joined to what follows it: by nothing ("acct x"), by words ("is", "should be"), or by a mark (":", "="). */
export interface Connection {
  /** Where the value begins. */
  readonly at: number
  readonly by: 'nothing' | 'words' | 'mark'
  readonly negated: boolean
  /** Followed by the value that is to be replaced: "change the title from A to B". */
  readonly changing: boolean
}

/** In tokens: a name that answers "And the title?" */
const longestAnswer = 12

/** Whether a label is asked for by itself and answered: "Our account? It's maple-ops." */
export function standsAsked({ tokens, sentenceAt }: Pick<Reading, 'tokens' | 'sentenceAt'>, { from, to }: Mention): boolean {
  const sentence = sentenceAt[from]
  if (at(tokens, to).word !== '?' || sentence?.to !== to + 1) return false
  const isAlone = tokens.slice(sentence.from, from).every(({ word }) => /^(?:our|my|the|and|as|for|,|我|们|的)$/.test(word))
  const answer = sentenceAt[to + 1]
  const isName = at(tokens, to + 1).capital && (answer?.to ?? 0) - to < longestAnswer && answer?.question === false
  const answersShort = (answer?.to === to + 3 && at(tokens, to + 1).kind === 'word') || isName
  return (
    isAlone &&
    (answersShort || /^(?:it's|its|it|that's|that|is|because|cause|cos|cuz|since|due|well|是|就|因|应)$/.test(at(tokens, to + 1).word))
  )
}
