/**
 * The one place where words that we did not write are made safe for Slack. Three ways, from the safest on:
 *
 *     quoted(words)                                a block whose words Slack never reads as anything but words
 *     plain(words, 75)                             where Slack wants a plain text, cut to its limit
 *     mrkdwn(`*Account* ${escaped(account, 200)}`)  where words stand among ours
 *
 * Top-level `text` takes `escaped`, too: Slack looks for bare @channel there only when asked to, which nobody here does.
 */
export interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
  readonly emoji: false
}

export interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  readonly verbatim: true
}

/** Shown instead of nothing: Slack refuses an empty text. */
const nothing = '–'

/** Slack's own rule: these three and no others, or the reader sees the entities (docs.slack.dev, formatting message text). */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Words of others for a mrkdwn text or a top-level text: neutral, escaped, `most` UTF-16 units at most with their entities. */
export function escaped(words: string, most = 3000): string {
  const neutralWords = neutral(words)
  let kept = fitted(neutralWords, most)
  // An entity is never cut in two: the words are cut until they fit with their entities.
  while (escapeText(kept).length > most) kept = fitted(kept, kept.length - Math.ceil((escapeText(kept).length - most) / 5))
  return escapeText(kept)
}

/** A text that Slack does not parse: mentions, links and emoji codes stay as they are written. */
export function plain(words: string, most = 3000): PlainText {
  return { type: 'plain_text', text: fitted(neutral(words), most), emoji: false }
}

/** `text` is ours, with whatever is not ours in it `escaped`. Verbatim, so that no bare @channel or address becomes live. */
export function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true }
}

/** Words of others, marked as theirs by a bar at the side, in a block of its own that nothing in them can break out of. */
export function quoted(words: string, most = 3000) {
  return {
    type: 'rich_text' as const,
    elements: [{ type: 'rich_text_quote' as const, elements: [{ type: 'text' as const, text: fitted(neutral(words), most) }] }],
  }
}

/**
 * The same words without what could disguise them or break what is around them: control characters, the marks that turn the direction
 * of writing, halves of characters. Line breaks and tabs stay.
 */
export function neutral(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** At most so many UTF-16 units, cut between characters and then ended with "…"; never empty. */
export function fitted(words: string, most: number): string {
  if (words.trim() === '') return nothing
  if (words.length <= most) return words
  const cut = words.slice(0, Math.max(most - 1, 0)).replace(/[\ud800-\udbff]$/, '')
  return `${cut}…`
}
