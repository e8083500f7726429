import { fitted } from './escape.js'
import { type Part, type Run, readMarkdown } from './read-markdown.js'

interface Words {
  readonly type: 'text'
  readonly text: string
  readonly style?: Style
}

interface Link {
  readonly type: 'link'
  readonly url: string
  readonly text: string
  readonly style?: Style
}

interface Style {
  readonly bold?: true
  readonly italic?: true
  readonly code?: true
}

interface Section {
  readonly type: 'rich_text_section'
  readonly elements: (Words | Link)[]
}

interface List {
  readonly type: 'rich_text_list'
  readonly style: 'bullet' | 'ordered'
  readonly indent: number
  readonly elements: Section[]
}

/**
 * Markdown of an answer as a block of rich text: what mrkdwn can't do, it can. Styles need no spaces around them (Chinese has none),
 * nothing in the words is read as a mark, and the words stay byte for byte, unescaped.
 */
export function answerBlock(markdown: string): { readonly type: 'rich_text'; readonly elements: (Section | List)[] } {
  const parts = readMarkdown(markdown)
  const elements: (Section | List)[] = []
  for (const [at, part] of parts.entries()) {
    const last = elements.at(-1)
    if (part.kind === 'paragraph') elements.push(paragraph(part.runs, parts[at - 1], parts[at + 1]))
    else if (last?.type === 'rich_text_list' && last.indent === part.depth && last.style === styleOf(part))
      last.elements.push(section(part.runs))
    else elements.push({ type: 'rich_text_list', style: styleOf(part), indent: part.depth, elements: [section(part.runs)] })
  }
  // Marks and nothing else: a block of nothing would be refused.
  return {
    type: 'rich_text',
    elements: elements.length > 0 ? elements : [{ type: 'rich_text_section', elements: [words(fitted(markdown, 3_000))] }],
  }
}

function styleOf({ number }: Extract<Part, { kind: 'item' }>): List['style'] {
  return number === null ? 'bullet' : 'ordered'
}

/** Sections stand close together in Slack: the space between paragraphs is a line break in their words, as its own editor does it. */
function paragraph(runs: readonly Run[], before: Part | undefined, after: Part | undefined): Section {
  const first = before?.kind === 'item' ? [words('\n')] : []
  const last = after ? [words(after.kind === 'paragraph' ? '\n\n' : '\n')] : []
  return { type: 'rich_text_section', elements: [...first, ...section(runs).elements, ...last] }
}

function words(text: string): Words {
  return { type: 'text', text }
}

function section(runs: readonly Run[]): Section {
  return { type: 'rich_text_section', elements: runs.map(element) }
}

function element({ text, url, bold, italic, code }: Run): Words | Link {
  const style = {
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(code ? { code: true as const } : {}),
  }
  const styled = Object.keys(style).length > 0 ? { style } : {}
  return url === null ? { type: 'text', text, ...styled } : { type: 'link', url, text, ...styled }
}
