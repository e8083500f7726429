import type { Conversation } from '../conversation.js'

/** What the customer wrote with a message and, where several were heard as one, with those before it. */
export function questionOf({ lines }: Pick<Conversation, 'lines'>, message: string): string {
  const at = lines.findIndex(line => line.from === 'customer' && line.message === message)
  const before = lines.slice(0, Math.max(0, at)).findLastIndex(({ from }) => from !== 'customer')
  return lines
    .slice(before + 1, at + 1)
    .flatMap(line => (line.from === 'customer' ? [line.text] : []))
    .join('\n')
}
