import { expect } from 'chai'
import type { Decision } from '../../../src/understanding/heard.js'
import { withValuesStated } from '../../../src/understanding/parts/states-form.js'
import { candidates, content, type Scored, told } from '../told-decisions.js'

const unclear: Decision = { kind: 'unknown' }
const asked: Decision = { kind: 'clarify', between: [] }
const aboutCopy: readonly Scored[] = [['copy', 0.4]]
const values = 'account: maple-ops, title: Maple Ltd, '

describe('values that a message states', () => {
  for (const [what, text, whole, beside, expected] of [
    ['make a request of it', `${values}soaked by rain`, aboutCopy, [], 'request copy'],
    ['make none where it asks', `${values}when does it arrive?`, aboutCopy, [], 'unknown'],
    ['make none of something else', `${values}soaked by rain`, [['refund', 0.3]], [], 'unknown'],
    ['make none beside another wish', `${values}give it back`, aboutCopy, [['refund', 0.9]], 'not covered: refund'],
    ['make none where there is one', 'account: maple-ops, soaked by rain', aboutCopy, [], 'unknown'],
  ] as const)
    it(what, async () => {
      const decision = await withValuesStated(unclear, candidates(...whole), text, content, async () => candidates(...beside))
      expect(told(decision)).to.equal(expected)
    })

  it('make a request of all that a form needs, whatever it sounds like, unless something else is wanted beside it', async () => {
    const all = 'maple-ops / Maple Ltd / 04418273'
    const decide = (text: string, ...beside: readonly Scored[]) =>
      withValuesStated({ kind: 'not-covered', topics: ['refund'] }, [], text, content, async () => candidates(...beside))

    expect(told(await decide(all))).to.equal('request copy')
    expect(told(await decide(`Please refund me.\naccount: maple-ops, title: Maple Ltd, number: 04418273`, ['refund', 0.9]))).to.equal(
      'not covered: refund',
    )
    expect(told(await decide('maple-ops / Maple Ltd'))).to.equal('not covered: refund')
  })

  it('leave nothing of what it sounds like where they are all that it says', async () => {
    const decide = (text: string) => withValuesStated(asked, [], text, content, async () => [])

    expect(told(await decide('account name: maple-ops'))).to.equal('unknown')
    expect(told(await decide('Our account name is maple-ops'))).to.equal('unknown')
    expect((await decide('our account is read-only')).kind).to.equal('clarify')
    expect((await decide('my account is locked')).kind).to.equal('clarify')
    expect((await decide('reason: the page does not open')).kind).to.equal('clarify')
  })

  it('make a request beside a question, which is answered as well', async () => {
    const all = 'account: maple-ops, title: Maple Ltd, 04418273, soaked by rain.'
    const answer: Decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] }
    const decide = (asked: Decision, text: string) => withValuesStated(asked, [], text, content, async () => candidates(...aboutCopy))

    expect(told(await decide(answer, `${all} Who pays the postage?`))).to.equal('request copy after postage')
    expect(told(await decide({ kind: 'not-covered', topics: ['refund'] }, `${all} Is there a refund?`))).to.equal('request copy + refund')
    expect(told(await decide(answer, 'Who pays the postage?'))).to.equal('answer postage')
    expect(told(await decide(asked, `${all} Who?`))).to.equal('request copy')
    expect(told(await decide(asked, 'account: maple-ops, soaked by rain. Who?'))).to.equal(told(asked))
  })
})
