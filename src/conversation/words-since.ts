import type { OpenForm } from '../forms/form.js'
import { keyWithout } from './several/request-key.js'
import type { Scene } from './turn.js'
import { joinWords } from './words.js'

/** The customer's words since the form was opened, this message last: what an agent reads first. */
export function wordsSince({ conversation, message }: Scene, open: OpenForm): string {
  const opening = keyWithout(open.key).slice(conversation.id.length + 1)
  const from = conversation.lines.findIndex(line => line.from === 'customer' && (line.message === opening || line.heardWith === opening))
  const lines = from < 0 ? [] : conversation.lines.slice(from)
  const words = lines.flatMap(line => (line.from === 'customer' && !line.isWithdrawn ? [line.text] : []))
  return joinWords([...words, message.text])
}
