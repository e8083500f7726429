import { expect } from 'chai'
import { lineForAgents, transcriptForAgents } from '../../../src/delivery/slack/agents-wording.js'
import { answerBlock } from '../../../src/delivery/slack/answer-blocks.js'
import type { Line } from '../../../src/message.js'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { copyTicket, lin, wordsOf } from '../../support/slack/sample-card.js'

const at = copyTicket.filedAt
const ticket = { ...copyTicket, agent: lin }
const reply = {
  kind: 'answer' as const,
  entry: 'postage',
  question: 'Who pays?',
  text: 'You pay **nothing**:\n\n- not *here*\n- not there',
  asOf: '2021-05-27',
  revision: 'r1',
}
const answered: Line = { seq: 1, at, from: 'bot', message: 'm', language: 'en', reply }
const said: Line = {
  seq: 2,
  at,
  from: 'agent',
  agent: 'Lin',
  message: 'k',
  ticket: ticket.reference,
  text: 'Hi',
  copy: null,
  isWithdrawn: false,
  before: [],
}

describe('What agents see of a conversation', () => {
  it('is an answer as the customer sees it, without marks, and where it stands', () => {
    const { text, blocks } = lineForAgents(ticket, answered)
    const first = transcriptForAgents(ticket, [answered]).blocks

    for (const drawn of [blocks, first]) {
      expect(wordsOf(drawn)).to.include('postage, as of 2021-05-27, revision r1').and.include('nothing').and.not.include('**')
      expect(JSON.stringify(drawn)).to.include('rich_text_list')
      expect(blocksProblems(drawn, 'message')).to.deep.equal([])
    }
    expect(text).to.include('You pay nothing')
  })

  it('names the agent who sent an approved answer, and the bot where it was the bot', () => {
    const later = '2026-03-02T10:00:00.000Z'
    const sent = { ...ticket, history: [...ticket.history, { at: later, what: 'answered' as const, by: 'Lin', changes: [] }] }

    expect(lineForAgents(sent, { ...answered, at: later }).text).to.match(/^🤖 Sent by Lin · postage, as of 2021-05-27, revision r1: /)
    expect(lineForAgents(sent, answered).text).to.match(/^🤖 Bot · postage/)
  })

  it('is the newest of it where it is more than Slack may take in one message', () => {
    const long = Array.from(
      { length: 16 },
      (_, seq): Line => ({ seq: seq + 1, at, from: 'customer', message: `m${seq}`, text: `${seq} ${'很长'.repeat(2_000)}` }),
    )
    const { blocks } = transcriptForAgents(ticket, long)

    expect(wordsOf(blocks).length).to.be.lessThan(11_000)
    expect(wordsOf(blocks)).to.include('(6 earlier lines are not shown)').and.include('15 很长').and.include('6 很长')
    expect(answerBlock('***').elements).to.have.length(1)
  })

  it('is the names of files where nothing was written', () => {
    expect(lineForAgents(ticket, { seq: 3, at, from: 'customer', message: 'm', text: '', files: ['scan.pdf'] }).text).to.equal(
      '💬 Customer: [scan.pdf]',
    )
  })

  it('is what was corrected and withdrawn, and that it was', () => {
    expect(lineForAgents(ticket, { ...said, before: [{ at, text: 'Ho' }] }).text).to.equal('Lin to the customer (corrected): Hi')
    const withdrawn = lineForAgents(ticket, { ...said, isWithdrawn: true, before: [{ at, text: 'Hi' }] })
    expect(withdrawn.text).to.equal('🗑️ Lin has withdrawn this from the customer: Hi')
    expect(JSON.stringify(withdrawn.blocks)).not.to.include('button')
  })
})
