import { longestMessage } from '../message.js'
import { countWords } from '../understanding/text/normalize.js'

/** A customer's words from several messages, a line each, as much as one message may hold; never cut through the middle of a character. */
export function joinWords(messages: readonly string[]): string {
  const words = messages.join('\n')
  return words.length <= longestMessage ? words : words.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, '')
}

/** Up to so many words, "yes please" and "agent now" add nothing to what was said before. */
const mostOfWish = 7

/** What was said before, and the message that takes it to a person where that says more. */
export function withMore(before: string, message: string): string {
  return countWords(message) > mostOfWish ? joinWords([before, message]) : before
}
