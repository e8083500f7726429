/** Plain linear algebra to compare with: slow, short, and written another way than the engine's. */
export type Dense = readonly (readonly number[])[]

export function at(matrix: Dense, row: number, column: number): number {
  return matrix[row]?.[column] ?? Number.NaN
}

export function times(a: Dense, b: Dense): Dense {
  return a.map(row => (b[0] ?? []).map((_, column) => row.reduce((sum, value, k) => sum + value * at(b, k, column), 0)))
}

export function transpose(matrix: Dense): Dense {
  return (matrix[0] ?? []).map((_, column) => matrix.map((_, row) => at(matrix, row, column)))
}

export function withRidge(matrix: Dense, lambda: number): Dense {
  return matrix.map((row, i) => row.map((value, j) => (i === j ? value + lambda : value)))
}

/** The inverse by Gauss-Jordan elimination with pivoting. */
export function inverse(matrix: Dense): Dense {
  const size = matrix.length
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let column = 0; column < size; column++) {
    const below = [...rows.keys()].slice(column)
    const pivot = below.reduce((best, row) => (Math.abs(at(rows, row, column)) > Math.abs(at(rows, best, column)) ? row : best), column)
    const [lower, upper] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[pivot] = lower
    rows[column] = upper.map(value => value / at([upper], 0, column))
    for (const [row, values] of rows.entries()) {
      if (row === column) continue
      const factor = at(rows, row, column)
      rows[row] = values.map((value, k) => value - factor * at(rows, column, k))
    }
  }
  return rows.map(row => row.slice(size))
}
