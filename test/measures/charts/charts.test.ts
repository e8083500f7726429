import { expect } from 'chai'
import { binsOf } from '../../../src/measures/calibration-error.js'
import { place } from '../../../src/measures/charts/axes.js'
import { confusionChart } from '../../../src/measures/charts/confusion-chart.js'
import { entryBars } from '../../../src/measures/charts/entry-bars.js'
import { reliabilityChart } from '../../../src/measures/charts/reliability-chart.js'
import { coverageChart } from '../../eval/measures/coverage-chart.js'

const count = (markup: string, pattern: RegExp) => markup.match(pattern)?.length ?? 0

describe('the confusion chart', () => {
  const { markup } = confusionChart(
    {
      rows: ['postage', 'other'],
      columns: ['postage', 'other', 'not answered'],
      counts: [
        [8, 1, 1],
        [1, 5, 4],
      ],
    },
    'Confusion',
  )

  it('shows every count with its row and column', () => {
    for (const [words, counted] of [
      ['postage → postage', 8],
      ['postage → not answered', 1],
      ['out of scope → postage', 1],
      ['out of scope → not answered', 4],
    ] as const) {
      expect(markup).to.include(`<title>${words}: ${counted}</title>`)
    }
  })

  it('takes an answer out of scope for wrong, and silence there for right', () => {
    expect(count(markup, /class="right"/g)).to.equal(3)
    expect(count(markup, /class="wrong"/g)).to.equal(2)
    expect(count(markup, /class="unanswered"/g)).to.equal(1)
  })

  it('colours by the share of the row, and never so faintly that an error is not seen', () => {
    expect(markup).to.match(/class="right" fill-opacity="0.8"/)
    expect(markup).to.match(/class="wrong" fill-opacity="0.35"/)
  })
})

describe('the reliability chart', () => {
  const { markup } = reliabilityChart(
    binsOf(
      [
        { confidence: 0.5, right: true },
        { confidence: 0.5, right: false },
        { confidence: 1, right: true },
      ],
      2,
    ),
  )

  it('has a dot a bin with claims, where its confidence and share stand', () => {
    // 0.5 belongs to the upper half: three claims, two of three confident and right.
    const { x, y } = place({ x: 1, y: 1 }, 2 / 3, 2 / 3)

    expect(count(markup, /<circle/g)).to.equal(1)
    expect(markup).to.include(`cx="${Math.round(x * 100) / 100}" cy="${Math.round(y * 100) / 100}"`)
    expect(markup).to.include('3 claims: confidence 0.67, right 0.67')
  })
})

describe('the coverage chart', () => {
  const points = [
    { threshold: 0, right: 0.9, wrong: 0.1, outOfScope: 0.2, near: Number.NaN },
    { threshold: 0.5, right: 0.8, wrong: 0, outOfScope: 0.1, near: Number.NaN },
    { threshold: 1, right: 0, wrong: 0, outOfScope: 0, near: Number.NaN },
  ]
  const { markup } = coverageChart(points, { right: 0.85, wrong: 0.05, outOfScope: 0.1, near: Number.NaN })

  it('marks what each threshold costs, and what was decided', () => {
    expect(markup).to.include('from 0.5: 80.0 % right, 10.0 % of all out of scope wrong')
    expect(markup).to.include('decided: 85.0 % right, 5.0 % of messages in scope wrong')
  })

  it('leaves out thresholds that nobody would run, and shares of nothing', () => {
    expect(markup).to.not.include('from 1.0')
    expect(markup).to.not.include('NaN')
  })
})

describe('the bars', () => {
  const { markup } = entryBars([
    { name: 'en', byEntry: { postage: { messages: 4, right: 2, wrong: 1 } } },
    { name: 'zh', byEntry: { postage: { messages: 2, right: 2, wrong: 0 } } },
  ])

  it('show what was right, not answered and wrong, by language', () => {
    const titles = [...markup.matchAll(/<title>([^<]*)</g)].map(([, title]) => title)

    expect(titles).to.deep.equal([
      'postage (en): 2 of 4 right',
      'postage (en): 1 of 4 unanswered',
      'postage (en): 1 of 4 wrong',
      'postage (zh): 2 of 2 right',
    ])
    expect(markup).to.include('50 % of 4').and.to.include('100 % of 2')
  })

  it('are as wide as their shares', () => {
    const widths = [...markup.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width) + 1)

    expect(widths).to.deep.equal([170, 85, 85, 340])
  })
})

describe('the name of a bar', () => {
  it('is on as many lines as it takes, and none is longer than there is room for', () => {
    const { markup } = entryBars([
      { name: 'en', byEntry: { 'split-statement (one invoice for several months)': { messages: 1, right: 1, wrong: 0 } } },
    ])

    const lines = [...markup.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line)
    expect(lines).to.deep.equal(['split-statement (one', 'invoice for several', 'months)'])
  })
})
