import { element } from '../element.js'

/** What is drawn of Slack's blocks: all that an answer is made of. */
interface Block {
  readonly type: string
  readonly text?: { readonly text: string }
  readonly elements?: readonly Part[]
}

interface Part {
  readonly type: string
  readonly text?: string | { readonly text: string }
  readonly url?: string
  readonly style?: 'bullet' | 'ordered' | { readonly bold?: true; readonly italic?: true; readonly code?: true }
  readonly indent?: number
  readonly elements?: readonly Part[]
}

/** The blocks of a message as Slack shows them; every word is text. */
export function slackMessage(blocks: readonly unknown[]): HTMLElement {
  const who = element('div', 'slack-who', element('b', '', 'Counterfoil'), element('span', 'slack-app', 'APP'))
  const body = element('div', 'slack-body', who, ...blocks.flatMap(block => drawn(block as Block)))
  const icon = element('div', 'slack-icon', 'C')
  icon.ariaHidden = 'true'
  return element('article', 'slack-message', icon, body)
}

function drawn({ type, text, elements = [] }: Block): readonly Node[] {
  switch (type) {
    case 'rich_text':
      return elements.map(rich)
    case 'section':
      return [element('p', 'slack-section', text?.text ?? '')]
    case 'context':
      return [element('p', 'slack-context', elements.map(wordsOf).join(' '))]
    case 'actions':
      return [element('p', 'slack-actions', ...elements.map(one => element('span', 'slack-button', wordsOf(one))))]
    default:
      return []
  }
}

function rich(part: Part): Node {
  if (part.type !== 'rich_text_list') return element('p', 'slack-rich', ...(part.elements ?? []).map(run))
  const items = (part.elements ?? []).map(item => element('li', '', ...(item.elements ?? []).map(run)))
  const list = element(part.style === 'ordered' ? 'ol' : 'ul', 'slack-rich', ...items)
  list.style.marginInlineStart = `${part.indent ?? 0}rem`
  return list
}

function run(part: Part): Node {
  const words = wordsOf(part)
  const style = typeof part.style === 'object' ? part.style : {}
  let shown: HTMLElement = element('span', '', words)
  if (part.type === 'link') shown = element('span', 'slack-link', words)
  if (style.code) shown = element('code', '', shown)
  if (style.italic) shown = element('i', '', shown)
  if (style.bold) shown = element('b', '', shown)
  return shown
}

function wordsOf({ text = '' }: Part): string {
  return typeof text === 'string' ? text : text.text
}
