import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { sectionsOf } from './figures.js'
import { messages, outcomes, report } from './made-up.js'
import { reportOf } from './report.js'

describe('a report', () => {
  it('has the measures of every file there is, and null for the others', () => {
    expect(report.faq).to.include({ messages: 3, right: 2 / 3, wrong: 1 / 3 })
    expect(report.oos).to.include({ messages: 2, answered: 1 / 2 })
    expect(report).to.include({ zh: null, multi: null, extract: null, dialogues: null, readBack: null })
  })

  it('has what typos cost', () => {
    expect(report.typos?.one).to.deep.equal({ right: 1 / 3, wrong: 0, lost: 1 / 3 })
    expect(report.typos?.two.lost).to.equal(2 / 3)
  })

  it('measures scope over faq and oos together', () => {
    // 0.9, 0.8, 0.6 in scope; 0.7 and 0.1 out of it.
    expect(report.scope).to.include({ top1: 2 / 3, auroc: 5 / 6, aurocNear: 5 / 6 })
  })

  it('has times of each file and of all, and none without a clock', () => {
    expect(report.latency?.all).to.deep.equal({ messages: 3, cold: { p50: 2, p95: 3, max: 3 }, repeated: { p50: 0.2, p95: 0.3, max: 0.3 } })
    expect(Object.keys(report.latency ?? {})).to.deep.equal(['faq', 'all'])
    expect(reportOf(messages, { ...outcomes, times: null }, []).latency).to.equal(null)
  })

  it('tells the two kinds of a Chinese file apart', () => {
    const zh = [
      { id: 'z1', text: '一', at: '', expect: ['postage'] },
      { id: 'z2', text: '二', at: '', expect: [], kind: 'near' },
    ]
    const [answered, unanswered] = [outcomes.faq[0], outcomes.oos[1]] as const

    const found = reportOf({ ...messages, zh }, { ...outcomes, zh: [answered, unanswered].filter(one => one !== undefined) }, ['postage'])

    expect(found.zh).to.include({ messages: 1, right: 1 })
    expect(found.zh?.outOfScope).to.deep.include({ messages: 1, answered: 0, byKind: { near: 0 } })
    expect(found.confusion.zh?.counts).to.deep.equal([
      [1, 0, 0],
      [0, 0, 1],
    ])
  })

  it('is explained in the README, measure by measure', () => {
    const readme = readFileSync(join(projectRoot, 'test', 'eval', 'README.md'), 'utf8')
    const explained = [...readme.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name)

    expect([...new Set(explained)]).to.have.members(Object.keys(report))
  })

  it('is told to people in sections, shares as percent', () => {
    const [faq] = sectionsOf(report)

    expect(faq?.figures).to.deep.equal([
      ['messages', '3'],
      ['right', '66.7 %'],
      ['wrong', '33.3 %'],
      ['unanswered', '0.0 %'],
      ['act', '-'],
    ])
    expect(sectionsOf(report).find(({ name }) => name === 'confused (en)')?.figures).to.deep.equal([
      ['1', 'amount-limit taken for postage'],
      ['1', 'out of scope taken for postage'],
    ])
  })
})
