import { expect } from 'chai'
import { accuracy, areaUnderCurve, highestThreshold, type Judged, judge, refused } from './metrics.js'

const none: ReadonlySet<string> = new Set()

/** One message a word: "a>a.9" is one of label a that was given a with 0.9, "oos>-" an out-of-scope one that was given nothing. */
function judged(...words: readonly string[]): readonly Judged[] {
  return words.map(word => {
    const [expected = '', found = ''] = word.split('>')
    const [label = '', decimals = '0'] = found.split('.')
    return { expected, found: { label: label === '-' ? null : label, confidence: Number(`0.${decimals}`) } }
  })
}

describe('accuracy', () => {
  for (const [title, words, threshold, expected] of [
    ['counts messages in scope only', ['a>a.9', 'b>a.9', 'oos>a.9', 'oos>a.9'], undefined, 0.5],
    ['counts no label as wrong', ['a>a.9', 'a>-'], undefined, 0.5],
    ['counts a message right at the threshold itself', ['a>a.5', 'b>b.4'], 0.5, 0.5],
    ['counts all that is right without a threshold, whatever its confidence', ['a>a.0', 'b>b.9'], undefined, 1],
    ['is not a number without messages in scope', ['oos>a.9'], undefined, Number.NaN],
  ] as const)
    it(title, () => expect(accuracy(judged(...words), threshold)).to.deep.equal(expected))

  it('takes each line with its own prediction, and a missing one for no label', () => {
    const lines = [
      { text: 'x', label: 'a' },
      { text: 'y', label: 'b' },
    ]

    expect(accuracy(judge(lines, [{ label: 'a', confidence: 1 }]))).to.equal(0.5)
    expect(accuracy(judge(lines, [{ label: 'b', confidence: 1 }]))).to.equal(0)
  })
})

describe('refused', () => {
  for (const [title, words, refusals, threshold, expected] of [
    ['counts what stays below the threshold, not at it', ['oos>a.4', 'oos>a.5', 'a>a.1'], [], 0.5, 0.5],
    ['counts no label, threshold or not', ['oos>-', 'oos>a.0'], [], null, 0.5],
    ['counts a label that is no answer, however sure', ['oos>refunds.9', 'oos>a.9'], ['refunds'], 0.5, 0.5],
    ['is not a number without messages out of scope', ['a>a.9'], [], 0.5, Number.NaN],
  ] as const)
    it(title, () => expect(refused(judged(...words), new Set(refusals), threshold)).to.deep.equal(expected))
})

describe('the highest threshold', () => {
  for (const [title, words, floor, expected] of [
    ['is the confidence of the last right message that is needed', ['a>a.9', 'a>a.7', 'a>a.5', 'a>a.3'], 0.75, 0.5],
    ['rounds up to whole messages', ['a>a.9', 'a>a.7', 'a>a.5'], 0.5, 0.7],
    ['passes over the wrong ones', ['a>a.9', 'a>b.8', 'b>b.2', 'b>a.1'], 0.5, 0.2],
    ['does not look at messages out of scope', ['a>a.9', 'b>b.6', 'oos>a.8', 'oos>-'], 1, 0.6],
    ['is null where too few are right', ['a>a.9', 'a>b.8'], 0.75, null],
    ['is null without messages in scope', ['oos>a.9'], 0.5, null],
  ] as const)
    it(title, () => expect(highestThreshold(judged(...words), floor)).to.equal(expected))

  it('keeps the floor, and the next higher confidence does not', () => {
    const messages = judged(...Array.from({ length: 25 }, (_, at) => (at % 9 === 4 ? `a>b.${10 + at}` : `a>a.${10 + at}`)))

    const threshold = highestThreshold(messages, 0.8) ?? Number.NaN

    expect(accuracy(messages, threshold)).to.be.at.least(0.8)
    expect(accuracy(messages, threshold + 0.001)).to.be.below(0.8)
  })
})

describe('the area under the curve', () => {
  for (const [title, words, refusals, expected] of [
    ['is 1 where every message in scope is surer', ['a>a.9', 'a>b.8', 'oos>a.7', 'oos>a.1'], [], 1],
    ['is 0 where every one is less sure', ['a>a.1', 'oos>a.7'], [], 0],
    ['counts a tie as half', ['a>a.5', 'oos>a.5'], [], 0.5],
    ['counts pairs', ['a>a.9', 'a>a.3', 'oos>a.5', 'oos>a.1'], [], 0.75],
    ['counts ties among pairs', ['a>a.9', 'a>a.5', 'oos>a.5', 'oos>a.1'], [], 0.875],
    ['ranks no label below all', ['a>a.0', 'oos>-'], [], 1],
    [
      'ranks a label that is no answer the lower the surer it is',
      ['a>a.1', 'a>refunds.2', 'oos>refunds.9', 'oos>refunds.1'],
      ['refunds'],
      0.75,
    ],
    ['is not a number where nothing is out of scope', ['a>a.9'], [], Number.NaN],
    ['is not a number where nothing is in scope', ['oos>a.9'], [], Number.NaN],
  ] as const)
    it(title, () => expect(areaUnderCurve(judged(...words), new Set(refusals))).to.deep.equal(expected))

  it('equals counting every pair', () => {
    const messages = judged(...Array.from({ length: 60 }, (_, at) => `${at % 3 === 0 ? 'oos' : 'a'}>a.${(at * 37) % 20}`))
    const scores = (inside: boolean) =>
      messages.filter(({ expected }) => (expected === 'a') === inside).map(({ found }) => found.confidence)
    const wins = scores(true).flatMap(one => scores(false).map(other => (one > other ? 1 : one === other ? 0.5 : 0)))

    expect(areaUnderCurve(messages, none)).to.be.closeTo(wins.reduce((sum: number, win) => sum + win, 0) / wins.length, 1e-12)
  })
})
