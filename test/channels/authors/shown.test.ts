import { expect } from 'chai'
import type { WrittenAnswer } from '../../../src/authoring/answers-in.js'
import { shownAnswer } from '../../../src/channels/authors/shown.js'
import { longestMessage } from '../../../src/message.js'

describe('an answer as authors are shown it', () => {
  const written = (text: string): WrittenAnswer => {
    const reply = { kind: 'answer', entry: 'postage', question: 'Who pays?', text, asOf: '2021-05-27', revision: 'a1' } as const
    return { side: null, until: null, language: 'en', reply }
  }
  const textOf = (text: string) => {
    const { web } = shownAnswer(written(text))
    return web.from === 'bot' ? web.reply.text : null
  }

  it('is what customers are told, to the last character that can be sent', () => {
    const longest = 'a'.repeat(longestMessage)

    expect([textOf('You pay **nothing**.'), textOf(longest)]).to.deep.equal(['You pay **nothing**.', longest])
  })

  // The whole of it took seconds of the thread in which customers are answered.
  it('is shown as far as it could be sent where an author has pasted too much', () => {
    const shown = shownAnswer(written('**a '.repeat(60_000)))

    expect(textOf('**a '.repeat(60_000))).to.have.length.at.most(longestMessage)
    expect(JSON.stringify(shown).length).to.be.lessThan(20 * longestMessage)
  })
})
