import type { Content } from '../understanding/knowledge.js'
import { words as wordsOf } from '../understanding/text/normalize.js'
import type { Redacting } from './redact.js'

/** What the FAQ says, as far as redacting needs it: known or only read. */
interface SaidInFaq {
  readonly en: Pick<Content, 'phrasings'>
  readonly zh: Pick<Content, 'phrasings'> | null
}

/**
 * Words that stand in more than one phrasing: what only one customer's example says might be somebody's name. `common`: words that are
 * written small somewhere, so that a capital says nothing about them.
 */
export function wordsOfFaq({ en, zh }: SaidInFaq): Pick<Redacting, 'known' | 'common'> {
  const [once, known, common] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { text } of [...en.phrasings, ...(zh?.phrasings ?? [])]) {
    for (const word of new Set(wordsOf(text.toLowerCase()))) (once.has(word) ? known : once).add(word)
    for (const word of text.match(/\b\p{Ll}[\p{L}'’-]*/gu) ?? []) common.add(word)
  }
  return { known, common }
}
