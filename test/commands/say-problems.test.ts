import { expect } from 'chai'
import { sayProblems } from '../../src/commands/say-problems.js'
import type { Problem } from '../../src/content/problem.js'

const mistake: Problem = { rule: 'structure', file: 'faq/postage.md', line: 3, cause: 'no answer, 100 % empty', cure: 'Write one' }
const warning: Problem = { rule: 'alike', file: 'faq/a b.md', line: 7, column: 3, cause: 'nearly the same', cure: 'Delete it' }

describe('saying problems', () => {
  it('in text says where, what and the cure, and which are only warnings', () => {
    expect(sayProblems([mistake, warning], 'text')).to.deep.equal([
      'faq/postage.md:3:1: no answer, 100 % empty. Write one.',
      'faq/a b.md:7:3: warning: nearly the same. Delete it.',
    ])
  })

  it('in JSON is one object', () => {
    const [line = '', ...more] = sayProblems([warning], 'json')

    expect(more).to.deep.equal([])
    expect(JSON.parse(line)).to.deep.equal({
      problems: [{ file: 'faq/a b.md', line: 7, column: 3, level: 'warning', rule: 'alike', cause: 'nearly the same', cure: 'Delete it' }],
    })
  })

  it('in SARIF 2.1.0 names rules that are described, and files as addresses', () => {
    const { version, runs } = JSON.parse(sayProblems([mistake, warning], 'sarif').join(''))
    const [{ tool, results }] = runs

    expect(version).to.equal('2.1.0')
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => `${ruleId} ${level}`)).to.deep.equal([
      'structure error',
      'alike warning',
    ])
    const known = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(known).to.include.members(['structure', 'alike'])
    expect(results[1].message.text).to.equal('Nearly the same. Delete it.')
    expect(results[1].locations[0].physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'faq/a%20b.md' },
      region: { startLine: 7, startColumn: 3 },
    })
  })

  it('for GitHub is an annotation each, with what would end one written as its code', () => {
    expect(sayProblems([mistake, { ...warning, file: 'faq/a,b:c.md', cause: 'two\nlines' }], 'github')).to.deep.equal([
      '::error file=faq/postage.md,line=3,col=1,title=faq check (structure)::No answer, 100 %25 empty. Write one.',
      '::warning file=faq/a%2Cb%3Ac.md,line=7,col=3,title=faq check (alike)::Two%0Alines. Delete it.',
    ])
  })
})
