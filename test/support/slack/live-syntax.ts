import { isObject } from './blocks/shape.js'

/** Where Slack would make a mention, a link or a broadcast out of words: the place and the words. */
export interface Live {
  readonly at: string
  readonly words: string
}

/** Also where it is not closed: words of ours after it might close it. */
const marked = /<[^\s<>][^<>]*>?/g
/** What Slack links by itself in a mrkdwn object that is not verbatim. */
const bare =
  /@(?:here|channel|everyone|[A-Za-z0-9._-]+)|(?<![\w&])#[\p{L}\p{N}_-]+|\bhttps?:\/\/\S+|\bmailto:\S+|\b[\w-]+\.(?:com|org|net|io|cn|example)\b/gu

/**
 * All that would be live in the top-level text and the blocks of a message, or in a view. Buttons that lead somewhere count too, so a
 * test takes away what the product put there on purpose.
 */
export function liveIn(posted: unknown, at = ''): readonly Live[] {
  if (Array.isArray(posted)) return posted.flatMap((each, index) => liveIn(each, `${at}/${index}`))
  if (!isObject(posted)) return []
  return [...ownLive(posted, at), ...Object.entries(posted).flatMap(([name, value]) => liveIn(value, `${at}/${name}`))]
}

function ownLive(posted: Readonly<Record<string, unknown>>, at: string): readonly Live[] {
  const { type, text, verbatim, url } = posted
  const found = (pattern: RegExp) => [...String(text).matchAll(pattern)].map(([words]) => ({ at, words }))
  if (type === 'plain_text' || type === 'text') return []
  if (type === 'mrkdwn') return [...found(marked), ...(verbatim === true ? [] : found(bare))]
  if (type === 'markdown') return [...found(marked), ...found(bare)]
  if (['user', 'usergroup', 'broadcast', 'channel', 'link'].includes(String(type))) return [{ at, words: JSON.stringify(posted) }]
  const leads = typeof url === 'string' ? [{ at, words: url }] : []
  // The text of a message, or the fallback of its blocks.
  return typeof text === 'string' ? [...leads, ...found(marked)] : leads
}
