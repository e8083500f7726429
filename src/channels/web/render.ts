import MarkdownIt from 'markdown-it'
import type { Line, Reply } from '../../message.js'
import type { ShownLine, ShownReply } from './client/protocol.js'

// HTML in an entry stays text, and markdown-it refuses javascript: and data: links itself. Images are left out:
// the page may not load them from elsewhere, and an entry is words.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('image')

/** A line as the page shows it, field by field: what a line will hold one day is not sent by oversight. */
export function render(line: Line, copyToken: ((id: string) => string) | null = null): ShownLine {
  const { seq, at, message } = line
  if (line.from === 'customer') return { seq, at, message, from: 'customer', text: line.text }
  if (line.from === 'agent') {
    const { agent, text, isWithdrawn, before } = line
    const copy = line.copy !== null && !isWithdrawn && copyToken ? copyToken(line.copy) : null
    return { seq, at, message, from: 'agent', agent, text: isWithdrawn ? '' : text, copy, isWithdrawn, isEdited: before.length > 0 }
  }
  return { seq, at, message, from: 'bot', language: line.language, reply: renderReply(line.reply) }
}

/** Only an answer, which is approved Markdown from faq/, gets HTML. */
function renderReply(reply: Reply): ShownReply {
  const choices = reply.choices ? { choices: reply.choices.map(({ label }) => ({ label })) } : {}
  if (reply.kind === 'text') return { kind: 'text', text: reply.text, ...choices }
  const { entry, question, text, asOf, revision } = reply
  return { kind: 'answer', entry, question, text, asOf, revision, html: renderMarkdown(text), ...choices }
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
