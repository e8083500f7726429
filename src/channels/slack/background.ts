/** Work that nobody waits for until the door closes. */
interface Background {
  readonly later: (work: Promise<unknown>) => void
  /** Settles when all of it is done. */
  settled(): Promise<void>
}

export function createBackground(onError: (error: unknown) => void): Background {
  const open = new Set<Promise<unknown>>()
  return {
    later(work) {
      const done = work.catch(onError).finally(() => open.delete(done))
      open.add(done)
    },
    async settled() {
      while (open.size > 0) await Promise.all(open)
    },
  }
}
