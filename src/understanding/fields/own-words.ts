const quoted = /^\s*>/
const threadBegins =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|原始邮件|转发邮件)\s*-{2,}|begin forwarded message|on .{5,120} wrote:|在.{5,60}写道[:：]|_{10,})\s*[:：]?\s*$/iu

/** More lines than this are no mail that a person wrote. */
const mostLines = 400

/** A message without the older ones that it answers or hands on, with spaces in their place; null where there are none, or nothing else. */
export function withoutThread(text: string): string | null {
  const lines = text.split('\n')
  if (lines.length < 2 || lines.length > mostLines) return null
  const begin = lines.findIndex(line => line.length < 200 && threadBegins.test(line))
  // Whoever quotes line by line may write below it; behind the mark of a whole mail nothing of their own follows, unless lines are quoted.
  const isQuoting = lines.some(line => quoted.test(line))
  const own = lines.map((line, at) =>
    quoted.test(line) || (begin >= 0 && (isQuoting ? at === begin : at >= begin)) ? ' '.repeat(line.length) : line,
  )
  const said = own.join('\n')
  return said !== text && /[\p{L}\p{N}]/u.test(said) ? said : null
}
