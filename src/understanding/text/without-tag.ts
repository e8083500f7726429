/** In characters. A tag stands at the end. */
const longestTail = 40

const tag = /(?<=\S+\s+\S+\s+\S+),?\s+(?:ok|okay|alright|happy(?: now)?|satisfied|got it|understood|huh)\s*[?!]+\s*$/iu

/** "The courier dropped it, OK?" tells something: the text without what only looks like a question at its end. */
export function withoutTag(text: string): string {
  const at = Math.max(0, text.length - longestTail)
  return text.slice(0, at) + text.slice(at).replace(tag, '')
}
