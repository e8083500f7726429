/** What turns ids into names; an id without a name stays the id. */
interface Naming {
  /** The bot's user id: a mention of it is how it is called, not what is said. */
  readonly bot: string
  readonly names?: ReadonlyMap<string, string>
}

/**
 * The words that a person typed, out of the text that Slack made of them: its wrappers around addresses, links and mentions are taken
 * off and the three entities read back. Everything after this, matching, checks and echoes, sees what the customer saw. Emoji codes stay.
 *
 *     plainWords('<@U1> mail <mailto:ana@x.com|ana@x.com> &amp; wait', { bot: 'U1' })  // 'mail ana@x.com & wait'
 */
export function plainWords(text: string, naming: Naming): string {
  // What a person types is escaped, so every bracket is Slack's own.
  const words = text.split(/(<[^<>]*>)/).map(part => (/^<[^<>]*>$/.test(part) ? unwrapped(part.slice(1, -1), naming) : unescapeText(part)))
  const joined = words.join('')
  return text.includes(`<@${naming.bot}`) ? tidied(joined) : joined
}

/** Reads back the three that Slack escapes, each once: `&amp;lt;` is the text "&lt;". */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** Stands where the bot was mentioned, until the words around it are joined. No keyboard types it. */
const called = '\u{f0000}'

function unwrapped(inside: string, { bot, names }: Naming): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : unescapeText(inside.slice(bar + 1))
  const id = target.slice(1)
  switch (target[0]) {
    case '@':
      return id === bot ? called : `@${label || (names?.get(id) ?? id)}`
    case '#':
      return `#${label || (names?.get(id) ?? id)}`
    case '!':
      return label || special(id, names)
    default:
      return label || unescapeText(target.replace(/^(?:mailto|tel):/, ''))
  }
}

/** `<!here>`, `<!subteam^S1>`, and what else has no words of its own. */
function special(name: string, names: ReadonlyMap<string, string> | undefined): string {
  const [kind = '', id = ''] = name.split('^')
  return `@${kind === 'subteam' ? (names?.get(id) ?? id) : kind}`
}

/** Without the mention, the comma or colon after it, and the space that it leaves. */
function tidied(words: string): string {
  return words
    .replace(/(?<![^\S\n])[^\S\n]*\u{f0000}[^\S\n]*[:,，：]?/gu, ' ')
    .replace(/^[^\S\n]+|(?<![^\S\n])[^\S\n]+$/gm, '')
    .trim()
}
