import type { Desk } from '../../desk.js'
import type { Customer, Line } from '../../message.js'
import type { Talk } from '../open-hub.js'

export interface PageTurnsOptions {
  readonly conversation: string
  readonly customer: Customer
  readonly desk: Desk
  readonly talk: Talk
  /** Called with each batch of lines that the page has to show. */
  readonly show: (lines: readonly Line[]) => void
}

/** What one open page causes and sees of its conversation. */
export interface PageTurns {
  /** Takes a message and shows it with its replies; the same one again is shown again. Rejects with what the desk threw. One at a time. */
  take(id: string, text: string): Promise<void>
  /** Shows no more. */
  leave(): void
}

/**
 * Lines that other pages of the conversation cause are shown as soon as they are saved. Those of a turn of this page's are held back
 * until the hub has replied, and go out together: otherwise they would be shown twice.
 */
export function openPageTurns({ conversation, customer, desk, talk, show }: PageTurnsOptions): PageTurns {
  let turn: { readonly id: string; readonly announced: Line[] } | null = null

  const unwatch = desk.watch(conversation, lines => {
    const own = lines.filter(line => line.message === turn?.id)
    const others = lines.filter(line => line.message !== turn?.id)
    turn?.announced.push(...own)
    if (others.length > 0) show(others)
  })

  return {
    leave: unwatch,
    async take(id, text) {
      const announced: Line[] = []
      const replies: Line[] = []
      turn = { id, announced }
      try {
        await talk({ id, conversation, customer, text }, line => replies.push(line))
      } catch (error) {
        if (announced.length > 0) show(announced)
        throw error
      } finally {
        turn = null
      }
      // A message that was taken before is announced to nobody again, so its own line is looked up.
      const lines = announced.length > 0 ? announced : await desk.transcript(conversation, customer, 0)
      show([...lines.filter(line => line.from === 'customer' && line.message === id), ...replies])
    },
  }
}
