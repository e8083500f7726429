import { expect } from 'chai'
import { hearMixed } from '../../src/understanding/hear-mixed.js'
import { knowledgeIn } from '../../src/understanding/knowledge.js'
import { languageOf } from '../../src/understanding/text/language.js'
import { understand } from '../../src/understanding/understand.js'
import { knownLanguages } from '../support/known.js'

const nothingAsked = { intent: null, field: null }
const inItsLanguage = async (text: string) => knowledgeIn(languageOf(text) === 'zh' ? 'zh' : 'en', await knownLanguages())
const hear = async (text: string) => hearMixed(text, nothingAsked, await inItsLanguage(text), await knownLanguages())
const entriesOf = async (text: string) => {
  const { decision } = await hear(text)
  return decision.kind === 'answer' ? decision.entries.map(({ entry }) => entry) : decision.kind
}

describe('a message in both languages', () => {
  for (const [text, entries] of [
    ['Is there a maximum amount for an invoice? 另外快递费由谁承担？', ['amount-limit', 'postage']],
    ['开发票有时间限制吗？ And who pays for mailing the invoice?', ['application-deadline', 'postage']],
  ] as const) {
    it(`is answered in each that it asks in: "${text}"`, async () => expect(await entriesOf(text)).to.deep.equal(entries))
  }

  it('is answered although the rest of it only thanks', async () => {
    expect(await entriesOf('Thank you very much for your help! 另外快递费由谁承担？')).to.deep.equal(['postage'])
  })

  it('is told what is not covered, too', async () => {
    const { decision } = await hear('Is there a maximum amount for an invoice? I also wondered about one more thing. 增值税税率是多少？')

    expect(decision).to.deep.include({ kind: 'answer', topics: ['tax-rate'] })
  })

  it('names as not understood nothing that was asked in the other one and is answered', async () => {
    expect((await hear('Is there a maximum amount for an invoice? 另外快递费由谁承担？')).unheard).to.deep.equal([])
  })

  it('is heard in the other one where its own says nothing', async () => {
    expect(await entriesOf('We topped up our balance and have not used it, 可以开票吗？')).to.deep.equal(['prepaid-balance'])
  })

  for (const text of ['发票 Maple Garden Trading 有限公司 什么时候到？', 'who pays the postage for 枫园有限公司?', 'who pays the postage?'])
    it(`is none where the other is only a name or not there: "${text}"`, async () => {
      expect(await hear(text)).to.deep.equal(await understand(text, nothingAsked, await inItsLanguage(text)))
    })
})
