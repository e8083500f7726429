import { expect } from 'chai'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { problemsOf, problemsOfView } from './limits.js'

const plain = (text: string) => ({ type: 'plain_text', text })
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const section = (text: unknown, more: object = {}) => [{ type: 'section', text, ...more }]
const actions = (...elements: unknown[]) => [{ type: 'actions', elements }]
const button = (more: object = {}, id = 'a') => ({ type: 'button', action_id: id, text: plain('b'), ...more })
const option = (value: string, more: object = {}) => ({ text: plain('o'), value, ...more })
const select = (more: object = {}) => ({ type: 'static_select', action_id: 's', options: [option('1')], ...more })
const field = (more: object = {}) => [
  { type: 'input', block_id: 'i', label: plain('l'), element: { type: 'plain_text_input', action_id: 'x', ...more } },
]
const rich = (text: string) => [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }] }]

/** Beside everything that is refused stands the nearest thing that passes. */
const limits: readonly (readonly [string, refused: unknown, passes: unknown, at: string, surface?: 'modal'])[] = [
  ['51 blocks', many(51, () => ({ type: 'divider' })), many(50, () => ({ type: 'divider' })), 'blocks'],
  ['101 blocks of a modal', many(101, () => ({ type: 'divider' })), many(100, () => ({ type: 'divider' })), 'blocks', 'modal'],
  [
    'a header of 151',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    [{ type: 'header', text: plain('x'.repeat(150)) }],
    'blocks.0.text.text',
  ],
  ['a section of 3001', section(plain('x'.repeat(3001))), section(plain('x'.repeat(3000))), 'blocks.0.text.text'],
  ['nothing for a text', section(plain('')), section(plain('–')), 'blocks.0.text.text'],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    [{ type: 'header', text: plain('x') }],
    'blocks.0.text.type',
  ],
  ['an unknown property', section(plain('x'), { colour: 'red' }), section(plain('x')), 'blocks.0.colour'],
  ['an unknown block', [{ type: 'marquee', text: 'x' }], section(plain('x')), 'blocks.0.type'],
  [
    '11 words of a context',
    [{ type: 'context', elements: many(11, () => plain('x')) }],
    [{ type: 'context', elements: many(10, () => plain('x')) }],
    'blocks.0.elements',
  ],
  ['26 buttons', actions(...many(26, at => button({}, `a${at}`))), actions(...many(25, at => button({}, `a${at}`))), 'blocks.0.elements'],
  ['two buttons of one action', actions(button(), button()), actions(button(), button({}, 'b')), 'blocks.0.elements'],
  [
    'a label of 76',
    actions(button({ text: plain('x'.repeat(76)) })),
    actions(button({ text: plain('x'.repeat(75)) })),
    'blocks.0.elements.0.text.text',
  ],
  ['an unknown style', actions(button({ style: 'warning' })), actions(button({ style: 'danger' })), 'blocks.0.elements.0.style'],
  [
    'a value of 2001',
    actions(button({ value: 'x'.repeat(2001) })),
    actions(button({ value: 'x'.repeat(2000) })),
    'blocks.0.elements.0.value',
  ],
  ['an action of 256', actions(button({}, 'x'.repeat(256))), actions(button({}, 'x'.repeat(255))), 'blocks.0.elements.0.action_id'],
  [
    '101 options',
    actions(select({ options: many(101, at => option(String(at))) })),
    actions(select({ options: many(100, at => option(String(at))) })),
    'blocks.0.elements.0.options',
  ],
  ['no option', actions(select({ options: [] })), actions(select()), 'blocks.0.elements.0.options'],
  [
    'an option of 151',
    actions(select({ options: [option('x'.repeat(151))] })),
    actions(select({ options: [option('x'.repeat(150))] })),
    'blocks.0.elements.0.options.0.value',
  ],
  [
    'two options of one value',
    actions(select({ options: [option('1'), option('1')] })),
    actions(select({ options: [option('1'), option('2')] })),
    'blocks.0.elements.0.options',
  ],
  [
    'a choice that is none',
    actions(select({ initial_option: option('2') })),
    actions(select({ initial_option: option('1') })),
    'blocks.0.elements.0.initial_option',
  ],
  [
    'options and groups',
    actions(select({ option_groups: [{ label: plain('g'), options: [option('2')] }] })),
    actions(select({ options: undefined, option_groups: [{ label: plain('g'), options: [option('2')] }] })),
    'blocks.0.elements.0',
  ],
  [
    'a long question',
    actions(button({ confirm: { title: plain('t'), text: plain('x'.repeat(301)), confirm: plain('y'), deny: plain('n') } })),
    actions(button({ confirm: { title: plain('t'), text: plain('x'.repeat(300)), confirm: plain('y'), deny: plain('n') } })),
    'blocks.0.elements.0.confirm.text.text',
  ],
  [
    'two blocks of one id',
    [...many(2, () => ({ type: 'divider', block_id: 'd' }))],
    [
      { type: 'divider', block_id: 'd' },
      { type: 'divider', block_id: 'e' },
    ],
    'blocks',
  ],
  ['an input in a message', field(), section(plain('x')), 'blocks.0.type'],
  [
    'a text to begin with that is too long',
    field({ max_length: 3, initial_value: 'four' }),
    field({ max_length: 4, initial_value: 'four' }),
    'blocks.0.element.initial_value',
    'modal',
  ],
  ['a length of 3001', field({ max_length: 3001 }), field({ max_length: 3000 }), 'blocks.0.element.max_length', 'modal'],
  ['an empty quote', rich(''), rich('x'), 'blocks.0.elements.0.elements.0.text'],
]

describe("Slack's limits", () => {
  for (const [what, refused, passes, at, surface] of limits) {
    it(`refuse ${what}, and not what is just within`, () => {
      expect(problemsOf(refused, surface).map(problem => problem.at)).to.include(at)
      expect(problemsOf(passes, surface)).to.deep.equal([])
    })

    it(`are those of the loopback in the case of ${what}`, () => {
      expect(blocksProblems(refused, surface ?? 'message')).not.to.deep.equal([])
      expect(blocksProblems(passes, surface ?? 'message')).to.deep.equal([])
    })
  }

  it('refuse a view with a long title, with an input and nothing to send it by, or with too much to remember', () => {
    const view = { type: 'modal' as const, callback_id: 'c', title: plain('t'), submit: plain('s'), blocks: field() }

    expect(problemsOfView(view)).to.deep.equal([])
    for (const [changed, at] of [
      [{ ...view, title: plain('x'.repeat(25)) }, 'view.title.text'],
      [{ ...view, submit: undefined }, 'view.submit'],
      [{ ...view, private_metadata: 'x'.repeat(3_001) }, 'view.private_metadata'],
      [{ ...view, blocks: [] }, 'view.blocks'],
      [{ ...view, colour: 'red' }, 'view.colour'],
    ] as const)
      expect(problemsOfView(changed).map(problem => problem.at)).to.include(at)
  })
})
