import { choleskyWasm } from './cholesky-wasm.js'
import { type OwnMemory, withMemory } from './with-memory.js'

const compiled = new WebAssembly.Module(Buffer.from(choleskyWasm, 'base64'))

/** The loops of cholesky.wat, which says what each computes, beside a memory of their own. Addresses and strides ("lda") are in bytes, the rest counts numbers. */
export interface CholeskyLoops extends OwnMemory {
  subtract(base: number, a: number, lda: number, first: number, last: number, from: number, to: number): void
  eliminate(base: number, a: number, lda: number, from: number, first: number, last: number): void
  substitute(base: number, a: number, lda: number, n: number): void
}

/** With so many bytes of memory, all zero. Throws RangeError where there are not so many. */
export function openCholeskyLoops(bytes: number): CholeskyLoops {
  return withMemory(compiled, bytes)
}
