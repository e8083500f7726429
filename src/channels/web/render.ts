import MarkdownIt from 'markdown-it'
import type { Line } from '../../message.js'
import type { ShownLine } from './client/protocol.js'

// HTML in an entry stays text, and markdown-it refuses javascript: and data: links itself. Images are left out:
// the page may not load them from elsewhere, and an entry is words.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image')

/** A line as the page shows it. Only an answer, which is approved Markdown from faq/, gets HTML. */
export function render(line: Line): ShownLine {
  if (line.from === 'customer' || line.reply.kind !== 'answer') return line as ShownLine
  return { ...line, reply: { ...line.reply, html: renderMarkdown(line.reply.text) } }
}

/** Markdown as HTML that is safe to put into the page. */
export function renderMarkdown(text: string): string {
  return markdown.render(text)
}

// A link in an answer leads away from the conversation, so it opens beside it.
const linkOpen = markdown.renderer.rules.link_open ?? ((tokens, at, options, _env, renderer) => renderer.renderToken(tokens, at, options))
markdown.renderer.rules.link_open = (tokens, at, options, env, renderer) => {
  tokens[at]?.attrSet('target', '_blank')
  tokens[at]?.attrSet('rel', 'noopener noreferrer')
  return linkOpen(tokens, at, options, env, renderer)
}
