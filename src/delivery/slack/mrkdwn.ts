import { escapeText } from './escape.js'
import { type Part, type Run, readMarkdown } from './read-markdown.js'

/**
 * Markdown of an answer as Slack's mrkdwn: bold, italics, code, lists, and links to http(s) and mailto. The words stay byte for byte but
 * for the three that Slack escapes. Slack hears a mark only beside a space or punctuation: where neither is (as between Chinese
 * characters) the mark is left out, for a star that stands in the text would be worse than words that are not bold.
 */
export function answerMrkdwn(markdown: string): string {
  const parts = readMarkdown(markdown)
  return parts.map((part, at) => `${gap(part, parts[at - 1])}${said(part)}`).join('')
}

/** Items stand close together, paragraphs apart. */
function gap(part: Part, before: Part | undefined): string {
  if (!before) return ''
  return part.kind === 'item' && before.kind === 'item' ? '\n' : '\n\n'
}

function said(part: Part): string {
  const words = part.runs.map((run, at) => marked(run, part.runs[at - 1], part.runs[at + 1])).join('')
  if (part.kind === 'paragraph') return words
  return `${'    '.repeat(part.depth)}${part.number === null ? '•' : `${part.number}.`} ${words}`
}

function marked(run: Run, before: Run | undefined, after: Run | undefined): string {
  const words = run.url === null ? escapeText(run.text) : `<${escapeText(run.url)}|${escapeText(run.text)}>`
  const heard = opens(before) && closes(after) && !/^\s|\s$/.test(run.text)
  if (run.code) return heard ? `\`${words}\`` : words
  if (!heard) return words
  const italic = run.italic ? `_${words}_` : words
  return run.bold ? `*${italic}*` : italic
}

/** Whether a mark is heard after these words. */
function opens(before: Run | undefined): boolean {
  return !before || /[\s!-/:-@[-`{-~]$/.test(before.text)
}

function closes(after: Run | undefined): boolean {
  return !after || /^[\s!-/:-@[-`{-~]/.test(after.text)
}
