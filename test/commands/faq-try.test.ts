import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { run } from './run.js'

const keys = [
  'text',
  'language',
  'spelt',
  'decision',
  'decidedBy',
  'lookAlike',
  'command',
  'candidates',
  'parts',
  'nearest',
  'evidence',
  'tip',
]

describe('faq try', () => {
  it('says in words what would be answered, and why', async () => {
    const { code, printed, told } = await run(faq, ['try', 'Who pays for mailing the invoice?'])

    expect([code, told]).to.deep.equal([0, []])
    const text = printed.join('\n')
    expect(text).to.contain('"Who pays for mailing the invoice?"\n\nWhat would be said\n  the answer of postage\n')
    expect(text).to.match(/\n {2}postage, \d+ % sure, which meets its threshold of \d+ %: "Who pays for mailing the invoice\?"\n/)
    expect(text).to.match(/\n {2}next: [a-z-]+, \d+ %, \d\.\d\d behind/)
    expect(text).to.contain('\n  in English\n')
    expect(text).to.match(/\n {2}1\.00 {2}faq\/postage\.md:\d+ {2}"Who pays for mailing the invoice\?"\n/)
    expect(text).to.match(/\n {2}\+ \d\.\d\d {2}/)
    expect(text).to.match(/\nWhat would tip it\n {2}\S.*\.$/)
  })

  it('takes words without quotes for one message', async () => {
    const { printed } = await run(faq, ['try', 'is', 'postage', 'included'])
    expect(printed[0]).to.equal('"is postage included"')
  })

  it('reads Chinese', async () => {
    const { printed } = await run(faq, ['try', '邮费由谁承担？'])

    const text = printed.join('\n')
    expect(text).to.contain('the answer of postage')
    expect(text).to.contain('in Chinese')
    expect(text).to.match(/ faq\/zh\/postage\.[a-z.]+:\d+ /)
  })

  it('says what was mended', async () => {
    const { printed } = await run(faq, ['try', 'who pays for the postaage'])
    expect(printed).to.include('  read as "who pays for the postage"')
  })

  it('says what each part was heard as', async () => {
    const { printed } = await run(faq, ['try', 'Who pays for mailing the invoice? And how do I get a refund?'])

    const text = printed.join('\n')
    expect(text).to.match(/\n {2}part "Who pays for mailing the invoice\?": postage, \d+ %\n/)
    expect(text).to.match(/\n {2}part "And how do I get a refund\?": refund, \d+ %\n/)
  })

  it('shows what a terminal would obey as blanks', async () => {
    const { printed } = await run(faq, ['try', 'postage \u001b[2J please'])
    expect(printed.join('\n')).not.to.contain('\u001b')
  })

  /** A public interface: what stands here is added to, never changed. */
  it('with --json prints one object', async () => {
    const { code, printed } = await run(faq, ['try', 'Who pays for mailing the invoice? And how do I get a refund?', '--json'])

    expect([code, printed.length]).to.deep.equal([0, 1])
    const found = JSON.parse(printed[0] ?? '')
    expect(Object.keys(found)).to.deep.equal(keys)
    expect(found.decision).to.deep.equal({ kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: ['refund'] })
    expect(found.candidates[0]).to.include.keys('meaning', 'confidence', 'name', 'file', 'threshold', 'behind')
    expect(Object.keys(found.parts[0])).to.deep.equal(['text', 'heard', 'counts', 'lookAlike'])
    expect(found.nearest[0]).to.have.all.keys('text', 'meaning', 'at', 'cosine', 'belongs')
    expect(Object.keys(found.evidence[0])).to.deep.equal(['kind', 'words', 'concept', 'weight'])
    expect(found.tip.kind).to.be.a('string')
  })

  for (const words of [['try'], ['try', '--json'], ['try', '  ']])
    it(`asks for a message after "faq ${words.join(' ')}"`, async () => {
      const { code, printed, told } = await run(faq, words)

      expect([code, printed]).to.deep.equal([2, []])
      expect(told.join()).to.contain('Write: counterfoil faq try "')
    })

  it('refuses a message that would be refused', async () => {
    const { code, told } = await run(faq, ['try', 'a'.repeat(4_001)])

    expect(code).to.equal(2)
    expect(told.join()).to.contain('4001 characters')
  })
})
