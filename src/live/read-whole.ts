import { type Contents, readContent } from '../content/load.js'
import { say } from '../content/problem.js'
import type { ReadingMemory } from '../content/reading-memory.js'
import { DeskError } from '../errors.js'

/** All that authors have written, or every problem in it. */
export type ReadWhole =
  | { readonly contents: Contents; readonly problems: readonly [] }
  | { readonly contents: null; readonly problems: readonly string[] }

/**
 * Reads and checks all files. Whatever they hold, and whether they are there or not, it does not throw: then it is a problem. `memory`: of the
 * last time.
 */
export async function readWhole(root: string, memory?: ReadingMemory): Promise<ReadWhole> {
  try {
    const { contents, problems } = await readContent({ root }, memory)
    return problems.length === 0 ? { contents, problems: [] } : { contents: null, problems: problems.map(say) }
  } catch (error) {
    return { contents: null, problems: reasonOf(error).split('\n') }
  }
}

export function reasonOf(error: unknown): string {
  if (error instanceof DeskError) return error.message
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
