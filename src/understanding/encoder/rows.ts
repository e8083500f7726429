/** What is done to rows of numbers between the matrix products: little work, so plain JavaScript. */

export interface Norm {
  readonly scale: Float32Array
  readonly bias: Float32Array
}

/** Each row to mean 0 and variance 1, then scaled and moved (J. L. Ba et al., "Layer Normalization", arXiv:1607.06450). */
export function normalizeRows(source: Float32Array, target: Float32Array, rows: number, { scale, bias }: Norm): void {
  const width = scale.length
  for (let at = 0; at < rows * width; at += width) {
    let sum = 0
    for (let i = 0; i < width; i++) sum += source[at + i] as number
    const mean = sum / width
    let squares = 0
    for (let i = 0; i < width; i++) squares += ((source[at + i] as number) - mean) ** 2
    const factor = 1 / Math.sqrt(squares / width + 1e-6)
    for (let i = 0; i < width; i++)
      target[at + i] = ((source[at + i] as number) - mean) * factor * (scale[i] as number) + (bias[i] as number)
  }
}

/** Softmax of `scale` times the first `count` numbers of each of so many rows, which lie `stride` apart. */
export function softmaxRows(numbers: Float32Array, rows: number, count: number, stride: number, scale: number): void {
  for (let at = 0; at < rows * stride; at += stride) {
    let most = Number.NEGATIVE_INFINITY
    for (let i = at; i < at + count; i++) most = Math.max(most, numbers[i] as number)
    let sum = 0
    for (let i = at; i < at + count; i++) {
      const weight = Math.exp(((numbers[i] as number) - most) * scale)
      numbers[i] = weight
      sum += weight
    }
    for (let i = at; i < at + count; i++) numbers[i] = (numbers[i] as number) / sum
  }
}

/** Sines, then cosines of the place times each rate: how a token tells where it stands. */
export function timingSignal(rates: Float32Array, places: number): Float32Array {
  const signal = new Float32Array(places * 2 * rates.length)
  for (let place = 0; place < places; place++) {
    for (const [i, rate] of rates.entries()) {
      const angle = Math.fround(place * rate)
      signal[place * 2 * rates.length + i] = Math.sin(angle)
      signal[(place * 2 + 1) * rates.length + i] = Math.cos(angle)
    }
  }
  return signal
}

export function meanOf(numbers: Float32Array, rows: number, width: number): Float32Array {
  const mean = new Float32Array(width)
  for (let i = 0; i < width; i++) {
    let sum = 0
    for (let row = 0; row < rows; row++) sum += numbers[row * width + i] as number
    mean[i] = sum / rows
  }
  return mean
}

/** The mean of as many rows as there are weights, each counted by its own. */
export function weightedMeanOf(numbers: Float32Array, width: number, weights: Float32Array): Float32Array {
  const mean = new Float32Array(width)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  for (let i = 0; i < width; i++) {
    let sum = 0
    for (let row = 0; row < weights.length; row++) sum += (weights[row] as number) * (numbers[row * width + i] as number)
    mean[i] = sum / all
  }
  return mean
}

/** The same direction at length 1. */
export function unit(vector: Float32Array): Float32Array {
  let squares = 0
  for (const number of vector) squares += number * number
  const factor = 1 / Math.sqrt(Math.max(squares, 1e-12))
  return vector.map(number => number * factor)
}
