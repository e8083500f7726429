import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { knownLanguages } from '../support/known.js'
import { Floors, shortfalls } from './floors.js'
import { hearMessages } from './hear-messages.js'
import { readMessages } from './read-messages.js'
import { type Report, reportOf } from './report.js'

const own = join(projectRoot, 'test', 'eval')
const floors = Floors.parse(JSON.parse(readFileSync(join(own, 'floors.json'), 'utf8')))

describe("the engine on the project's own messages", () => {
  let report: Report

  before(async () => {
    // Some 700 decisions.
    const [messages, languages] = [readMessages(own), await knownLanguages()]
    report = reportOf(messages, await hearMessages(messages, languages, null), [...languages.en.entries.keys()])
  })

  it('keeps to every floor and ceiling of floors.json', () => expect(shortfalls(report, floors)).to.deep.equal([]))

  it('is seen to fail a floor that cannot be reached, and a ceiling that nothing stays under', () => {
    const beyond = { atLeast: { 'faq.right': 1.01 }, atMost: { 'faq.wrong': -0.01 } }

    const [below, above] = shortfalls(report, beyond)

    expect(below).to.match(/^faq\.right is 0\.\d{4}, below its floor of 1\.01$/)
    expect(above).to.match(/^faq\.wrong is \d\.\d{4}, above its ceiling of -0\.01$/)
  })

  it('is held to something in every measure that has a goal', () => {
    const held = [...Object.keys(floors.atLeast), ...Object.keys(floors.atMost)].join(' ')

    for (const part of ['faq', 'zh', 'multi', 'oos', 'extract', 'dialogues', 'scope', 'typos', 'readBack'])
      expect(held).to.include(`${part}.`)
  })
})

describe('shortfalls', () => {
  const report = { faq: { right: 0.9, wrong: 0.1, act: Number.NaN }, none: null }

  for (const [title, atLeast, atMost, said] of [
    ['lets a measure on its floor pass', { 'faq.right': 0.9 }, { 'faq.wrong': 0.1 }, []],
    ['tells of one that is below', { 'faq.right': 0.91 }, {}, ['faq.right is 0.9000, below its floor of 0.91']],
    ['tells of one that is above', {}, { 'faq.wrong': 0.09 }, ['faq.wrong is 0.1000, above its ceiling of 0.09']],
    [
      'tells of what was not measured, whatever its bound',
      { 'faq.act': 0, 'gone.right': 0, faq: 0 },
      { 'none.wrong': 1 },
      [
        'faq.act is not measured, below its floor of 0',
        'gone.right is not measured, below its floor of 0',
        'faq is not measured, below its floor of 0',
        'none.wrong is not measured, above its ceiling of 1',
      ],
    ],
  ] as const)
    it(title, () => expect(shortfalls(report, { atLeast: { ...atLeast }, atMost: { ...atMost } })).to.deep.equal(said))
})
