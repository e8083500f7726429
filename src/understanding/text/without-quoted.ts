/** "> Which account name?", as mail programs quote what is answered. */
const quoted = /^\s*>/u

/** "On Tue, 3 Nov 2026 at 10:02, Support <…> wrote:", as they announce it; a day tells their words from those of whoever quotes by hand. */
const announces =
  /^\s*(?:(?:on|am|le|el|il|op|em|den)\s|[在于]|\d)[^\n]{0,160}(?:wrote|schrieb[^\n]{0,80}|a écrit|escribió|ha scritto|写道)\s*[:：]\s*$/iu
const dated = /\d{1,4}\s?[./年月-]\s?\d|\d{4}|\d{1,2}:\d{2}/u

/** A message without the lines that it quotes and the one that announces them; the whole of it where it has no others. */
export function withoutQuoted(text: string): string {
  if (!text.includes('>')) return text
  const lines = text.split('\n')
  const own: string[] = []
  for (const [at, line] of lines.entries()) {
    if (!quoted.test(line)) own.push(line)
    else if (!quoted.test(lines[at - 1] ?? '')) own.splice(own.length - announcing(own))
  }
  const said = own.join('\n')
  return /[\p{L}\p{N}]/u.test(said) ? said.trim() : text
}

/** How many lines at the end of those above a quotation announce it: a long one is broken into two, and a blank one may stand below. */
function announcing(above: readonly string[]): number {
  const blank = above.at(-1)?.trim() === '' ? 1 : 0
  const last = above.length - blank
  const count = [1, 2].find(lines => {
    const said = above.slice(Math.max(0, last - lines), last).join(' ')
    return announces.test(said) && dated.test(said)
  })
  return count === undefined ? 0 : count + blank
}
