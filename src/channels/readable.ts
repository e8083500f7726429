// Written with escapes on purpose: these are the characters that don't show. Tab and line breaks are words' company and stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u

/** Whether a text is plain words: no NUL or other control character, no half of a surrogate pair. Linear in its length. */
export function isReadable(text: string): boolean {
  return !unreadable.test(text)
}
