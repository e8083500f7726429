import { DeskError } from '../errors.js'
import type { BotLine } from '../message.js'
import type { Hub } from './hub.js'
import { talkThrough } from './open-hub.js'
import { picked, plainText } from './plain-text.js'

interface TerminalOptions {
  readonly lines: AsyncIterable<string>
  readonly print: (line: string) => void
  readonly hub: () => Promise<Hub>
  /** Whose words these are: one terminal is one customer. */
  readonly session: string
}

/**
 * A conversation in the terminal, one line a message, until the input ends. A number picks one of the choices offered last.
 * Says what a DeskError says and goes on; anything else is a bug, which it says in a sentence and throws.
 */
export async function talk({ lines, print, hub, session }: TerminalOptions): Promise<void> {
  const say = talkThrough(hub)
  const customer = { channel: 'terminal', id: session } as const
  let last: BotLine | undefined
  let number = 0
  print('Ask about your invoices, or say that you have lost one. Ctrl-D ends the chat.')
  for await (const line of lines) {
    if (line.trim() === '') continue
    number++
    const message = { id: String(number), conversation: `terminal:${session}`, customer, text: picked(line, last) }
    try {
      await say(message, reply => {
        last = reply
        print(`\n${plainText(reply)}`)
      })
      print('')
    } catch (error) {
      print(`\n${error instanceof DeskError ? error.message : 'Something went wrong on our side. The chat ends here.'}\n`)
      if (!(error instanceof DeskError)) throw error
    }
  }
}
