import { bubble, customerBubble } from './bubble.js'
import { element } from './element.js'
import type { ShownLine } from './protocol.js'
import { texts } from './texts.js'

/** What the page shows of the conversation: the lines that are saved, and under them what is not sent yet. */
interface Transcript {
  /** Number of the last line shown. */
  last(): number
  /** Shows the lines that come next; false where lines between are missing. */
  add(lines: readonly ShownLine[]): boolean
  showUnsent(id: string, text: string): void
  /** Says what became of an unsent message; `retry` puts a button beside it. */
  markUnsent(id: string, note: string, retry?: () => void): void
  typing(on: boolean): void
  clear(): void
}

export function transcript(log: HTMLElement, lines: HTMLElement): Transcript {
  const unsent = new Map<string, HTMLElement>()
  const dots = element('div', 'line bot typing', element('p', 'bubble', element('span', 'unseen', texts.writing)))
  for (let dot = 0; dot < 3; dot += 1) dots.firstElementChild?.append(element('i'))
  /** Lines of agents, which may change after they were shown. */
  const byAgents = new Map<number, HTMLElement>()
  let last = 0

  function addLine(line: ShownLine, fresh: boolean) {
    last = line.seq
    retireChoices(lines)
    const waited = line.from === 'customer' ? unsent.get(line.message) : undefined
    const first = unsent.values().next().value
    if (waited) {
      // The bubble stays where it is, so that a screen reader doesn't read the customer their own words again.
      waited.querySelector('.becoming')?.remove()
      unsent.delete(line.message)
      if (waited !== first) first?.before(waited)
      return
    }
    const shown = bubble(line)
    if (line.from === 'agent') byAgents.set(line.seq, shown)
    if (fresh) shown.classList.add('arriving')
    if (first) first.before(shown)
    else lines.append(shown)
  }

  function changeLine(line: ShownLine) {
    const shown = bubble(line)
    byAgents.get(line.seq)?.replaceWith(shown)
    byAgents.set(line.seq, shown)
  }

  /** Keeps the newest in view, unless the customer has scrolled up to read. */
  function following(change: () => void) {
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120
    change()
    if (atEnd) log.scrollTop = log.scrollHeight
  }

  return {
    last: () => last,
    add(added) {
      // A whole conversation that is shown again is there at once.
      const fresh = last > 0 || added.length <= 3
      for (const line of added) {
        if (line.seq > last + 1) return false
        if (line.seq === last + 1) following(() => addLine(line, fresh))
        else if (line.from === 'agent') changeLine(line)
      }
      return true
    },
    showUnsent(id, text) {
      const shown = customerBubble(text)
      shown.classList.add('arriving')
      shown.append(element('p', 'becoming sending', texts.sending))
      unsent.set(id, shown)
      lines.append(shown)
      log.scrollTop = log.scrollHeight
    },
    markUnsent(id, note, retry) {
      const shown = unsent.get(id)
      if (!shown) return
      shown.querySelector('.becoming')?.remove()
      const becoming = element('p', note === texts.sending ? 'becoming sending' : 'becoming', note)
      if (retry) {
        const button = element('button', 'retry', texts.again)
        button.type = 'button'
        button.onclick = retry
        becoming.append(' ', button)
      }
      following(() => shown.append(becoming))
    },
    typing(on) {
      // It has arrived: the dots say that it is being read, and whatever else is still to come with it.
      if (on) for (const shown of unsent.values()) shown.querySelector('.sending')?.remove()
      if (on) following(() => lines.append(dots))
      else dots.remove()
    },
    clear() {
      last = 0
      unsent.clear()
      for (const line of lines.querySelectorAll('.line')) line.remove()
    },
  }
}

/**
 * Only the newest reply's choices can be taken. Older ones are hidden, which a screen reader does not read out (a log tells of what is
 * added); the list that has the focus waits until it has gone elsewhere, so that nobody is thrown to the top of the page.
 */
function retireChoices(lines: HTMLElement) {
  for (const choices of lines.querySelectorAll<HTMLElement>('.line .choices:not([hidden])')) {
    for (const button of choices.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true')
    if (choices.contains(document.activeElement)) choices.addEventListener('focusout', () => hide(choices), { once: true })
    else hide(choices)
  }
}

function hide(choices: HTMLElement) {
  choices.hidden = true
}
