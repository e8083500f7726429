import { renderElement } from './render-elements.js'
import { bare, escapeHtml, type Json, list, renderText } from './render-text.js'

/**
 * Block Kit as HTML, near enough to Slack to review what agents see: order, weight, wrapping, what is a button and what is theirs to fill
 * in. Blocks that the product does not use are refused, so that none is silently left out of a picture.
 */
export function renderBlocks(blocks: readonly unknown[]): string {
  return blocks.map(block => renderBlock(bare(block))).join('\n')
}

function renderBlock(block: Json): string {
  switch (block.type) {
    case 'header':
      return `<div class="header">${renderText(block.text)}</div>`
    case 'divider':
      return '<hr>'
    case 'section': {
      const side = block.accessory === undefined ? '' : `<div class="side">${renderElement(block.accessory)}</div>`
      return `<div class="section"><div>${renderText(block.text)}</div>${side}</div>`
    }
    case 'context':
      return `<div class="context">${list(block.elements)
        .map(one => `<span>${renderText(one)}</span>`)
        .join('')}</div>`
    case 'actions':
      return `<div class="actions">${list(block.elements).map(renderElement).join('')}</div>`
    case 'rich_text':
      return `<div class="rich">${list(block.elements).map(renderRich).join('')}</div>`
    case 'input': {
      const optional = block.optional === true ? ' <span class="optional">(optional)</span>' : ''
      const hint = block.hint === undefined ? '' : `<p class="hint">${renderText(block.hint)}</p>`
      return `<div class="input"><p class="label">${renderText(block.label)}${optional}</p>${renderElement(block.element)}${hint}</div>`
    }
    default:
      throw new Error(`render-blocks.ts can't draw a block of type ${String(block.type)}`)
  }
}

function renderRich(part: unknown): string {
  const { type, elements, style } = bare(part)
  const words = list(elements)
  switch (type) {
    case 'rich_text_section':
      return `<p>${words.map(renderWords).join('')}</p>`
    case 'rich_text_quote':
      return `<blockquote>${words.map(renderWords).join('')}</blockquote>`
    case 'rich_text_preformatted':
      return `<pre>${words.map(renderWords).join('')}</pre>`
    case 'rich_text_list': {
      const tag = style === 'ordered' ? 'ol' : 'ul'
      return `<${tag}>${words.map(one => `<li>${list(bare(one).elements).map(renderWords).join('')}</li>`).join('')}</${tag}>`
    }
    default:
      throw new Error(`render-blocks.ts can't draw rich text of type ${String(type)}`)
  }
}

const tags = { bold: 'b', italic: 'i', strike: 's', code: 'code' } as const

function renderWords(part: unknown): string {
  const { type, text, url, style, user_id } = bare(part)
  // Slack shows the name, which is not in the block.
  if (type === 'user') return `<span class="mention">@${escapeHtml(String(user_id))}</span>`
  const words = escapeHtml(String(text ?? url)).replaceAll('\n', '<br>')
  const marks = style === undefined ? [] : Object.entries(tags).filter(([name]) => bare(style)[name] === true)
  const styled = marks.reduce((inner, [, tag]) => `<${tag}>${inner}</${tag}>`, words)
  if (type === 'text') return styled
  if (type === 'link') return `<a>${styled}</a>`
  throw new Error(`render-blocks.ts can't draw words of type ${String(type)}`)
}
