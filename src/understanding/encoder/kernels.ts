import { encoderWasm } from './encoder-wasm.js'

/** The loops of encoder.wat, which says what each computes. Addresses and strides ("lda", "ldc") are in bytes, the rest counts numbers. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer }
  multiply(a: number, lda: number, b: number, c: number, ldc: number, m: number, k: number, n: number): void
  subtract(base: number, a: number, lda: number, first: number, last: number, from: number, to: number): void
  eliminate(base: number, a: number, lda: number, from: number, first: number, last: number): void
  substitute(base: number, a: number, lda: number, n: number): void
}

const pageBytes = 65_536
const compiled = new WebAssembly.Module(Buffer.from(encoderWasm, 'base64'))

/** The loops over a memory of their own of at least so many bytes, all zero. Throws RangeError where there is not as much. */
export function openKernels(bytes: number): Kernels {
  const instance = new WebAssembly.Instance(compiled)
  const memory = instance.exports.memory as WebAssembly.Memory
  memory.grow(Math.ceil(bytes / pageBytes))
  return instance.exports as unknown as Kernels
}
