import { createHash } from 'node:crypto'
import type { Message } from '../../src/message.js'
import type { Act } from '../../src/tickets/acts.js'
import { filledConversation } from '../store/fill-folder.js'
import type { Wanted } from './desk-child.js'
import { filed, said, storyOf } from './forms-story.js'
import type { Chore } from './workplace.js'

/** Chores in order, each of which may name tickets that were filed before; and the conversations that they come to. */
export interface Scenario {
  readonly name: string
  readonly chores: readonly ((references: readonly string[]) => Chore)[]
  readonly conversations: readonly string[]
  /** Whether a process of its own can play it: that hears only what was recorded, and has no outbox, archive or copies. */
  readonly canBeReal?: boolean
  /** Before which call an earlier process was killed already: this one finds what it left. */
  readonly leftBy?: number
}

const turns = (form: number) => storyOf(form).map((_, turn) => () => said(form, turn))
const always = (chore: Chore) => () => chore

/** Another message of the conversation of a form. */
function message(form: number, id: string, text: string): Message {
  return { id, conversation: `web:${form}`, customer: { channel: 'web', id: `visitor ${form}` }, text }
}

const more = (form: number, id: string, text: string) => always({ do: 'say', message: message(form, id, text) })

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
  return acts.map((one, at) => (references: readonly string[]): Chore => {
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
const imported = Array.from({ length: 6 }, (_, n) => filledConversation(n))

/** What a service does with the disk, sixteen ways; together more than a thousand calls. */
export const scenarios: readonly Scenario[] = [
  { name: 'a request of another system', canBeReal: true, chores: [always(filed(1))], conversations: [idOf(filed(1))] },
  { name: 'a form, turn by turn', canBeReal: true, chores: turns(2), conversations: ['web:2'] },
  {
    name: 'a request, sent three times',
    chores: [always(filed(3)), always(filed(3)), always(filed(3))],
    conversations: [idOf(filed(3))],
  },
  {
    name: 'requests for one invoice, joined',
    canBeReal: true,
    chores: [filed(4), same(4, 'a'), same(4, 'b'), same(4, 'c')].map(always),
    conversations: [filed(4), same(4, 'a'), same(4, 'b'), same(4, 'c')].map(idOf),
  },
  { name: 'a long conversation', canBeReal: true, chores: spoken(24), conversations: ['web:5'] },
  {
    name: 'agents at work',
    canBeReal: true,
    chores: [
      always(filed(6)),
      ...act(1, ...claims),
      ...act(2, ...claims),
      ...act(3, ...claims),
      ...act(4, { kind: 'claim' }, { kind: 'solve' }),
    ],
    conversations: [idOf(filed(6))],
  },
  { name: 'four forms', canBeReal: true, chores: [7, 8, 9, 10].flatMap(turns), conversations: ['web:7', 'web:8', 'web:9', 'web:10'] },
  { name: 'a start over what a kill has left', chores: turns(11), conversations: ['web:11'], leftBy: 60 },
  {
    name: 'two invoices of one customer',
    chores: ['I lost my invoices 10000012 and 87654321', 'maple-ops-12', 'Maple 12 Ltd.', 'yes', 'yes', 'yes'].map((text, at) =>
      more(12, `m${at}`, text),
    ),
    conversations: ['web:12'],
  },
  {
    name: 'a request withdrawn',
    chores: [
      ...turns(13),
      ([reference = '']) => ({ do: 'say', message: message(13, 'm7', `withdraw ${reference}`) }),
      more(13, 'm8', 'yes'),
    ],
    conversations: ['web:13'],
  },
  {
    name: 'a burst, twice',
    chores: [14, 15].map(form =>
      always({
        do: 'burst',
        messages: [message(form, 'b1', 'hello'), message(form, 'b2', 'I lost my invoice'), message(form, 'b3', valueIn(form))],
      }),
    ),
    conversations: ['web:14', 'web:15'],
  },
  {
    name: 'a copy, handed in and given',
    chores: [always(filed(16)), ...act(1, { kind: 'claim' }), ([reference = '']) => ({ do: 'copy', key: 'given', reference })],
    conversations: [idOf(filed(16))],
  },
  {
    name: 'cards and threads for agents',
    chores: [...turns(17), always({ do: 'post' }), more(17, 'm7', 'hello'), ...act(1, { kind: 'claim' }), always({ do: 'post' })],
    conversations: ['web:17'],
  },
  {
    name: 'the archive, and a customer who comes back',
    chores: [
      always({ do: 'import', conversations: imported.map(one => ({ ...one, tickets: one.tickets.map(closed) })) }),
      always({ do: 'archive' }),
      () => ({
        do: 'say',
        message: {
          ...message(0, 'again', 'hello'),
          conversation: 'visitor 3',
          customer: imported[3]?.customer ?? message(0, '', '').customer,
        },
      }),
      always({ do: 'archive' }),
    ],
    conversations: imported.map(({ id }) => id),
  },
  { name: 'an import', chores: [always({ do: 'import', conversations: imported })], conversations: imported.map(({ id }) => id) },
  {
    name: 'a filing while the outbox is at work',
    chores: [always(filed(18)), always({ do: 'post' }), always(filed(19)), always({ do: 'post' })],
    conversations: [filed(18), filed(19)].map(idOf),
  },
]

function closed<T extends object>(ticket: T) {
  return { ...ticket, status: 'closed' as const, resolution: 'answered' as const }
}

function valueIn(form: number): string {
  return storyOf(form)[2] ?? ''
}
