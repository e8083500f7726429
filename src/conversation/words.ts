import { longestMessage } from '../message.js'

/** A customer's words from several messages, a line each, as much as one message may hold; never cut through the middle of a character. */
export function joinWords(messages: readonly string[]): string {
  const words = messages.join('\n')
  return words.length <= longestMessage ? words : words.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, '')
}
