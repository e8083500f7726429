// Written with escapes on purpose: these are the characters that don't show. Tab and line breaks are words' company and stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u

/** Whether a text can be kept: NUL and half a surrogate pair no database takes, and nobody types them. What else nobody sees, a chat may bring along. */
export function isStorable(text: string): boolean {
  return !/\0|\p{Surrogate}/u.test(text)
}

/** Whether a text is plain words: no NUL or other control character, no half of a surrogate pair. Linear in its length. */
export function isReadable(text: string): boolean {
  return !unreadable.test(text)
}

/**
 * Signs that the first set of control characters is not all of: the second set, which 8-bit terminals obey, the marks that turn the
 * direction of writing, and every kind of line break.
 */
const offTheLine = /[\n\r\u0080-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Whether a text is plain words that can stand in a line of a list, and look there as they are written. */
export function isOneLine(text: string): boolean {
  return isReadable(text) && !offTheLine.test(text)
}
