import { expect } from 'chai'
import { picked, plainText } from '../../src/channels/plain-text.js'
import type { BotLine, Reply } from '../../src/message.js'

describe('a reply in plain text', () => {
  it('is an answer under its question, without the marks of Markdown, and with its date', () => {
    const reply = {
      kind: 'answer',
      entry: 'e',
      question: 'Who pays?',
      text: 'You pay **nothing** at *all*:\n\n- 2 * 3',
      asOf: '2021-05-27',
      revision: 'r',
    } as const

    expect(plainText(said(reply))).to.equal('Who pays?\nYou pay nothing at all:\n\n- 2 * 3\n(as of 2021-05-27)')
  })

  it('is a text with its choices numbered', () => {
    expect(plainText(said({ kind: 'text', text: 'Shall I?', choices: [{ label: 'Yes' }, { label: 'No' }] }))).to.equal(
      'Shall I?\n  1) Yes\n  2) No',
    )
    expect(plainText(said({ kind: 'text', text: 'Done.' }))).to.equal('Done.')
  })
})

describe('a number typed in the terminal', () => {
  const choices = [{ label: 'Yes' }, { label: 'No' }]
  const last = said({ kind: 'text', text: 'Shall I?', choices })

  for (const [typed, means] of [
    ['1', 'Yes'],
    [' 2) ', 'No'],
    ['2.', 'No'],
    ['3', '3'],
    ['0', '0'],
    ['04418827', '04418827'],
    ['1 or 2?', '1 or 2?'],
  ] as const)
    it(`"${typed}" means "${means}"`, () => expect(picked(typed, last)).to.equal(means))

  it('is only a number where nothing is offered', () => expect(picked('1', undefined)).to.equal('1'))
})

function said(reply: Reply): BotLine {
  return { seq: 2, at: '2025-03-01T09:00:00.000Z', from: 'bot', message: '1', language: 'en', reply }
}
