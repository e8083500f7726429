/** Loops beside a memory of their own, which they export. */
export interface OwnMemory {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
}

const pageBytes = 65_536

/** The loops of a module with so many bytes more of memory, all zero. Throws RangeError where there are not so many. */
export function withMemory<Loops extends OwnMemory>(compiled: WebAssembly.Module, bytes: number): Loops {
  const loops = new WebAssembly.Instance(compiled).exports as unknown as Loops
  loops.memory.grow(Math.ceil(bytes / pageBytes))
  return loops
}
