import { bare, escapeHtml, list, renderText } from './render-text.js'

/** What can be pressed, chosen or filled in. */
export function renderElement(element: unknown): string {
  const one = bare(element)
  switch (one.type) {
    case 'button':
      return `<span class="button ${one.style === undefined ? '' : String(one.style)}">${renderText(one.text)}</span>`
    case 'static_select':
    case 'users_select': {
      const chosen = one.initial_option === undefined ? one.placeholder : bare(one.initial_option).text
      const faint = one.initial_option === undefined ? ' faint' : ''
      return `<span class="menu${faint}">${chosen === undefined ? '' : renderText(chosen)}</span>`
    }
    case 'plain_text_input': {
      const written = one.initial_value === undefined ? null : escapeHtml(String(one.initial_value)).replaceAll('\n', '<br>')
      const faint = written === null ? ' faint' : ''
      const shown = written ?? (one.placeholder === undefined ? '' : renderText(one.placeholder))
      return `<div class="text${one.multiline === true ? ' lines' : ''}${faint}">${shown}</div>`
    }
    case 'file_input':
      return '<div class="file"><span class="button">Upload File</span> <span class="faint">or drop it here</span></div>'
    case 'checkboxes':
    case 'radio_buttons':
      return list(one.options)
        .map(option => renderChoice(option, String(one.type), one.initial_option))
        .join('')
    default:
      throw new Error(`render-elements.ts can't draw an element of type ${String(one.type)}`)
  }
}

function renderChoice(option: unknown, type: string, initial: unknown): string {
  const { text, description, value } = bare(option)
  const isChosen = initial !== undefined && bare(initial).value === value
  const about = description === undefined ? '' : `<span class="about">${renderText(description)}</span>`
  return `<label class="choice"><i class="${type}${isChosen ? ' chosen' : ''}"></i><span>${renderText(text)}${about}</span></label>`
}
