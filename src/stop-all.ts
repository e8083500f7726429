export interface Stoppable {
  stop(): Promise<void>
}

/** Several parts that need nothing of each other, stopped at once. */
export function atOnce(...parts: readonly Stoppable[]): Stoppable {
  return {
    async stop() {
      const ended = await Promise.allSettled(parts.map(part => part.stop()))
      const failure = ended.find(({ status }) => status === 'rejected')
      if (failure?.status === 'rejected') throw failure.reason
    },
  }
}

/** Stops one after the other, each even where one before it could not be; then throws what the first of those threw. */
export async function stopAll(...parts: readonly Stoppable[]): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) await part.stop().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}
