import type { Reply } from '../../../src/message.js'
import type { Decision, Heard } from '../../../src/understanding/heard.js'
import type { Command } from '../../../src/understanding/knowledge.js'

/** What a customer does next: the words, what they are heard to mean, and what that is for whoever keeps the books of the walk. */
export interface Move {
  readonly says: string
  readonly heard: Heard
  /** Values given by the form's fields' names. */
  readonly gives: Readonly<Record<string, string>>
  /** Fields that the customer says are wrong, so that asking for them again is right. */
  readonly doubts: readonly string[]
  /** Whether it agrees to whatever was asked. */
  readonly agrees: boolean
}

/** Two values of each field; all are valid and none is part of another. */
export const pool: Readonly<Record<string, readonly [string, string]>> = {
  account: ['maple-ops', 'birch.hr'],
  title: ['Maple Garden Ltd.', 'Birch & Sons (Harbour) Co., Ltd.'],
  invoice_number: ['04418827', '24312000000084520917'],
  reason: ['left in a taxi', 'the courier dropped it into the river'],
  invoice_type: ['ordinary', 'special'],
}
const names = Object.keys(pool)

const digressions: readonly (readonly [string, Decision])[] = [
  ['who pays the postage?', { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] }],
  ['postage, and refunds?', { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: ['refund'] }],
  ['what do I do when one is lost?', { kind: 'answer', entries: [{ entry: 'lost-invoice', side: null }], topics: [] }],
  ['do you give refunds?', { kind: 'not-covered', topics: ['refund'] }],
  ['hello', { kind: 'smalltalk', intent: 'greeting' }],
  [
    'is it postage or delivery?',
    {
      kind: 'clarify',
      between: [
        { entry: 'postage', side: null },
        { entry: 'delivery-time', side: null },
      ],
    },
  ],
  ['where is my copy?', { kind: 'request', intent: 'ticket-status', entries: [] }],
  ['how do I cook rice?', { kind: 'unknown' }],
  ['mumble mumble', { kind: 'unknown' }],
]

const commands: readonly (readonly [string, Command])[] = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['yes please', 'yes'],
  ['cancel', 'cancel'],
  ['start over', 'start-over'],
  ["I don't know", 'dont-know'],
  ["I'd rather not say", 'wont-say'],
  ['one moment', 'later'],
  ['none of these', 'none-of-these'],
  ['help me', 'help'],
  ['go back', 'back'],
  ['undo that', 'undo'],
  ['say that again', 'repeat'],
  ['that helped', 'helpful'],
  ['that did not help', 'unhelpful'],
]

const unknown: Decision = { kind: 'unknown' }

function heardAs(decision: Decision, more: Partial<Heard> = {}): Heard {
  return { language: 'en', decision, candidates: [], confidence: 0.9, fields: {}, refused: null, command: null, unheard: [], ...more }
}

function move(says: string, heard: Heard, more: Partial<Move> = {}): Move {
  return { says, heard, gives: heard.fields, doubts: [], agrees: heard.command === 'yes', ...more }
}

/** The move that a number stands for, given what is open: the same number in the same place is always the same move. */
export function moveOf(number: number, { asked, lastReply }: { asked: string | null; lastReply: Reply | undefined }): Move {
  const pick = <T>(from: readonly T[], salt: number): T => from[Math.floor(number / salt) % from.length] as T
  const choices = lastReply?.kind === 'text' ? (lastReply.choices ?? []) : []
  switch (number % 16) {
    case 0:
    case 1:
      return give(subset(number >> 4), number >> 9, { kind: 'request', intent: 'lost-invoice-copy', entries: [] }, 'I lost it. ')
    case 2:
      return move('I lost my invoice', heardAs({ kind: 'request', intent: 'lost-invoice-copy', entries: [] }))
    case 3:
    case 4:
      return give(asked !== null && asked in pool ? [asked] : [pick(names, 16)], number >> 9, unknown)
    case 5:
      return give(subset(number >> 4), number >> 9, unknown)
    case 6:
      return correct(pick(names, 16), number >> 9)
    case 7:
      return asked === null
        ? move('hm', heardAs(unknown))
        : move('12', heardAs(unknown, { refused: { field: asked, say: 'That is none.' } }))
    case 8:
    case 9:
      return digress(pick(digressions, 16))
    case 10:
      return move('can I talk to a person', heardAs({ kind: 'request', intent: 'talk-to-agent', entries: [] }))
    case 11:
    case 12: {
      const [says, command] = pick(commands, 16)
      return move(says, heardAs(unknown, { command }), { doubts: command === 'back' || command === 'undo' ? names : [] })
    }
    case 13:
      return move('yes', heardAs(unknown, { command: 'yes' }))
    default:
      return choices.length === 0 ? digress(pick(digressions, 16)) : press(pick(choices, 16).label)
  }
}

function digress([says, decision]: readonly [string, Decision]): Move {
  return move(says, heardAs(decision))
}

/** The fields that the bits of a number choose; one at least. */
function subset(bits: number): readonly string[] {
  const chosen = names.filter((_, at) => (bits >> at) & 1)
  return chosen.length > 0 ? chosen : ['title']
}

function give(fields: readonly string[], bits: number, decision: Decision, lead = ''): Move {
  const values = Object.fromEntries(fields.map((name, at) => [name, pool[name]?.[(bits >> at) & 1] ?? '']))
  const written = Object.entries(values).map(([name, value]) => `${name}: ${value}`)
  return move(`${lead}${written.join('; ')}`, heardAs(decision, { fields: values }))
}

function correct(name: string, bits: number): Move {
  const value = pool[name]?.[bits & 1] ?? ''
  return move(`no, ${name}: ${value}`, heardAs(unknown, { command: 'no', fields: { [name]: value } }))
}

/** A button says its own words, and the few that are commands are heard as such. */
export function press(label: string): Move {
  const changed = label.startsWith('Change: ') ? names.filter(name => label.toLowerCase().includes(labels[name] ?? name)) : []
  // Whoever goes back wants to be asked again, whatever it is that they come to.
  const doubted = label === 'Back' || label === 'Undo' ? names : changed
  const agrees = label.startsWith('Yes')
  const command = agrees ? 'yes' : label === 'Cancel the request' ? 'cancel' : label.startsWith('No') ? 'no' : null
  return move(label, heardAs(unknown, { command }), { doubts: doubted, agrees })
}

const labels: Readonly<Record<string, string>> = {
  account: 'account name',
  title: 'invoice title',
  invoice_number: 'invoice number',
  reason: 'reason',
  invoice_type: 'kind of invoice',
}
