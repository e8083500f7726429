import type { Summary } from './summary.js'

/** Which conversations hold what customers thought of answers, and when they last said so. */
export class FeedbackIndex {
  readonly #last = new Map<string, string>()

  /** Takes in a conversation as it is stored now. */
  put({ id, lastFeedback }: Pick<Summary, 'id' | 'lastFeedback'>): void {
    if (lastFeedback === null) this.#last.delete(id)
    else this.#last.set(id, lastFeedback)
  }

  forget(id: string): void {
    this.#last.delete(id)
  }

  /** Their ids, the last said first. */
  list(limit: number): readonly string[] {
    const newest = [...this.#last].sort((one, other) => (one[1] < other[1] ? 1 : -1))
    return newest.slice(0, limit).map(([id]) => id)
  }
}
