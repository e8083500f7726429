import { expect } from 'chai'
import { segment } from '../../src/understanding/segment.js'

describe('the parts of a message', () => {
  for (const [what, text, expected] of [
    ['are one where nothing divides it', 'who pays for the postage', ['who pays for the postage']],
    ['are its sentences', 'Who pays? When does it come?', ['Who pays?', 'When does it come?']],
    ['are its lines', 'who pays\nwhen does it come', ['who pays', 'when does it come']],
    ['are its numbered items', 'Please tell me: 1. who pays 2) when it comes', ['Please tell me:', 'who pays', 'when it comes']],
    ['are numbered lines without their numbers', '1. who pays\n2. when it comes', ['who pays', 'when it comes']],
    ['are the items of a list', '- who pays\n- when it comes', ['who pays', 'when it comes']],
    ['are clauses that ask on', 'Who pays for it, and when does it come?', ['Who pays for it', 'when does it come?']],
    ['are clauses that begin with also', 'who pays for it, also when does it come', ['who pays for it', 'when does it come']],
    ['are sentences that end as in Chinese', 'who pays。when it comes', ['who pays。', 'when it comes']],
    ['are Chinese questions, one behind the other', '邮费谁付？多久能收到？', ['邮费谁付?', '多久能收到?']],
    ['are the items of a Chinese list', '1、邮费谁付2、多久能收到', ['邮费谁付', '多久能收到']],
    ['are items in circles', '①邮费谁付②多久能收到', ['邮费谁付', '多久能收到']],
    ['are items that are counted in Chinese', '一、邮费谁付；二、多久能收到', ['邮费谁付;', '多久能收到']],
    ['are Chinese clauses that ask on', '邮费谁付，另外多久能收到', ['邮费谁付', '另外多久能收到']],
    ['are Chinese clauses that ask by the way', '邮费谁付顺便问下多久能收到', ['邮费谁付', '顺便问下多久能收到']],
    ['are both sides of a Chinese comma that ask', '邮费谁付，多久能收到', ['邮费谁付,', '多久能收到']],
    ['do not come from a Chinese comma behind which nothing new is asked', '发票丢了，怎么办', ['发票丢了,怎么办']],
    ['do not come from months', '想把3、4月的合开一张', ['想把3、4月的合开一张']],
    ['do not come from "another one"', '已经有一张，我要另外一张', ['已经有一张,我要另外一张']],
    [
      'do not come from an "and" between things',
      'terms and conditions of the account and title',
      ['terms and conditions of the account and title'],
    ],
    ['do not come from a company name', 'Maple Co., Ltd. lost it', ['Maple Co., Ltd.', 'lost it']],
    ['leave out what says nothing by itself', 'Hi. Who pays? Thanks!', ['Who pays?']],
    ['are none of nothing', '', []],
    ['are none of punctuation', '?!\n...', []],
  ] as const) {
    it(what, () => expect(segment(text)).to.deep.equal(expected))
  }

  it('are eight at most', () => {
    expect(segment('who pays it? '.repeat(50))).to.have.length(8)
  })

  for (const [what, text] of [
    ['of spaces', `a${' '.repeat(3_998)}b`],
    ['of "and"', 'and '.repeat(1_000)],
    ['of numbers', '1. '.repeat(1_333)],
    ['of commas', ', '.repeat(2_000)],
    ['of Chinese commas', '谁，'.repeat(2_000)],
    ['of Chinese items', '1、票'.repeat(1_000)],
    ['of one Chinese character', '票'.repeat(4_000)],
  ] as const) {
    it(`are found quickly in 4,000 characters ${what}`, () => {
      const started = performance.now()
      segment(text)
      // Measured 1 to 60 ms; backtracking gone wrong takes seconds.
      expect(performance.now() - started).to.be.below(500)
    })
  }
})
