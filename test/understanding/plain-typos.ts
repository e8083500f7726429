/** The distance of typosBetween(), as its definition says it. */
export function plainTypos(a: string, b: string): number {
  const table: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const ways =
        i === 0 || j === 0
          ? [i + j]
          : [
              (table[i - 1]?.[j] ?? 0) + 1,
              (row[j - 1] ?? 0) + 1,
              (table[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
              ...(swapped ? [(table[i - 2]?.[j - 2] ?? 0) + 1] : []),
            ]
      row.push(Math.min(...ways))
    }
    table.push(row)
  }
  return table[a.length]?.[b.length] ?? Number.NaN
}
