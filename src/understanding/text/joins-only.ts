/** Articles, prepositions and conjunctions. */
const joining = /^(?:the|an?|of|and|or|but|nor|if|to|in|on|at|for|with|from|by|as|than|into)$/

/** With fewer, somebody may go on with what was said before. */
const fewest = 3

/** Whether a text has nothing but words that join others ("the of and to a in"): whatever they sound like, nothing is said. */
export function joinsOnly(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length >= fewest && words.every(word => joining.test(word))
}
