import { expect } from 'chai'
import { alarmWording } from '../../../src/delivery/slack/alarm-wording.js'
import { card } from '../../../src/delivery/slack/card.js'
import { proposalModal } from '../../../src/delivery/slack/modals/proposal-modal.js'
import type { ProposedChange } from '../../../src/tickets/proposals/faq-proposal.js'
import { renderBlocks } from './render-blocks.js'
import { renderMessage, renderModal, renderPage } from './render-page.js'
import { lin, shown } from './sample-card.js'

const plain = (text: string) => ({ type: 'plain_text', text })

describe('the picture of blocks', () => {
  it('shows a card whole, in a page that needs nothing else', () => {
    const page = renderPage([renderMessage({ ...card(shown()), at: '10:20' })])

    expect(page)
      .to.include('<div class="header">INV-7K3F9Q · a copy of a lost invoice</div>')
      .and.include('<b>Account name: </b>maple-ops<br>')
      .and.include('<blockquote>I lost invoice •••• 8827, our account is maple-ops<br>The cleaners')
      .and.include('<span class="button primary">Claim</span>')
      .and.not.match(/<script|https?:|src=/)
  })

  it('shows the modals of the authors, too, with all that they are asked for', () => {
    const text = { question: 'Can it go abroad?', answer: 'Not yet written', phrasings: ['do you mail to Berlin'] }
    const draft = { id: 'abroad', asOf: '2021-05-27', en: text, zh: { ...text, question: '可以寄到国外吗？' } }
    const by = { id: 'U1', name: 'Mia' }
    const drawn = (change: ProposedChange) => {
      const at = '2026-11-26T10:00:00.000Z'
      const proposal = {
        id: 'INV-7K3F9Q.1',
        ticket: 'INV-7K3F9Q',
        at,
        by,
        edition: 1,
        change,
        state: { kind: 'checking' as const },
        card: null,
      }
      return renderModal(proposalModal({ proposal, asked: 'And the courier?', change }, [{ id: 'postage', name: 'Who pays?' }]))
    }

    expect(drawn({ kind: 'phrasing', entry: 'postage', phrasing: 'who pays the courier' }))
      .to.include('<h2>Edit INV-7K3F9Q</h2>')
      .and.include('who pays the courier')
      .and.include('<span class="menu">Who pays?</span>')
    expect(drawn({ kind: 'entry', draft }))
      .to.include('可以寄到国外吗？')
      .and.include('do you mail to Berlin')
      .and.include('Check it')
  })

  it('shows words as words', () => {
    expect(renderBlocks([{ type: 'section', text: plain('<img src=x onerror="alert(1)">') }])).to.include(
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;',
    )
  })

  it('shows what is chosen in a modal, and what is written there', () => {
    const option = { text: plain('One'), value: '1' }
    const input = (element: object) => ({ type: 'input', block_id: 'i', label: plain('Which'), element })
    const blocks = [
      input({ type: 'static_select', action_id: 'a', options: [option], initial_option: option }),
      input({ type: 'radio_buttons', action_id: 'b', options: [option], initial_option: option }),
      input({ type: 'plain_text_input', action_id: 'c', initial_value: 'Hello\nAda' }),
    ]
    const html = renderModal({ type: 'modal', title: plain('Ask'), submit: plain('Send'), blocks })

    expect(html)
      .to.include('<span class="menu">One</span>')
      .and.include('<i class="radio_buttons chosen">')
      .and.include('Hello<br>Ada')
      .and.include('<span class="button primary">Send</span>')
  })

  it('shows whom a warning calls', () => {
    const due = new Date('2026-11-26T02:00:00.000Z')
    const goals = [{ what: 'solve' as const, state: 'breached' as const, minutes: 60, warnAt: due, dueAt: due }]
    const warning = alarmWording('breached solve', { ...shown({ agent: lin, status: 'open' }), goals })

    expect(renderBlocks(warning?.blocks ?? [])).to.include('🔴 <span class="mention">@U0LIN</span> solution of INV-7K3F9Q was due')
  })

  it('is not drawn at all where it would leave something out', () => {
    expect(() => renderBlocks([{ type: 'video' }])).to.throw('video')
    expect(() => renderBlocks([{ type: 'actions', elements: [{ type: 'datepicker' }] }])).to.throw('datepicker')
  })
})
