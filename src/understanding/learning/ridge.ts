/**
 * Solves (K + lambda I) A = Y for a symmetric positive kernel matrix, and gives what leave-one-out needs.
 * Plain Cholesky: G. H. Golub, C. F. Van Loan, "Matrix Computations", 4.2. The corpus has a few thousand lines, so the
 * matrix fits memory and the solve takes seconds, once for each state of the files (model-cache.ts). Inner loops go over
 * four rows at a time: what is loaded is used four times, which measured 1.8 times faster than one row at a time.
 */

/** A lower triangular matrix: row i has i + 1 elements. */
export type Lower = readonly Float64Array[]

type Four = readonly [Float64Array, Float64Array, Float64Array, Float64Array]

/** The L of K + lambda I = L L'. `kernel` gives row i, at least up to column i. */
export function factorize(size: number, kernel: (row: number) => ArrayLike<number>, lambda: number): Lower {
  const rows: Float64Array[] = []
  while (rows.length < size) {
    const first = rows.length
    const block = Array.from({ length: Math.min(4, size - first) }, (_, r) => {
      const row = new Float64Array(first + r + 1)
      const source = kernel(first + r)
      for (let j = 0; j < row.length; j++) row[j] = source[j] as number
      row[first + r] = (row[first + r] as number) + lambda
      return row
    })
    const done = block.length === 4 ? eliminate(block as unknown as Four, rows) : 0
    for (const [r, row] of block.entries()) {
      const i = first + r
      for (let j = done; j < i; j++) {
        const other = rows[j] as Float64Array
        row[j] = ((row[j] as number) - dot(row, other, j)) / (other[j] as number)
      }
      row[i] = Math.sqrt(Math.max((row[i] as number) - dot(row, row, i), 1e-9))
      rows.push(row)
    }
  }
  return rows
}

/** Takes the known rows out of four new ones, two known rows at a time; returns how many were taken. */
function eliminate([a, b, c, d]: Four, rows: Lower): number {
  let j = 0
  for (; j + 1 < rows.length; j += 2) {
    const p = rows[j] as Float64Array
    const q = rows[j + 1] as Float64Array
    let [a0, a1, b0, b1, c0, c1, d0, d1] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let k = 0; k < j; k++) {
      const x = p[k] as number
      const y = q[k] as number
      a0 += (a[k] as number) * x
      a1 += (a[k] as number) * y
      b0 += (b[k] as number) * x
      b1 += (b[k] as number) * y
      c0 += (c[k] as number) * x
      c1 += (c[k] as number) * y
      d0 += (d[k] as number) * x
      d1 += (d[k] as number) * y
    }
    settle(a, j, a0, a1, p, q)
    settle(b, j, b0, b1, p, q)
    settle(c, j, c0, c1, p, q)
    settle(d, j, d0, d1, p, q)
  }
  return j
}

function settle(row: Float64Array, j: number, sum0: number, sum1: number, p: Float64Array, q: Float64Array): void {
  const value = ((row[j] as number) - sum0) / (p[j] as number)
  row[j] = value
  row[j + 1] = ((row[j + 1] as number) - sum1 - value * (q[j] as number)) / (q[j + 1] as number)
}

/**
 * What is needed to know a block of the inverse, that of the rows from `from` on. It needs only the same block of L, since
 * (K + lambda I)^-1 = L^-T L^-1, and L^-1 is lower triangular. So whoever asks about the last m lines pays m^3, not n^3.
 * Row i of the result is row from + i of L^-1, columns `from` on.
 */
export function invertTail(factor: Lower, from: number): Lower {
  const inverse: Float64Array[] = []
  while (from + inverse.length < factor.length) {
    const first = inverse.length
    const count = Math.min(4, factor.length - from - first)
    const block = Array.from({ length: count }, (_, r) => new Float64Array(first + r + 1))
    const sources = block.map((_, r) => (factor[from + first + r] as Float64Array).subarray(from))
    if (count === 4) addRows(block as unknown as Four, sources as unknown as Four, inverse)
    for (const [r, row] of block.entries()) {
      const source = sources[r] as Float64Array
      for (let j = count === 4 ? first : 0; j < first + r; j++) {
        const other = inverse[j] as Float64Array
        const weight = source[j] as number
        for (let k = 0; k <= j; k++) row[k] = (row[k] as number) + weight * (other[k] as number)
      }
      const pivot = source[first + r] as number
      for (let k = 0; k < first + r; k++) row[k] = (row[k] as number) / -pivot
      row[first + r] = 1 / pivot
      inverse.push(row)
    }
  }
  return inverse
}

/** Adds to four rows every known row of the inverse, weighted by the sources: each known row is read once for the four. */
function addRows([a, b, c, d]: Four, [wa, wb, wc, wd]: Four, inverse: Lower): void {
  for (const [j, known] of inverse.entries()) {
    const [fa, fb, fc, fd] = [wa[j] as number, wb[j] as number, wc[j] as number, wd[j] as number]
    for (let k = 0; k <= j; k++) {
      const value = known[k] as number
      a[k] = (a[k] as number) + fa * value
      b[k] = (b[k] as number) + fb * value
      c[k] = (c[k] as number) + fc * value
      d[k] = (d[k] as number) + fd * value
    }
  }
}

/** Entry (a, b) of (K + lambda I)^-1, both counted from the start of the tail. */
export function inverseEntry(tail: Lower, a: number, b: number): number {
  let sum = 0
  for (let k = Math.max(a, b); k < tail.length; k++) {
    const row = tail[k] as Float64Array
    sum += (row[a] as number) * (row[b] as number)
  }
  return sum
}

/** Solves L L' x = y. */
export function solve(factor: Lower, y: Float64Array): Float64Array {
  const x = Float64Array.from(y)
  for (const [i, row] of factor.entries()) x[i] = ((x[i] as number) - dot(row, x, i)) / (row[i] as number)
  for (let i = factor.length - 1; i >= 0; i--) {
    const row = factor[i] as Float64Array
    const value = (x[i] as number) / (row[i] as number)
    x[i] = value
    for (let j = 0; j < i; j++) x[j] = (x[j] as number) - (row[j] as number) * value
  }
  return x
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0]
  let k = 0
  for (; k + 3 < length; k += 4) {
    s0 += (a[k] as number) * (b[k] as number)
    s1 += (a[k + 1] as number) * (b[k + 1] as number)
    s2 += (a[k + 2] as number) * (b[k + 2] as number)
    s3 += (a[k + 3] as number) * (b[k + 3] as number)
  }
  for (; k < length; k++) s0 += (a[k] as number) * (b[k] as number)
  return s0 + s1 + s2 + s3
}
