import { expect } from 'chai'
import { type Changed, gateOf, type Moved, type TestChange } from '../../src/measures/faq-diff.js'
import type { Verdict } from '../../src/measures/judge-test.js'

function test(before: Verdict | null, after: Verdict): TestChange {
  const became = (verdict: Verdict) => ({ became: 'x', verdict })
  return { at: 'faq/tests/a.yaml:2', ask: 'q', expected: 'a', before: before && became(before), after: became(after) }
}

const moved: Moved = { text: 'q', language: 'en', from: 'a', to: 'b', at: 'faq/b.md:9' }

function changed(effect: Changed['effect']): Changed {
  return { text: 'q', language: 'en', source: 'phrasing', at: null, home: 'a', before: 'a', after: 'b', effect }
}

describe('gateOf', () => {
  for (const [title, found, colour] of [
    ['is green where nothing changed', {}, 'green'],
    ['is red where a test fails that came out right', { tests: [test('right', 'missed')] }, 'red'],
    ['is red where a new test fails', { tests: [test(null, 'wrong')] }, 'red'],
    ['is green where a test failed before as well', { tests: [test('missed', 'missed')] }, 'green'],
    ['is green where a test comes out right at last', { tests: [test('wrong', 'right')] }, 'green'],
    ['is red where a phrasing was moved', { moved: [moved] }, 'red'],
    ['is red where a phrasing was stolen', { changed: [changed('stolen')] }, 'red'],
    ['is green where questions are newly answered', { changed: [changed('newly-answered'), changed('otherwise')] }, 'green'],
    ['is red where what was refused is answered', { changed: [changed('no-longer-refused')] }, 'red'],
    ['is green where a test says that it shall be', { tests: [test(null, 'right')], changed: [changed('no-longer-refused')] }, 'green'],
  ] as const)
    it(title, () => expect(gateOf({ tests: [], moved: [], changed: [], ...found }).colour).to.equal(colour))

  it('says why', () => {
    expect(gateOf({ tests: [test('right', 'wrong')], moved: [moved, moved], changed: [changed('stolen')] }).reasons).to.deep.equal([
      '1 test of faq/tests/ fails',
      '2 phrasings moved from one subject to another',
      '1 phrasing stolen: answered by what it does not stand for',
    ])
  })
})
