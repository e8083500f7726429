import { expect } from 'chai'
import { english as phrases } from '../../src/conversation/phrases.en.js'
import type { Candidate } from '../../src/understanding/heard.js'
import { openChat } from '../support/chat.js'
import { hearing, known } from '../support/known.js'
import { play } from './script.js'

const person = [phrases.passOn, phrases.noThanks]

describe('an answer', () => {
  play([
    {
      title: 'to a hello says what the bot is for',
      turns: [{ says: 'hello', replies: ['Hello! Ask me anything about your invoices.'], count: 1 }],
    },
    {
      title: 'is given to each of two questions in one message, in their order',
      turns: [
        { says: 'Is there a deadline for applying? And who pays the postage?', answered: ['application-deadline', 'postage'], count: 2 },
      ],
    },
    ...[
      ['the page shows an error', 'page-error', 'thx will try chrome', "You're welcome!"],
      ['why is the apply button grey?', 'apply-button-disabled', 'ok, I will check my title info', "You're welcome!"],
      ['申请开票时页面报错', 'page-error', '好的，我换谷歌试试', '不客气'],
    ].map(([first = '', entry = '', says = '', reply = '']) => ({
      title: `is taken note of, and needs no other: "${says}"`,
      turns: [
        { says: first, answered: [entry] },
        { says, replies: [reply], answered: [], count: 1 },
      ],
    })),
    ...[
      ['Can I get an invoice for what I bought in the cloud market?', 'cloud-market', 'how long does it take to arrive?'],
      ['can one monthly statement be split into two invoices?', 'split-statement', 'and how long until it arrives?'],
      ['云市场买的东西可以开票吗', 'cloud-market', '多久能寄到？'],
    ].map(([first = '', entry = '', says = '']) => ({
      title: `is that of the delivery where an invoice was spoken of: "${says}" after ${entry}`,
      turns: [
        { says: first, answered: [entry] },
        { says, answered: ['delivery-time'] },
      ],
    })),
    {
      title: 'is none of the delivery where the invoice goes back, or a copy was spoken of',
      turns: [
        { says: 'can I return a certified invoice?', answered: ['return-certified'] },
        { says: 'how long does it take to arrive?', answered: [] },
      ],
    },
    ...[
      ['what do I get for a lost special invoice?', 'and for an ordinary one?'],
      ['which copy do I get for a special invoice I lost', 'what about ordinary?'],
      ['发票丢了怎么补', '专票呢'],
    ].map(([first = '', says = '']) => ({
      title: `is the same entry for the other kind: "${says}"`,
      turns: [
        { says: first, answered: ['lost-invoice'] },
        { says, answered: ['lost-invoice'] },
      ],
    })),
    ...[
      ['I lost an ordinary invoice', 'for special what do I get?', 'bookkeeping form'],
      ['I lost a special invoice', 'and for an ordinary one?', 'root form'],
      ['I lost my invoice', 'what about special?', 'bookkeeping form'],
      ['发票丢了', '普票呢', '存根联'],
    ].map(([first = '', says = '', gets = '']) => ({
      title: `is what that kind gets where a copy is being requested: "${says}"`,
      turns: [
        { says: first, asks: 'account' },
        { says, replies: [gets], asks: 'account' },
      ],
    })),
    {
      title: 'is not the entry of a kind where another thing is asked of it, or nothing was told',
      turns: [
        { says: 'and for an ordinary one?', answered: [] },
        { says: 'what do I get for a lost special invoice?', answered: ['lost-invoice'] },
        { says: 'who pays for an ordinary one?', never: ['root form'] },
      ],
    },
    {
      title: 'is none of a policy where nothing that is asked names one, beside values either',
      turns: [
        { says: 'does it matter?', answered: [], count: 1 },
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'maple-ops, does it matter?', answered: [], asks: 'title' },
        { says: 'Maple Ltd', asks: 'invoice_number' },
        { says: '8 digits? 04418822', answered: [], asks: 'reason' },
        { says: 'does it matter? lost in the move', answered: [], asks: 'yes' },
      ],
    },
    {
      title: 'says of a topic that is not covered that it is not, and offers a person',
      turns: [
        { says: 'do you give refunds?', replies: ['refunds', phrases.offerPerson], choices: person, count: 1 },
        { says: 'yes', replies: ['passed it on'] },
      ],
      tickets: [{ intent: 'talk-to-agent', words: 'do you give refunds?' }],
    },
    {
      title: 'of two halves leads with the half that was asked: no splitting',
      turns: [
        {
          says: 'can one statement be invoiced in two parts?',
          answered: ['split-statement'],
          replies: ['One monthly statement cannot be split'],
        },
      ],
    },
    {
      title: 'of two halves leads with the half that was asked: joining',
      turns: [
        {
          says: 'can I get one invoice for several months?',
          answered: ['split-statement'],
          replies: ['One application may cover', 'opposite is not possible'],
        },
      ],
    },
    {
      title: 'to a Chinese message is the Chinese one',
      turns: [{ says: '你好，邮费由谁承担？', replies: ['费用由金山云承担'], answered: ['postage'], count: 1 }],
    },
    {
      title: 'to a Russian message says in both languages that it is not read, and passes it on',
      turns: [
        { says: 'Здравствуйте, кто платит за доставку?', replies: ["I can't read this language", '抱歉'], choices: person },
        { says: 'yes', replies: ['passed it on'] },
      ],
      tickets: [{ intent: 'talk-to-agent', words: 'Здравствуйте, кто платит за доставку?' }],
    },
    { title: 'to dots and smileys says what can be asked', turns: [{ says: '👍 …', replies: [phrases.unknownShort], count: 1 }] },
    { title: 'to a stray yes asks what it is about', turns: [{ says: 'yes', replies: [phrases.nothingToConfirm], asks: null, count: 1 }] },
    { title: 'to a stray no asks so, too', turns: [{ says: 'no', replies: [phrases.nothingToConfirm], asks: null, count: 1 }] },
    { title: 'to a stray "forget it" offers no choices', turns: [{ says: 'forget it', replies: [phrases.nothingToConfirm], choices: [] }] },
  ])

  it('leaves a receipt with the very words, entry, revision and message', async () => {
    const knowledge = await known()
    const chat = openChat(knowledge)

    await chat.says('hello')
    const [line] = await chat.says('who pays the postage?')

    const entry = knowledge.entries.get('postage')
    expect(line?.reply).to.deep.equal({
      kind: 'answer',
      entry: 'postage',
      question: entry?.question,
      text: entry?.answer,
      asOf: entry?.asOf,
      revision: entry?.revision,
      choices: [{ label: phrases.helpful }, { label: phrases.unhelpful }],
    })
    expect((await chat.saved()).receipts).to.deep.equal([
      { at: line?.at, message: 'm2', entry: 'postage', revision: entry?.revision, asOf: entry?.asOf, words: entry?.answer },
    ])
  })
})

describe('an entry that is not in force', () => {
  const today = '2025-03-01'
  const postage = 'Who pays for mailing the invoice?'
  const valid = (from: string | null, until: string | null) => async () => {
    const knowledge = await known()
    const entries = new Map(
      [...knowledge.entries].map(([id, entry]) => [id, id === 'postage' ? { ...entry, valid: { from, until } } : entry]),
    )
    return { ...knowledge, entries }
  }
  const notSaid = {
    says: 'who pays the postage?',
    replies: [phrases.notInForce(postage), phrases.offerPerson],
    answered: [],
    choices: person,
    count: 2,
  }

  for (const [what, from, until] of [
    ['any more', null, '2025-02-28'],
    ['yet', '2025-03-02', null],
  ] as const) {
    play(
      [
        {
          title: `${what} is not told: the question can be passed on`,
          turns: [notSaid, { says: 'yes', replies: ['passed it on'] }],
          tickets: [{ intent: 'talk-to-agent', words: 'who pays the postage?' }],
        },
        {
          title: `${what} leaves the other question of a message its answer`,
          turns: [
            {
              says: 'Is there a deadline for applying? And who pays the postage?',
              answered: ['application-deadline'],
              replies: [phrases.notInForce(postage)],
              choices: person,
            },
          ],
        },
      ],
      valid(from, until),
    )

    it(`${what} is suggested to no agent`, async () => {
      const chat = openChat(await valid(from, until)())
      await chat.says('who pays the postage?')
      await chat.says('yes')
      expect((await chat.saved()).tickets[0]?.suggestion).to.equal(null)
    })
  }

  play(
    [{ title: 'is told on its first and its last day', turns: [{ says: 'who pays the postage?', answered: ['postage'] }] }],
    valid(today, today),
  )
})

describe('a choice', () => {
  const words = 'the thing with the envelope'
  const about = (id: string, confidence: number): Candidate => ({ meaning: { kind: 'entry', id, side: null }, confidence, score: 0 })
  const asking = 'is it the thing with the envelope?'
  const either = [about('postage', 0.4), about('delivery-time', 0.3)]
  const unsure = async () => hearing(await known(), { [words]: either, [asking]: either })
  const [postage, delivery] = ['Who pays for mailing the invoice?', 'When will my invoice arrive?']
  const offered = { says: words, replies: [phrases.clarify], choices: [postage, delivery, phrases.noneOfThese], asks: null, count: 1 }
  const none = { replies: [phrases.unknown], choices: person, count: 1 }
  const passedOn = [{ intent: 'talk-to-agent', words }]

  play(
    [
      { title: 'is taken by its label', turns: [offered, { says: delivery, answered: ['delivery-time'] }] },
      { title: 'is taken by its label in other case', turns: [offered, { says: postage.toUpperCase(), answered: ['postage'] }] },
      { title: 'is taken by its number', turns: [offered, { says: '2', answered: ['delivery-time'], count: 1 }] },
      {
        title: 'of none offers a person, who gets the first words',
        turns: [offered, { says: 'None of these', ...none }, { says: 'yes', replies: ['passed it on'] }],
        tickets: passedOn,
      },
      {
        title: 'of none can be taken by its number, too',
        turns: [offered, { says: '3', ...none }, { says: 'Yes, pass it on' }],
        tickets: passedOn,
      },
      { title: 'of none can be a no', turns: [offered, { says: 'no', ...none }] },
      { title: 'can be left', turns: [offered, { says: 'cancel', replies: [phrases.allRight], count: 1 }] },
      {
        title: 'does not stop another question',
        turns: [offered, { says: 'is there a deadline for applying?', answered: ['application-deadline'] }],
      },
      { title: 'is not made by a number past the last', turns: [offered, { says: '4', replies: [phrases.unknown] }] },
      {
        title: 'is not made by a yes, which files nothing at a read-back either',
        turns: [
          {
            says: 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827, reason: the courier lost it',
            asks: 'yes',
          },
          { says: asking, replies: [phrases.clarify] },
          { says: 'yes', replies: ['Back to the request'], asks: 'yes' },
          { says: 'yes', replies: ['INV-'] },
        ],
        tickets: [{ intent: 'lost-invoice-copy' }],
      },
    ],
    unsure,
  )
})
