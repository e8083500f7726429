import { encoderWasm } from './encoder-wasm.js'

/** The loops of encoder.wat, which says what each computes. Addresses and strides ("lda", "ldc") are in bytes, the rest counts numbers. */
export interface Kernels {
  readonly memory: WebAssembly.Memory
  multiply(a: number, lda: number, b: number, c: number, ldc: number, m: number, k: number, n: number): void
  multiplyFew(
    a: number,
    offsets: number,
    lda: number,
    counts: number,
    b: number,
    c: number,
    ldc: number,
    m: number,
    k: number,
    n: number,
  ): void
}

const pageBytes = 65_536
const compiled = new WebAssembly.Module(Buffer.from(encoderWasm, 'base64'))

/** Memory of at least so many bytes, all zero, that several threads can reach. Throws RangeError where there is not as much. */
export function newMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / pageBytes)
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
}

/** The loops over a memory. */
export function openKernels(memory: WebAssembly.Memory): Kernels {
  const { exports } = new WebAssembly.Instance(compiled, { host: { memory } })
  return { ...exports, memory } as unknown as Kernels
}
