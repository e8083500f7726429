/** The best of the command classes, "no command" the last of them, and what the confidence in it is read from. */
export function bestCommand(scores: ArrayLike<number>): { readonly label: number; readonly features: readonly number[] } {
  const ranked = Array.from(scores, (score, label) => ({ label, score })).sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  return { label: first?.label ?? 0, features: [first?.score ?? 0, (first?.score ?? 0) - (second?.score ?? 0)] }
}
