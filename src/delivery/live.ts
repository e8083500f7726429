import type { Line } from '../message.js'

type LineListener = (lines: readonly Line[]) => void

/** News of saved lines for whoever has the conversation open in this process. Nothing is kept: a page that was away reads the transcript. */
export interface Live {
  announce(conversation: string, lines: readonly Line[]): void
  /** Calls `listener` with what is announced from now on, until the returned function is called. */
  watch(conversation: string, listener: LineListener): () => void
}

/** `onError` is told when a listener throws; the others hear the news all the same. */
export function createLive(onError: (error: unknown) => void = () => {}): Live {
  const listeners = new Map<string, Set<{ readonly hear: LineListener }>>()
  return {
    announce(conversation, lines) {
      // A copy, because a listener may stop watching while it is being told.
      for (const { hear } of [...(listeners.get(conversation) ?? [])]) {
        try {
          hear(lines)
        } catch (error) {
          onError(error)
        }
      }
    },
    watch(conversation, hear) {
      const one = { hear }
      const all = listeners.get(conversation) ?? new Set()
      listeners.set(conversation, all.add(one))
      return () => {
        all.delete(one)
        if (all.size === 0 && listeners.get(conversation) === all) listeners.delete(conversation)
      }
    },
  }
}
