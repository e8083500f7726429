import { expect } from 'chai'
import fc from 'fast-check'
import { type Rejection, rejections } from '../../../src/conversation/phrases/rejections.js'
import type { View } from '../../../src/delivery/slack/blocks.js'
import { answerModal, sideOf } from '../../../src/delivery/slack/modals/answer-modal.js'
import { askModal } from '../../../src/delivery/slack/modals/ask-modal.js'
import { assignModal } from '../../../src/delivery/slack/modals/assign-modal.js'
import { deliverModal, isAllChecked } from '../../../src/delivery/slack/modals/deliver-modal.js'
import { duplicateModal } from '../../../src/delivery/slack/modals/duplicate-modal.js'
import { meaningOf, reclassifyModal } from '../../../src/delivery/slack/modals/reclassify-modal.js'
import { rejectModal, wordsBlock } from '../../../src/delivery/slack/modals/reject-modal.js'
import { replyModal, wasSeen } from '../../../src/delivery/slack/modals/reply-modal.js'
import { hostileWords } from '../../support/hostile-words.js'
import { viewProblems } from '../../support/slack/blocks/view.js'
import { hostileShown } from '../../support/slack/hostile-tickets.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import { copyTicket, lin, shown, wordsOf } from '../../support/slack/sample-card.js'
import { problemsOfView } from './limits.js'

const claimed = shown({ agent: lin, status: 'open' })
const entries = [
  { id: 'postage', question: 'Who pays for mailing?', sides: [] },
  { id: 'split', question: 'Several invoices or one?', sides: ['several', 'one'] },
]
const about = (view: View | null) => JSON.parse(view?.private_metadata ?? '{}')
const part = (view: View | null, id: string) => view?.blocks.find(block => 'block_id' in block && block.block_id === id)
const element = (view: View | null, id: string): Readonly<Record<string, unknown>> => {
  const found = part(view, id)
  if (found?.type !== 'input') throw new Error(`no input ${id}`)
  return found.element
}
const valuesOf = (menu: Readonly<Record<string, unknown>>) => (menu.options as readonly { value: string }[]).map(({ value }) => value)

describe('The modal', () => {
  it('that asks for a field offers each, what it is now, and the first that is missing', () => {
    const view = askModal(claimed)

    expect(valuesOf(element(view, 'field'))).to.deep.equal(['account', 'title', 'invoice_number', 'reason', 'invoice_type'])
    expect(element(view, 'field').initial_option).to.deep.include({ value: 'title' })
    expect(wordsOf(view)).to.include('now: maple-ops').and.include('now: 04418827')
    expect(about(view)).to.deep.equal({ reference: 'INV-7K3F9Q' })
    expect(askModal({ ...claimed, intent: null })).to.equal(null)
  })

  it('that replies shows the words as the customer will see them before they are sent, and knows words it has not shown', () => {
    const correcting = { reference: 'INV-7K3F9Q', agent: 'Lin', where: 'the web chat', words: 'Helo', of: 'k1' }
    const before = replyModal({ ...correcting, isSeen: false })
    expect([wasSeen(JSON.parse(before.private_metadata ?? ''), 'Helo'), before.submit?.text]).to.deep.equal([false, 'Preview'])
    expect(wordsOf(replyModal(correcting).blocks))
      .to.include('takes the place')
      .and.not.include('ten seconds')
    const first = replyModal({ reference: 'INV-7K3F9Q', agent: 'Lin', where: 'the web chat', words: null })
    const second = replyModal({ reference: 'INV-7K3F9Q', agent: 'Lin', where: 'the web chat', words: 'Hello *Ada*' })

    expect([first.submit?.text, second.submit?.text]).to.deep.equal(['Preview', 'Send'])
    expect(wordsOf(second)).to.include('Lin\n · support\nHello *Ada*\n')
    expect(element(second, 'words').initial_value).to.equal('Hello *Ada*')
    expect(wasSeen(about(second), 'Hello *Ada*')).to.equal(true)
    expect([wasSeen(about(second), 'Hello Ada'), wasSeen(about(first), '')]).to.deep.equal([false, false])
  })

  it('that sends an answer shows the approved words once one is picked, and which half it is', () => {
    const first = answerModal(claimed, entries, null)
    const picked = { entry: 'split', side: 'one', markdown: 'One **for all**.', asOf: '2021-05-27' }
    const second = answerModal(claimed, entries, picked)

    expect([first?.submit?.text, second?.submit?.text]).to.deep.equal(['Preview', 'Send'])
    expect(part(first, 'side')).to.equal(undefined)
    expect(wordsOf(second)).to.include('One \nfor all\n').and.include('as of 2021-05-27')
    expect(element(second, 'side').initial_option).to.deep.include({ value: 'one' })
    expect(about(second)).to.deep.equal({ reference: 'INV-7K3F9Q', entry: 'split', side: 'one' })
    expect([sideOf('one'), sideOf('(all of it)'), sideOf(null)]).to.deep.equal(['one', null, null])
    expect(answerModal(claimed, [], null)).to.equal(null)
  })

  it('that sends an answer begins with the one that was suggested', () => {
    const suggestion = { entry: 'postage', question: 'Who pays?', words: 'We.', asOf: '2021-05-27', revision: 'r' }

    expect(element(answerModal(shown({ suggestion }), entries, null), 'entry').initial_option).to.deep.include({ value: 'postage' })
  })

  it('that delivers asks for the kind of invoice only where nobody knows it, and has a list that fits', () => {
    const special = shown({ agent: lin, fields: { ...copyTicket.fields, title: 'Maple Garden', invoice_type: 'special' } })

    const [unknown, known] = [deliverModal(claimed), deliverModal(special)]

    expect(element(unknown, 'file')).to.include({ type: 'file_input', max_files: 1 })
    expect(valuesOf(element(unknown, 'kind'))).to.deep.equal(['ordinary', 'special'])
    expect(part(known, 'kind')).to.equal(undefined)
    expect(wordsOf(known)).to.include('bookkeeping form (记账联)').and.not.include('root form')
    expect(valuesOf(element(unknown, 'checks'))).to.deep.equal(['number', 'kind', 'stamp', 'whole'])
    expect(valuesOf(element(known, 'checks'))).to.deep.equal(['number', 'title', 'kind', 'stamp', 'whole'])
    expect(isAllChecked(claimed, ['number', 'kind', 'stamp', 'whole'])).to.equal(true)
    expect(isAllChecked(special, ['number', 'kind', 'stamp', 'whole'])).to.equal(false)
  })

  it('that rejects writes the words of the reason in the language of the customer, in a block of its own', () => {
    const [none, en, zh] = [
      rejectModal(claimed, rejections, null),
      rejectModal(claimed, rejections, 'not-found'),
      rejectModal({ ...claimed, language: 'zh' }, rejections, 'not-found'),
    ]

    expect(element(none, wordsBlock(null))).not.to.have.property('initial_value')
    expect(element(en, wordsBlock('not-found')).initial_value).to.match(/could not find an invoice/)
    expect(element(zh, wordsBlock('not-found')).initial_value).to.match(/没有找到/)
  })

  it('that marks a duplicate begins with the ticket that was flagged', () => {
    expect(element(duplicateModal(claimed), 'of').initial_value).to.equal('INV-2B9XK4')
    expect(element(duplicateModal(shown({ flags: [] })), 'of')).not.to.have.property('initial_value')
  })

  it('that reclassifies offers entries and requests, and tells them apart', () => {
    const view = reclassifyModal(claimed, [{ id: 'postage', name: 'Who pays?' }], [{ id: 'copy', name: 'a copy' }])
    const groups = element(view, 'as').option_groups as readonly { options: readonly { value: string }[] }[]

    expect(groups.map(({ options }) => options.map(({ value }) => value))).to.deep.equal([['entry:postage'], ['intent:copy']])
    expect([meaningOf('entry:postage'), meaningOf('intent:copy'), meaningOf('else')]).to.deep.equal([
      { of: 'entry', as: 'postage' },
      { of: 'intent', as: 'copy' },
      null,
    ])
    expect(reclassifyModal(claimed, [], [])).to.equal(null)
    expect(element(reclassifyModal(claimed, [], [], true), 'as').option_groups).to.have.length(1)
  })

  it('that assigns lists the agents, or all people where they are too many for a menu', () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ id: `U${at}`, name: `Agent ${at}` }))

    expect(valuesOf(element(assignModal(claimed, [lin, { id: 'U2', name: 'Bo' }]), 'to'))).to.deep.equal(['U0LIN', 'U2'])
    expect([many, []].map(agents => element(assignModal(claimed, agents), 'to').type)).to.deep.equal(['users_select', 'users_select'])
  })

  it('keeps every limit and holds nothing live, whatever stands in the ticket and whatever was written', () => {
    const choices = fc.array(
      fc.record({
        id: hostileWords.map(id => id.slice(0, 60) || 'x'),
        question: hostileWords,
        name: hostileWords,
        sides: fc.array(fc.constantFrom('one', 'several', '<!here>')),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(hostileShown, hostileWords, choices, (data, written, found) => {
        const some = found
          .filter(({ id }, at) => found.findIndex(other => other.id === id) === at)
          .map(one => ({ ...one, sides: [...new Set(one.sides)] }))
        const reasons: readonly Rejection[] = [{ id: 'r', label: written, words: { en: written, zh: written } }]
        const picked = some[0] ? { entry: some[0].id, side: null, markdown: 'Fine.', asOf: '2021-05-27' } : null
        const views = [
          askModal(data),
          replyModal({ reference: data.ticket.reference, agent: data.customer.name ?? 'x', where: 'Slack', words: written }),
          answerModal(data, some, picked),
          deliverModal(data),
          rejectModal(data, reasons, 'r'),
          duplicateModal(data),
          reclassifyModal(data, some, some),
          assignModal(data, [{ id: 'U1', name: written || 'x' }]),
        ].filter(view => view !== null)

        for (const view of views) {
          expect(problemsOfView(view), view.callback_id).to.deep.equal([])
          expect(viewProblems(view, 'modal'), view.callback_id).to.deep.equal([])
          expect(liveIn(view), view.callback_id).to.deep.equal([])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the reasons for a rejection', () => {
  it('have each their own id, and words in both languages that promise nothing', () => {
    expect(new Set(rejections.map(({ id }) => id)).size).to.equal(rejections.length)
    for (const { words, label } of rejections) {
      expect(label.length).to.be.at.most(75)
      expect(words.zh).to.match(/[\u4e00-\u9fff]/)
      expect(words.en).not.to.match(/\b(?:days?|hours?|refund|guarantee|https?)\b/i)
    }
  })
})
