import type { Desk } from '../../desk.js'
import type { Customer, Line, Message } from '../../message.js'
import type { Talk } from '../open-hub.js'

interface PageTurnsOptions {
  readonly conversation: string
  readonly customer: Customer
  readonly desk: Desk
  readonly talk: Talk
  /** Called with each batch of lines that the page has to show. */
  readonly show: (lines: readonly Line[]) => void
}

/** What one open page causes and sees of its conversation. */
interface PageTurns {
  /**
   * Takes a message, or a burst of them, and shows it with its replies; the same one again is shown again. Rejects with what the desk threw.
   * One at a time.
   */
  take(message: Message): Promise<void>
  /** Shows no more. */
  leave(): void
}

/**
 * Lines that other pages of the conversation cause are shown as soon as they are saved. Those of a turn of this page's are held back
 * until the hub has replied, and go out together: otherwise they would be shown twice.
 */
export function openPageTurns({ conversation, customer, desk, talk, show }: PageTurnsOptions): PageTurns {
  let turn: { readonly ids: ReadonlySet<string>; readonly announced: Line[] } | null = null

  const unwatch = desk.watch(conversation, lines => {
    const own = lines.filter(line => turn?.ids.has(line.message))
    const others = lines.filter(line => !turn?.ids.has(line.message))
    turn?.announced.push(...own)
    if (others.length > 0) show(others)
  })

  return {
    leave: unwatch,
    async take(message) {
      const ids = new Set((message.parts ?? [message]).map(({ id }) => id))
      const announced: Line[] = []
      const replies: Line[] = []
      turn = { ids, announced }
      try {
        await talk(message, line => replies.push(line))
      } catch (error) {
        if (announced.length > 0) show(announced)
        throw error
      } finally {
        turn = null
      }
      // A message that was taken before is announced to nobody again, so its own line is looked up.
      const lines = announced.length > 0 ? announced : await desk.transcript(conversation, customer, 0)
      show([...lines.filter(line => line.from === 'customer' && ids.has(line.message)), ...replies])
    },
  }
}
