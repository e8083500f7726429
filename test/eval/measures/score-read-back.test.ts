import { expect } from 'chai'
import { type Answer, conversationOf, scoreReadBack } from './score-read-back.js'

const answers: readonly Answer[] = [
  { id: 'a', text: 'ship it', agrees: true },
  { id: 'b', text: 'all good', agrees: true },
  { id: 'c', text: 'no', agrees: false },
  { id: 'd', text: 'hm', agrees: false },
]
const [filed, notFiled] = [['lost-invoice-copy'], []].map(intents => ({
  turns: [],
  tickets: intents.map(intent => ({ intent, fields: {} })),
}))

describe('the score of answers to a read-back', () => {
  it('is the share of those that agree on which is filed, and of the others on which it is', () => {
    const played = [filed, notFiled, notFiled, filed].flatMap(one => one ?? [])

    expect(scoreReadBack(answers, played)).to.deep.equal({
      messages: 4,
      filed: 0.5,
      wronglyFiled: 0.5,
      misses: ['b not filed: all good', 'd filed: hm'],
    })
  })

  it('takes a ticket for a person for no request that was filed', () => {
    const person = { turns: [], tickets: [{ intent: 'talk-to-agent', fields: {} }] }

    expect(scoreReadBack(answers.slice(2, 3), [person]).wronglyFiled).to.equal(0)
  })

  it('is of conversations in the language of the answer', () => {
    const [english, chinese] = ['ship it', '提交吧'].map(text => conversationOf({ id: 'a', text, agrees: true }).turns)

    expect(english?.[0]?.user).to.contain('I lost my invoice')
    expect(chinese?.[0]?.user).to.contain('发票丢了')
    expect(chinese?.at(-1)).to.deep.equal({ user: '提交吧' })
  })
})
