import { type Message, mostFiles, type Part } from '../message.js'

/** The message that these parts of a burst make together: their texts a line each, the last one's id. */
export function asOne(message: Message, parts: readonly Part[]): Message {
  const last = parts.at(-1)
  if (!last || !message.parts) return message
  const { parts: _, files: __, ...rest } = message
  const files = parts.flatMap(part => part.files ?? []).slice(0, mostFiles)
  const text = parts
    .map(part => part.text)
    .filter(part => part !== '')
    .join('\n')
  return { ...rest, id: last.id, text, ...(files.length > 0 ? { files } : {}), ...(parts.length > 1 ? { parts } : {}) }
}
