import MarkdownIt, { type Token } from 'markdown-it'

/** A run of words in one style. `url` is only ever http(s) or mailto. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly url: string | null
}

/** An answer as Slack can show it: paragraphs, and items of lists. A heading is a paragraph in bold, for Slack has none. */
export type Part =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly depth: number; readonly number: number | null; readonly runs: readonly Run[] }

// HTML stays text, and so does what an answer has no use for.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['image', 'table', 'strikethrough'])
// Every link is read as one, so that a refused target costs the link and not the words.
markdown.validateLink = () => true

/** Reads the Markdown of an answer. Throws what the words would lose: nothing but marks is dropped. */
export function readMarkdown(text: string): readonly Part[] {
  const lists: { ordered: boolean; next: number }[] = []
  let itemBegins = false
  let heading = false
  return markdown.parse(text.trim(), {}).flatMap((token): readonly Part[] => {
    const list = lists.at(-1)
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push({ ordered: token.type === 'ordered_list_open', next: Number(token.attrGet('start') ?? 1) })
        return []
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        return []
      case 'list_item_open':
        itemBegins = true
        return []
      case 'heading_open':
        heading = true
        return []
      case 'fence':
      case 'code_block':
        return [{ kind: 'paragraph', runs: [{ ...unstyled, text: token.content.replace(/\n$/, ''), code: true }] }]
      case 'inline': {
        const runs = runsOf(token.children ?? [], heading)
        heading = false
        if (!list || !itemBegins) return [{ kind: 'paragraph', runs }]
        itemBegins = false
        return [{ kind: 'item', depth: lists.length - 1, number: list.ordered ? list.next++ : null, runs }]
      }
      default:
        return []
    }
  })
}

const unstyled = { text: '', bold: false, italic: false, code: false, url: null }

function runsOf(tokens: readonly Token[], bold: boolean): readonly Run[] {
  let style: Run = { ...unstyled, bold }
  return tokens.flatMap((token): readonly Run[] => {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        style = { ...style, bold: bold || token.nesting === 1 }
        return []
      case 'em_open':
      case 'em_close':
        style = { ...style, italic: token.nesting === 1 }
        return []
      case 'link_open':
      case 'link_close':
        style = { ...style, url: token.nesting === 1 ? safeUrl(String(token.attrGet('href') ?? '')) : null }
        return []
      case 'softbreak':
      case 'hardbreak':
        return [{ ...style, text: '\n' }]
      case 'code_inline':
        return [{ ...style, text: token.content, code: true }]
      default:
        return token.content === '' ? [] : [{ ...style, text: token.content }]
    }
  })
}

/** An address that Slack may link to, with nothing in it that ends a link of mrkdwn; null for any other. */
function safeUrl(href: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href)) return null
  return href.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E')
}
