export type Json = Readonly<Record<string, unknown>>

/** Whatever it is, as an object to look into. */
export function bare(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error(`no object: ${JSON.stringify(value)}`)
  return value as Json
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`)
  return value
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A text object: plain text as it stands; of mrkdwn the marks that the product uses. */
export function renderText(object: unknown): string {
  const { type, text } = bare(object)
  const words = String(text)
  if (type === 'plain_text') return escapeHtml(words).replaceAll('\n', '<br>')
  if (type !== 'mrkdwn') throw new Error(`no text object: ${JSON.stringify(object)}`)
  // Slack's own three entities are escaped in mrkdwn already.
  return words
    .replaceAll('"', '&quot;')
    .replace(/(^|[\s(])\*([^*\n]+)\*/g, '$1<b>$2</b>')
    .replace(/(^|[\s(])_([^_\n]+)_/g, '$1<i>$2</i>')
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replaceAll('\n', '<br>')
}
