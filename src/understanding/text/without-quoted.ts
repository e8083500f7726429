/** "> Which account name?", as mail programs quote what is answered. */
const quoted = /^\s*>.*$/gmu

/** A message without the lines that it quotes; the whole of it where it has no others. */
export function withoutQuoted(text: string): string {
  if (!text.includes('>')) return text
  const own = text.replace(quoted, '')
  return /[\p{L}\p{N}]/u.test(own) ? own.trim() : text
}
