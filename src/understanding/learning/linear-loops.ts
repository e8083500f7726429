import { linearWasm } from './linear-wasm.js'
import { type OwnMemory, withMemory } from './with-memory.js'

const compiled = new WebAssembly.Module(Buffer.from(linearWasm, 'base64'))

/** The loops of linear.wat, which says what they do, beside a memory of their own. Places in it are told in bytes. */
export interface LinearLoops extends OwnMemory {
  score16(offsets: number, values: number, count: number, weights: number, scores: number): void
  score32(offsets: number, values: number, count: number, weights: number, scores: number): void
  nudge(offsets: number, values: number, count: number, weights: number, step: number): void
  nudge16(offsets: number, values: number, count: number, weights: number, steps: number): void
  sumSparse(offsets: number, values: number, count: number, weights: number, shift: number): number
  sumDense(values: number, sixteens: number, weights: number): number
  addSparse(offsets: number, values: number, count: number, weights: number, shift: number, step: number): void
  addDense(values: number, sixteens: number, weights: number, step: number): void
  scorePacked(offsets: number, values: number, count: number, weights: number, scores: number, blocks: number): void
  scoreSteps(places: number, values: number, count: number, steps: number, scores: number): void
}

/** With so many bytes of memory. Throws RangeError where there are not so many. */
export function openLoops(bytes: number): LinearLoops {
  return withMemory(compiled, bytes)
}
