import { expect } from 'chai'
import { blocksProblems, sayProblem } from './blocks.js'
import { viewProblems } from './view.js'

const plain = (text: string) => ({ type: 'plain_text', text })
const option = (value: string) => ({ text: plain('o'), value })
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const actions = (...elements: unknown[]) => [{ type: 'actions', elements }]
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('b'), ...more })
const select = (more: object = {}) => ({ type: 'static_select', action_id: 's', ...more })

/** What the limits of Slack's documentation refuse, beside the nearest thing that they let pass. */
const limits: readonly (readonly [string, refused: unknown, passes: unknown, message: RegExp])[] = [
  ['51 blocks', many(51, () => ({ type: 'divider' })), many(50, () => ({ type: 'divider' })), /no more than 50 items.*:\/blocks\]/],
  [
    'a long section',
    [{ type: 'section', text: plain('x'.repeat(3001)) }],
    [{ type: 'section', text: plain('x'.repeat(3000)) }],
    /must be less than 3001 characters \[json-pointer:\/blocks\/0\/text\/text\]/,
  ],
  ['an empty text', [{ type: 'section', text: plain('') }], [{ type: 'section', text: plain(' ') }], /must be more than 0 characters/],
  ['a section of nothing', [{ type: 'section' }], [{ type: 'section', fields: [plain('x')] }], /text or fields/],
  [
    '11 fields',
    [{ type: 'section', fields: many(11, () => plain('x')) }],
    [{ type: 'section', fields: many(10, () => plain('x')) }],
    /no more than 10/,
  ],
  [
    'a long field',
    [{ type: 'section', fields: [plain('x'.repeat(2001))] }],
    [{ type: 'section', fields: [plain('x'.repeat(2000))] }],
    /less than 2001/,
  ],
  [
    'a long header',
    [{ type: 'header', text: plain('x'.repeat(151)) }],
    [{ type: 'header', text: plain('x'.repeat(150)) }],
    /less than 151/,
  ],
  [
    'mrkdwn in a header',
    [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    [{ type: 'header', text: plain('x') }],
    /one of: plain_text/,
  ],
  [
    '11 context elements',
    [{ type: 'context', elements: many(11, () => plain('x')) }],
    [{ type: 'context', elements: many(10, () => plain('x')) }],
    /no more than 10/,
  ],
  [
    '26 buttons',
    actions(...many(26, at => button({ action_id: `a${at}` }))),
    actions(...many(25, at => button({ action_id: `a${at}` }))),
    /no more than 25/,
  ],
  ['the same action twice', actions(button(), button()), actions(button(), button({ action_id: 'b' })), /action_id a already exists/],
  [
    'the same block_id twice',
    [
      { type: 'divider', block_id: 'd' },
      { type: 'divider', block_id: 'd' },
    ],
    [{ type: 'divider', block_id: 'd' }, { type: 'divider' }],
    /block_id d already exists/,
  ],
  ['a long button', actions(button({ text: plain('x'.repeat(76)) })), actions(button({ text: plain('x'.repeat(75)) })), /less than 76/],
  ['a long value', actions(button({ value: 'x'.repeat(2001) })), actions(button({ value: 'x'.repeat(2000) })), /less than 2001/],
  ['a colourful button', actions(button({ style: 'default' })), actions(button({ style: 'danger' })), /one of: primary, danger/],
  [
    'an unknown property',
    actions(button({ colour: 'red' })),
    actions(button()),
    /unexpected field \[json-pointer:\/blocks\/0\/elements\/0\/colour\]/,
  ],
  ['an unknown type', [{ type: 'sparkles' }], [{ type: 'divider' }], /unsupported type: sparkles/],
  ['a button without an action', actions({ type: 'button', text: plain('x') }), actions(button()), /missing required field: action_id/],
  [
    'a confirm that talks',
    actions(button({ confirm: confirm('x'.repeat(301)) })),
    actions(button({ confirm: confirm('x'.repeat(300)) })),
    /less than 301/,
  ],
  ['a menu of nothing', actions(select({ options: [] })), actions(select({ options: [option('1')] })), /no fewer than 1/],
  [
    '101 options',
    actions(select({ options: many(101, at => option(`${at}`)) })),
    actions(select({ options: many(100, at => option(`${at}`)) })),
    /no more than 100/,
  ],
  [
    'a long option value',
    actions(select({ options: [option('x'.repeat(151))] })),
    actions(select({ options: [option('x'.repeat(150))] })),
    /less than 151/,
  ],
  [
    'options and groups',
    actions(select({ options: [option('1')], option_groups: [] })),
    actions(select({ option_groups: [{ label: plain('g'), options: [option('1')] }] })),
    /exactly one of options|no fewer/,
  ],
  [
    'a first choice that is not offered',
    actions(select({ options: [option('1')], initial_option: option('2') })),
    actions(select({ options: [option('1')], initial_option: option('1') })),
    /must be one of the options/,
  ],
  [
    'two options of one value',
    actions(select({ options: [option('1'), option('1')] })),
    actions(select({ options: [option('1'), option('2')] })),
    /more than one option has the value 1/,
  ],
  [
    'an overflow of 6',
    actions({ type: 'overflow', action_id: 'o', options: many(6, at => option(`${at}`)) }),
    actions({ type: 'overflow', action_id: 'o', options: many(5, at => option(`${at}`)) }),
    /no more than 5/,
  ],
  [
    '11 checkboxes',
    actions({ type: 'checkboxes', action_id: 'o', options: many(11, at => option(`${at}`)) }),
    actions({ type: 'checkboxes', action_id: 'o', options: many(10, at => option(`${at}`)) }),
    /no more than 10/,
  ],
  [
    'a picture without words',
    [{ type: 'image', image_url: 'https://a.example/b.png' }],
    [{ type: 'image', image_url: 'https://a.example/b.png', alt_text: 'x' }],
    /missing required field: alt_text/,
  ],
  ['an input in a message', [input()], [{ type: 'divider' }], /unsupported type: input/],
  ['Markdown beyond 12,000 in all', [markdown(7000), markdown(7000)], [markdown(6000), markdown(6000)], /12001/],
]

describe('the Block Kit checks', () => {
  for (const [title, refused, passes, message] of limits)
    it(`refuse ${title}, and nothing less`, () => {
      expect(blocksProblems(refused, 'message').map(sayProblem).join('\n')).to.match(message)
      expect(blocksProblems(passes, 'message')).to.deep.equal([])
    })

  for (const [title, change, message] of [
    ['a long title', { title: plain('x'.repeat(25)) }, /less than 25 .*\/view\/title\/text/],
    ['inputs without a submit', { submit: undefined }, /missing required field: submit/],
    ['much private metadata', { private_metadata: 'x'.repeat(3001) }, /less than 3001/],
    ['a property that no view has', { colour: 'red' }, /unexpected field .*\/view\/colour/],
    ['101 blocks', { blocks: many(101, () => ({ type: 'divider' })) }, /no more than 100/],
    [
      'a text longer than its field',
      { blocks: [input({ initial_value: 'xyz', max_length: 2 })] },
      /less than 3 characters .*initial_value/,
    ],
    ['two that want the focus', { blocks: [input({ focus_on_load: true }, 'a'), input({ focus_on_load: true }, 'b')] }, /only one element/],
    ['a markdown block', { blocks: [markdown(1)] }, /unsupported type: markdown/],
    ['a Home', { type: 'home' }, /must be modal/],
  ] as const)
    it(`refuse a modal with ${title}`, () => {
      const view = { type: 'modal', title: plain('T'), submit: plain('Send'), blocks: [input()] }
      expect(viewProblems(view, 'modal')).to.deep.equal([])

      const { submit, ...rest } = { ...view, ...change } as Record<string, unknown>
      const changed = submit === undefined ? rest : { ...rest, submit }
      expect(viewProblems(changed, 'modal').map(sayProblem).join('\n')).to.match(message)
    })
})

function confirm(text: string) {
  return { title: plain('t'), text: plain(text), confirm: plain('y'), deny: plain('n') }
}

function input(more: object = {}, block_id = 'i') {
  return { type: 'input', block_id, label: plain('l'), element: { type: 'plain_text_input', action_id: 'x', ...more } }
}

function markdown(length: number) {
  return { type: 'markdown', text: 'x'.repeat(length) }
}
