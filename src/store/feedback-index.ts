import type { Conversation } from '../conversation/conversation.js'

/** Which conversations hold what customers thought of answers, and when they last said so. */
export class FeedbackIndex {
  readonly #last = new Map<string, string>()

  /** Takes in a conversation as it is stored now. */
  put({ id, feedback }: Pick<Conversation, 'id' | 'feedback'>): void {
    const last = feedback
      .map(({ at }) => at)
      .sort()
      .at(-1)
    if (last === undefined) this.#last.delete(id)
    else this.#last.set(id, last)
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
