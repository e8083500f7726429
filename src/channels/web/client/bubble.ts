import { copyButton } from './copy-button.js'
import { element } from './element.js'
import type { ShownLine, ShownReply } from './protocol.js'
import { type Texts, texts, textsIn } from './texts.js'

/** What the transcript shows for one line. */
export function bubble(line: ShownLine): HTMLElement {
  if (line.from === 'customer') return customerBubble(line.text)
  if (line.from === 'agent') return agentBubble(line)
  const words = textsIn(line.language)
  const shown = line.reply.kind === 'answer' ? answerCard(line.reply, words) : botBubble(line.reply)
  // A reply may be in another language than the page: it is read out in its own voice, and shown in its own glyphs.
  shown.lang = words.lang
  return shown
}

/** The customer's words, with room for what is becoming of them ("sending …"). */
export function customerBubble(text: string): HTMLElement {
  return element('div', 'line customer', said(texts.you), element('p', 'bubble', text))
}

function botBubble({ text, choices = [] }: Extract<ShownReply, { kind: 'text' }>): HTMLElement {
  const line = element('div', 'line bot', said('Counterfoil: '), element('p', 'bubble', text))
  if (choices.length > 0) line.append(choiceList(choices.map(choice => choice.label)))
  return line
}

/** A person's words, told apart from the bot's by their name. */
function agentBubble({ agent, text, copy, isWithdrawn, isEdited }: Extract<ShownLine, { from: 'agent' }>): HTMLElement {
  const who = element('p', 'who', `${agent} · ${texts.person}`)
  const words = element('p', isWithdrawn ? 'bubble withdrawn' : 'bubble', isWithdrawn ? texts.withdrawn : text)
  const line = element('div', 'line bot agent', who, words)
  if (copy !== null) line.append(copyButton(copy))
  if (isEdited && !isWithdrawn) line.append(element('p', 'becoming', texts.edited))
  return line
}

function choiceList(labels: readonly string[], how = 'choices'): HTMLElement {
  const buttons = labels.map(label => {
    const button = element('button', 'choice', label)
    button.type = 'button'
    return element('li', '', button)
  })
  return element('ul', how, ...buttons)
}

function answerCard(reply: Extract<ShownReply, { kind: 'answer' }>, { lang, asOf: inFront }: Texts): HTMLElement {
  const { question, html, asOf, choices = [] } = reply
  const words = element('div', 'words')
  // The server made it from approved Markdown with HTML switched off; it is the only HTML that is taken from anywhere.
  words.innerHTML = html
  const when = element('time', '', dateOf(asOf, lang))
  when.dateTime = asOf
  const card = element('article', 'card', element('h3', '', question), words, element('footer', '', inFront, when))
  const line = element('div', 'line bot answer', said('Counterfoil: '), card)
  // Whether it helped is asked in passing: nobody has to answer.
  if (choices.length > 0)
    line.append(
      choiceList(
        choices.map(({ label }) => label),
        'choices aside',
      ),
    )
  return line
}

function said(who: string): HTMLElement {
  return element('span', 'unseen', who)
}

function dateOf(asOf: string, lang: string): string {
  const date = new Date(`${asOf}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return asOf
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
