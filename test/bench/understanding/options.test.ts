import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../../src/config.js'
import { engines } from './engines.js'
import { readOptions, usualParts } from './options.js'

describe('options of the bench of understanding', () => {
  it('mean everything but the studies where nothing is said', () => {
    const options = readOptions([])

    expect(options).to.deep.include({ data: null, train: [], limit: 300, json: false, faq: join(projectRoot, 'test', 'eval') })
    expect(options.engines).to.deep.equal(Object.keys(engines))
    expect([...options.parts]).to.deep.equal([...usualParts])
  })

  it('name the studies', () =>
    expect([...readOptions('--only ablation --only curve'.split(' ')).parts]).to.deep.equal(['ablation', 'curve']))

  it('may name several engines, which keep their order', () => {
    const { engines: named, train } = readOptions('--engine minisearch --engine counterfoil --train a.tsv --train b.tsv'.split(' '))

    expect(named).to.deep.equal(['counterfoil', 'minisearch'])
    expect(train).to.deep.equal(['a.tsv', 'b.tsv'])
  })

  for (const [words, message] of [
    ['--engine constructor', /^There is no engine "constructor"\./],
    ['--only nothing', /^There is no part "nothing"\./],
    ['--limit soon', /^--limit soon is no number of seconds\./],
    ['--limit 0', /^--limit 0 is no number/],
    ['--fast', /--fast/],
    ['folder', /folder/],
  ] as const) {
    it(`are refused: ${words}`, () =>
      expect(() => readOptions(words.split(' ')))
        .to.throw(message)
        .that.includes({ code: 'INPUT_INVALID' }))
  }
})
