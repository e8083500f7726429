/** Whether something was taken out of these words (insights/redact.ts writes "#" and "‹name›" for it): nobody asks like that. */
export function isRedacted(words: string): boolean {
  return /[‹›#]/.test(words)
}
