import { element } from './element.js'
import type { ShownLine, ShownReply } from './protocol.js'

/** What the transcript shows for one line. */
export function bubble(line: ShownLine): HTMLElement {
  if (line.from === 'customer') return customerBubble(line.text)
  return line.reply.kind === 'answer' ? answerCard(line.reply) : botBubble(line.reply)
}

/** The customer's words, with room for what is becoming of them ("sending …"). */
export function customerBubble(text: string): HTMLElement {
  return element('div', 'line customer', said('You'), element('p', 'bubble', text))
}

function botBubble({ text, choices = [] }: Extract<ShownReply, { kind: 'text' }>): HTMLElement {
  const line = element('div', 'line bot', said('Counterfoil'), element('p', 'bubble', text))
  if (choices.length > 0) line.append(choiceList(choices.map(choice => choice.label)))
  return line
}

function choiceList(labels: readonly string[]): HTMLElement {
  const buttons = labels.map(label => {
    const button = element('button', 'choice', label)
    button.type = 'button'
    return element('li', '', button)
  })
  return element('ul', 'choices', ...buttons)
}

function answerCard({ question, html, asOf }: Extract<ShownReply, { kind: 'answer' }>): HTMLElement {
  const words = element('div', 'words')
  // The server made it from approved Markdown with HTML switched off; it is the only HTML that is taken from anywhere.
  words.innerHTML = html
  const when = element('time', '', dateOf(asOf))
  when.dateTime = asOf
  const card = element('article', 'card', element('h3', '', question), words, element('footer', '', 'as of ', when))
  return element('div', 'line bot answer', said('Counterfoil'), card)
}

function said(who: string): HTMLElement {
  return element('span', 'unseen', `${who}: `)
}

function dateOf(asOf: string): string {
  const date = new Date(`${asOf}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return asOf
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
