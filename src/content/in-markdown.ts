/** Something that stands in an answer: what it is, in which of its lines, from 0, and in which column, from 1. */
export interface Found {
  readonly what: string
  readonly row: number
  readonly column: number
}

interface Unshown {
  readonly what: string
  readonly pattern: RegExp
  readonly cure: string
}

/**
 * Markdown that a channel shows as signs or not at all: Slack's mrkdwn has no tables, images or headings, a terminal has none of them,
 * and HTML is escaped by the page.
 */
const unshown: readonly Unshown[] = [
  {
    what: 'a table',
    pattern: /^ {0,3}\|?(?:[^\S\n]*:?-{3,}:?[^\S\n]*\|)+(?:[^\S\n]*:?-{3,}:?[^\S\n]*)?$/m,
    cure: 'Write a list, with an item for each row',
  },
  { what: 'an image', pattern: /!\[[^\]\n]*\][([]/, cure: 'Say in words what it shows' },
  {
    what: 'a tag of HTML',
    pattern: /<(?:[a-z][a-z0-9]*(?:\s[^<>]*)?\/?|\/[a-z][a-z0-9]*\s*|!--)>?/i,
    cure: 'Write Markdown: **bold**, *italic*, a list, an empty line between paragraphs',
  },
  {
    what: 'a heading',
    pattern: /^ {1,3}#{1,6}\s+\S|(?<=\S.*\n) {0,3}(?:=+|-+)[ \t]*$/m,
    cure: 'Write a line of **bold text**, with an empty line below it',
  },
]

/** Two stars where bold words may begin, and where they may end (CommonMark, "left-flanking delimiter run"). */
const [opening, closing] = [
  /(?:(?<=^|[\s\p{P}\p{S}])\*\*(?=\S)|\*\*(?=[^\s\p{P}\p{S}]))/u,
  /(?:(?<=[^\s\p{P}\p{S}])\*\*|(?<=\S)\*\*(?=$|[\s\p{P}\p{S}]))/u,
].map(({ source }) => source)
const bold = new RegExp(`${opening}(?:(?!\\n\\s*\\n)[^])+?${closing}`, 'gu')

/** Two stars that make nothing bold, so that customers see them. What is escaped or code is meant to be seen. */
function strayStars(text: string): number {
  const blank = (found: string) => ' '.repeat(found.length)
  return text
    .replace(/\\.|`[^`\n]*`/g, found => '_'.repeat(found.length))
    .replace(bold, blank)
    .indexOf('**')
}

/** The first of each kind of Markdown in `text` that not every channel can show. */
export function* unshownIn(text: string): Iterable<Omit<Found, 'what'> & { readonly cause: string; readonly cure: string }> {
  for (const { what, pattern, cure } of unshown) {
    const at = pattern.exec(text)?.index
    if (at !== undefined) yield { cause: `${what} in an answer, which not every channel can show`, cure, ...placeOfIndex(text, at) }
  }
  const stars = strayStars(text)
  if (stars >= 0) {
    const cure = 'Put ** before the first and behind the last word, without a space between; a full stop or comma goes behind the stars'
    yield { cause: 'a ** that makes nothing bold, so that customers see it', cure, ...placeOfIndex(text, stars) }
  }
}

/** Where `[text](address)`, `<address>`, `[name]: address` and bare addresses lead to. */
export function* linksIn(text: string): Iterable<Found> {
  const patterns = /\]\(\s*<?([^\s)>]+)|^ {0,3}\[[^\]\n]+\]:\s*(\S+)|((?:https?:\/\/|www\.|mailto:)[^\s<>()[\]"'“”‘’，。；！？、（）]+)/gim
  const withoutImages = text.replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, image => ' '.repeat(image.length))
  for (const match of withoutImages.matchAll(patterns)) {
    const [, inline, reference, bare] = match
    const what = inline ?? reference ?? bare?.replace(/[.,;:!?]+$/, '') ?? ''
    yield { what, ...placeOfIndex(text, match.index + match[0].indexOf(what)) }
  }
}

function placeOfIndex(text: string, index: number): Pick<Found, 'row' | 'column'> {
  const before = text.slice(0, index).split('\n')
  return { row: before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
}
