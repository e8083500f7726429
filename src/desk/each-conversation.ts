import { DeskError } from '../errors.js'
import { retrying } from './retrying.js'

/** What could not be done, and with how many. */
export interface Failures {
  readonly conversations: number
  readonly first: unknown
  /** Whether so many failed in a row that those after them were not tried. */
  readonly gaveUp: boolean
}

interface WalkParts {
  readonly inOrder: <T>(conversation: string, work: () => Promise<T>) => Promise<T>
  /** Ends the walk before the next conversation. */
  readonly signal?: AbortSignal | undefined
}

/** So many one after the other are no trouble of theirs: a store that takes nothing would only be tried in vain. */
const mostInARow = 20

/**
 * Works through conversations one after the other, each in its own order of work. What can't be done with one keeps nobody else's waiting:
 * it is left, and told at the end; only many in a row end the walk. Null where all went well.
 */
export async function eachConversation(
  ids: Iterable<string>,
  { inOrder, signal }: WalkParts,
  work: (id: string) => Promise<void>,
): Promise<Failures | null> {
  const errors: unknown[] = []
  let inARow = 0
  for (const id of new Set(ids)) {
    if (signal?.aborted || inARow >= mostInARow) break
    try {
      await inOrder(id, () => retrying(() => work(id)))
      inARow = 0
    } catch (error) {
      errors.push(error)
      inARow++
    }
  }
  return errors.length === 0 ? null : { conversations: errors.length, first: errors[0], gaveUp: inARow >= mostInARow }
}

/** For whoever has nothing to do about it but tell: throws what the first one failed at, and how far the others came where that is known by a code. */
export function throwFirst(failures: Failures | null): void {
  if (!failures) return
  const { conversations, first, gaveUp } = failures
  if (!(first instanceof DeskError) || conversations === 1) throw first
  const others = gaveUp ? 'one after the other, and those after them were not tried' : 'and the others are done'
  throw new DeskError(first.code, `${first.message} It was so with ${conversations} conversations, ${others}.`, { cause: first })
}
