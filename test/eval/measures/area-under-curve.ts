/**
 * The probability that a number of `higher` exceeds one of `lower`, a tie counting half: the area under the ROC curve, by ranks
 * (Hanley and McNeil, "The meaning and use of the area under a ROC curve", 1982). NaN where either is empty.
 */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number {
  const all = [...higher.map(value => ({ value, isHigher: true })), ...lower.map(value => ({ value, isHigher: false }))]
  all.sort((a, b) => a.value - b.value)
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.value === all[from]?.value) to++
    // Ranks count from 1; equal numbers share the middle of theirs.
    ranks += all.slice(from, to).filter(({ isHigher }) => isHigher).length * ((from + 1 + to) / 2)
    from = to
  }
  return (ranks - (higher.length * (higher.length + 1)) / 2) / (higher.length * lower.length)
}
