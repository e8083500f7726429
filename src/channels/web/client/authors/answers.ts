import { bubble } from '../bubble.js'
import { element } from '../element.js'
import type { ShownAnswer } from './protocol.js'
import { slackMessage } from './slack-blocks.js'

/** Each answer of a file, as the web chat and as Slack show it. */
export function drawAnswers(place: HTMLElement, answers: readonly ShownAnswer[], isOfAnswers: boolean): void {
  const shown = answers.map(({ side, until, web, slack }) => {
    const when = side !== null ? `When asked: ${side}` : until !== null ? `For statements and invoices until ${until}` : null
    const heading = when === null ? [] : [element('h3', 'when', when)]
    const views = element(
      'div',
      'views',
      view('In the web chat', bubble(web), 'web-view'),
      view('In Slack', slackMessage(slack), 'slack-view'),
    )
    return element('section', 'answer-views', ...heading, views)
  })
  const none = isOfAnswers ? [element('p', 'trouble', 'There is no answer that could be shown. The problems say why.')] : []
  place.replaceChildren(...(shown.length > 0 ? shown : none))
}

function view(name: string, drawn: HTMLElement, how: string): HTMLElement {
  return element('figure', `view ${how}`, element('figcaption', '', name), drawn)
}
