/** Without what a terminal obeys instead of showing: control characters of both sets, and marks that turn the direction of writing. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}
