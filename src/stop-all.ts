export interface Stoppable {
  stop(): Promise<void>
}

/** Stops one after the other, each even where one before it could not be; then throws what the first of those threw. */
export async function stopAll(...parts: readonly Stoppable[]): Promise<void> {
  const failures: unknown[] = []
  for (const part of parts) await part.stop().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}
