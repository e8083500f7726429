import { createHash } from 'node:crypto'
import type { Act } from '../../src/tickets/acts.js'
import type { Wanted } from './desk-child.js'
import { filed, said, storyOf } from './forms-story.js'

/** Requests in order, each of which may name tickets that were filed before; and the conversations that they come to. */
export interface Scenario {
  readonly name: string
  readonly requests: readonly ((references: readonly string[]) => Wanted)[]
  readonly conversations: readonly string[]
  /** Before which call an earlier process was killed already: this one finds what it left. */
  readonly leftBy?: number
}

const turns = (form: number) => storyOf(form).map((_, turn) => () => said(form, turn))
const always = (wanted: Wanted) => () => wanted

/** Another message of the conversation of a form. */
function more(form: number, id: string, text: string) {
  const wanted = said(form, 0)
  return always(wanted.do === 'say' ? { ...wanted, message: { ...wanted.message, id, text } } : wanted)
}

function idOf(wanted: Wanted): string {
  if (wanted.do === 'say') return wanted.message.conversation
  if (wanted.do === 'act') return ''
  const { customer, key } = wanted.request
  return `api:${createHash('sha256')
    .update(JSON.stringify([customer.id, key]))
    .digest('hex')}`
}

function act(number: number, ...acts: readonly Act[]) {
  const agent = { id: 'U1', name: 'Mia' }
  return acts.map((one, at) => (references: readonly string[]): Wanted => {
    return { do: 'act', order: { key: `act ${number}.${at}`, reference: references[0] ?? '', agent, act: one } }
  })
}

/** The request of a form's customer for the invoice of another form. */
function same(form: number, key: string): Wanted {
  const wanted = filed(form)
  return wanted.do === 'file' ? { ...wanted, request: { ...wanted.request, key } } : wanted
}

const spoken = (count: number) =>
  Array.from({ length: count }, (_, at) => more(5, `q${at}`, at % 2 ? 'who pays for the postage?' : 'hello'))
const claims: readonly Act[] = [{ kind: 'claim' }, { kind: 'note', words: 'Seen.' }, { kind: 'reply', words: 'Soon.' }, { kind: 'release' }]

/** What a desk does with the disk, eight ways; together more than a thousand calls. */
export const scenarios: readonly Scenario[] = [
  { name: 'a request of another system', requests: [always(filed(1))], conversations: [idOf(filed(1))] },
  { name: 'a form, turn by turn', requests: turns(2), conversations: ['web:2'] },
  {
    name: 'a request, sent three times',
    requests: [always(filed(3)), always(filed(3)), always(filed(3))],
    conversations: [idOf(filed(3))],
  },
  {
    name: 'requests for one invoice, joined',
    requests: [filed(4), same(4, 'a'), same(4, 'b'), same(4, 'c')].map(always),
    conversations: [filed(4), same(4, 'a'), same(4, 'b'), same(4, 'c')].map(idOf),
  },
  { name: 'a long conversation', requests: spoken(24), conversations: ['web:5'] },
  {
    name: 'agents at work',
    requests: [
      always(filed(6)),
      ...act(1, ...claims),
      ...act(2, ...claims),
      ...act(3, ...claims),
      ...act(4, { kind: 'claim' }, { kind: 'solve' }),
    ],
    conversations: [idOf(filed(6))],
  },
  { name: 'four forms', requests: [7, 8, 9, 10].flatMap(turns), conversations: ['web:7', 'web:8', 'web:9', 'web:10'] },
  { name: 'a start over what a kill has left', requests: turns(11), conversations: ['web:11'], leftBy: 60 },
]
