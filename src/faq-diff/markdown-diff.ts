import { count, effects, type FaqDiff, type WordsChange } from '../measures/faq-diff.js'
import { saidAsked, sayChange, sayTest, titles } from './say-diff.js'

/** Lines of one kind: a comment of GitHub has 65,536 characters at most. */
const mostShown = 25

/** Characters of changed words that are shown of one text. */
const longestWords = 2_000

/** A diff as a comment for a pull request. What customers and authors wrote can't become markup, a link or a mention. */
export function markdownDiff({ from, words, tests, moved, added, removed, changed, asked, gate }: FaqDiff): string {
  const green = gate.colour === 'green'
  const lines = [
    `### ${green ? '🟢' : '🔴'} What this change does to the answers`,
    '',
    green ? 'No test fails, and no phrasing was taken from what it stood for.' : `**${capital(gate.reasons.join('; '))}.**`,
    '',
    `Against ${from.slice(0, 12)}: ${count(added, 'phrasing')} added, ${removed} removed; asked of both: ${saidAsked(asked)}.`,
    ...section('Tests', tests.map(sayTest)),
    ...section(
      'Phrasings that stand for something else now',
      moved.map(({ at, text, from, to }) => `${at} "${text}": ${from} → ${to}`),
    ),
    ...effects.flatMap(effect =>
      section(
        titles[effect],
        changed.filter(one => one.effect === effect).map(one => `${one.at ?? 'a customer'} "${one.text}": ${sayChange(one)}`),
      ),
    ),
    ...wordsSection(words),
  ]
  return `${lines.join('\n')}\n`
}

function section(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const shown = items.slice(0, mostShown).map(item => `- ${escaped(item)}`)
  const rest = items.length > mostShown ? [`- and ${items.length - mostShown} more`] : []
  return ['', `**${title}** (${items.length})`, '', ...shown, ...rest]
}

function wordsSection(words: readonly WordsChange[]): readonly string[] {
  if (words.length === 0) return []
  return ['', `**Words that customers are told** (${words.length})`, '', ...words.slice(0, mostShown).map(wordsItem)]
}

function wordsItem({ file, what, kind, pieces }: WordsChange): string {
  const marked = pieces.map(({ kind, text }) => {
    const [before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)?.slice(1) ?? []
    const tag = kind === 'added' ? 'ins' : 'del'
    return kind === 'same' || words === '' ? escaped(text) : `${before}<${tag}>${escaped(words ?? '')}</${tag}>${after}`
  })
  const all = marked.join('').replace(/\s*\n\s*/g, '<br>')
  // Cutting a tag in two would mark the rest of the comment.
  const shown = all.length > longestWords ? '(too long to be shown here: faq diff shows it)' : all
  return `- ${escaped(`${file}, ${what}${kind === 'changed' ? '' : ` ${kind}`}`)}: ${shown}`
}

/** Every character that Markdown or HTML could take for its own becomes what it stands for; a mention and a reference need theirs, too. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, 'www&#46;')
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
