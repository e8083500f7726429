import { type Content, commands, type Entry, type Intent, type Meaning, type Topic } from '../../src/understanding/knowledge.js'
import { learn } from '../../src/understanding/model/learn.js'
import { Model } from '../../src/understanding/model/model.js'
import { createReader } from '../../src/understanding/reader.js'

/** What people say, by what they mean: enough to be told apart, few enough to be trained in a blink. */
const said: readonly (readonly [Meaning, string])[] = [
  [
    { kind: 'entry', id: 'postage', side: null },
    `Who pays for mailing the invoice?
     is postage included
     what does the courier cost
     is the mailing of invoices free
     do I pay for the delivery of my invoice
     who bears the express fee
     invoice shipping costs
     is there a fee for sending the invoice
     what does the postage cost me
     do you charge for postage`,
  ],
  [
    { kind: 'entry', id: 'application-deadline', side: null },
    `Is there a deadline for applying for an invoice?
     by when do I have to apply
     until when can I apply for an invoice
     is there a time limit for applying
     how long may I wait before I apply
     does the right to apply expire
     am I too late to apply for last year
     is it too late for an invoice of March
     how far back can I go when applying
     what is the cut-off date for applying`,
  ],
  [
    { kind: 'entry', id: 'split-statement', side: 'several' },
    `can I get two invoices for one month
     split my monthly statement into several invoices
     several invoices for the same month
     divide one bill between two invoices
     separate invoices for each product in one month
     break one monthly bill up over multiple invoices`,
  ],
  [
    { kind: 'entry', id: 'split-statement', side: 'one' },
    `can I get one invoice for several months
     combine three months on one invoice
     one invoice per quarter
     merge the months of a year into a single invoice
     put April and May together on one invoice
     a single invoice for January to June`,
  ],
  [
    { kind: 'topic', id: 'refund' },
    `Refunds
     I want my money back
     how do I get a refund
     when is the refund paid
     refund to my card
     please refund the order
     can a payment be refunded
     give me back what I paid`,
  ],
  [
    { kind: 'topic', id: 'tax-rate' },
    `Tax rates
     what is the tax rate
     which VAT rate applies
     is it six percent tax
     how much tax is on it
     tax rate for cloud services
     which rate of VAT do you use`,
  ],
  [
    { kind: 'intent', id: 'copy' },
    `I lost my invoice
     we lost an invoice and need a copy
     the invoice is gone, please send a copy
     file a request for a copy
     I can't find my invoice any more
     request a duplicate of a lost invoice
     my invoice is missing`,
  ],
  [
    { kind: 'intent', id: 'agent' },
    `can I talk to a person
     a human please
     connect me with an agent
     I want to speak with somebody from support
     let me talk to a real human`,
  ],
  [
    { kind: 'intent', id: 'status' },
    `what is the status of my ticket
     any news about my request
     has somebody looked at my ticket
     what became of the request I filed`,
  ],
  [
    { kind: 'intent', id: 'greeting' },
    `hello
     hi there
     good morning
     hey
     good evening`,
  ],
  [{ kind: 'command', id: 'yes' }, 'yes \n yes please \n yes that is right \n yes go ahead \n oh yes \n yes sure'],
  [{ kind: 'command', id: 'no' }, 'no \n no thanks \n no that is wrong \n no not yet \n oh no \n no no'],
  [{ kind: 'command', id: 'cancel' }, 'cancel \n cancel it \n please cancel \n cancel that \n never mind \n oh never mind'],
  [
    { kind: 'command', id: 'start-over' },
    'start over \n start over please \n let us start over \n start all over \n begin again \n please begin again',
  ],
  [
    { kind: 'command', id: 'dont-know' },
    "I don't know \n don't know \n I really don't know \n sorry I don't know \n no idea \n I have no idea",
  ],
  [{ kind: 'command', id: 'later' }, 'later \n later please \n maybe later \n not now, later \n one moment \n one moment please'],
  [
    { kind: 'command', id: 'none-of-these' },
    'none of these \n none of them \n none \n really none of these \n something else \n something else please',
  ],
  [{ kind: 'command', id: 'help' }, 'help \n help me \n please help me \n I am stuck \n I am stuck here'],
  [{ kind: 'command', id: 'back' }, 'back \n go back \n please go back \n previous question \n the previous question please'],
  [{ kind: 'command', id: 'undo' }, 'undo \n undo that \n please undo that \n restore it \n please restore it'],
  [{ kind: 'command', id: 'repeat' }, 'repeat \n please repeat \n repeat that please \n say that once more \n once more please'],
  [{ kind: 'command', id: 'helpful' }, 'helpful \n very helpful \n that helped \n that helped me \n this was helpful'],
  [{ kind: 'command', id: 'unhelpful' }, 'unhelpful \n useless \n quite useless \n that was useless \n no use at all'],
]

const entry = (id: string, sides: Entry['sides'] = []): Entry => ({
  id,
  question: `What about ${id}?`,
  answer: `The policy on **${id}**.`,
  sides,
  asOf: '2021-05-27',
  valid: { from: null, until: null },
  revision: `${id}-1`,
})

const topic = (id: string): Topic => ({ id, name: id, statement: `The policy does not speak of ${id}.` })

const check = { kind: 'text', min: 2, max: 64 } as const
const field = (name: string) => ({
  name,
  label: name,
  required: true,
  shared: false,
  ask: `What is the ${name}?`,
  hint: 'The page shows it.',
  example: 'maple',
  check,
  labels: [name],
})

const number = {
  ...field('invoice_number'),
  check: { kind: 'digits' as const, lengths: [8, 20], confusions: [{ lengths: [11], say: 'That is a phone number.' }], otherwise: 'No.' },
}

const intents: readonly Intent[] = [
  {
    kind: 'form',
    id: 'copy',
    name: 'a copy of a lost invoice',
    entry: null,
    late: null,
    form: { confirm: true, fields: [field('account'), field('title'), number] },
  },
  { kind: 'person', id: 'agent', name: 'a person', form: { confirm: false, fields: [field('matter')] } },
  { kind: 'status', id: 'status', name: 'the status' },
  { kind: 'smalltalk', id: 'greeting', name: 'hello', reply: 'Hello!' },
  ...commands.map(id => ({ kind: 'command', id, name: id }) as const),
]

const sides = [
  { name: 'several', answer: 'Never several for one month.' },
  { name: 'one', answer: 'One for several months, yes.' },
]

/** Three entries (one of two sides), two topics, four intents and the commands. */
export const smallContent: Content = {
  language: 'en',
  entries: new Map([entry('postage'), entry('application-deadline'), entry('split-statement', sides)].map(one => [one.id, one])),
  topics: new Map([topic('refund'), topic('tax-rate')].map(one => [one.id, one])),
  intents: new Map(intents.map(one => [one.id, one])),
  phrasings: said.flatMap(([meaning, lines]) =>
    lines.split('\n').map((line, at) => ({ text: line.trim(), meaning, at: `${meaning.id}:${at + 1}` })),
  ),
  concepts: new Map(),
  revision: 'small',
}

/** Its lines, read by their words alone. */
export const smallSentences = smallContent.phrasings.map(({ text }) => ({ text, encoding: null }))

/** The small content with its model, trained once for all tests that need it. */
export const smallKnowledge = {
  ...smallContent,
  model: new Model(smallContent, learn(smallContent, smallSentences)),
  reader: createReader(
    null,
    text => text,
    () => {},
  ),
}
