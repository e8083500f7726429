import { agents } from './loss-words.js'
import { business, irregular, papers, somebody } from './story-words.js'
import { at, type Token } from './tokens.js'

/**
 * Whether tokens `from` up to `to` tell what a paper suffered or somebody did, in words that no list holds: a paper or a person,
 * and a verb in the past that is not about doing business. Weaker than an event: only asked where nothing else tells.
 */
export function tellsStory(tokens: readonly Token[], from: number, to: number): boolean {
  const itself = /^(?:it|this|that)$/.test(at(tokens, from).word) ? from : null
  const actor = itself ?? positionOf(tokens, from, Math.min(to, from + 9), ({ word }, index) => isActor(tokens, word, index))
  if (actor === null || to - from < 4) return false
  const verb = positionOf(tokens, actor + 1, Math.min(to, actor + (itself === null ? 7 : 3)), ({ word }) =>
    itself === null ? isPast(word) : irregular.has(word) && isPast(word),
  )
  if (verb === null || /^(?:if|would|will|could|should|may|might|can|please|to)$/.test(at(tokens, verb - 1).word)) return false
  return (
    verb + 1 < to &&
    !tokens
      .slice(from, to)
      .some(({ word }) => /^(?:i|copy|please|account|title|number|page|need|want|if|suppose|apply|button|invoices?|would|can)$/.test(word))
  )
}

/** "One of us" can do something to a paper; "one moment" and "that one" cannot. */
function isActor(tokens: readonly Token[], word: string, index: number): boolean {
  return papers.has(word) || agents.has(word) || (word === 'one' ? at(tokens, index + 1).word === 'of' : somebody.has(word))
}

function isPast(word: string): boolean {
  return (
    !business.has(word) &&
    !/^(?:went|came|got|lost|left|need|seemed|happened|disappeared|vanished)$/.test(word) &&
    (irregular.has(word) || /^[a-z]{2,}ed$/.test(word))
  )
}

function positionOf(tokens: readonly Token[], from: number, to: number, is: (token: Token, index: number) => boolean): number | null {
  for (let index = from; index < to; index++) if (is(at(tokens, index), index)) return index
  return null
}
