import { expect } from 'chai'
import { suggestionOf } from '../../../src/conversation/filed/classification.js'
import { english as phrases } from '../../../src/conversation/phrases.en.js'
import { chinese } from '../../../src/conversation/phrases.zh.js'
import type { Candidate } from '../../../src/understanding/heard.js'
import type { Knowledge, Languages } from '../../../src/understanding/knowledge.js'
import { understand } from '../../../src/understanding/understand.js'
import { openChat } from '../../support/chat.js'
import { hearing, knownLanguages } from '../../support/known.js'
import { play } from '../script.js'

// The conversations of this file are held on 2025-03-01.
const before = { until: '2024-12-31', asOf: '2020-01-01' }
const old = { en: 'Postage was 10 yuan then.', zh: '当时邮费为10元。' }
const [until, since] = [phrases.untilDay('2024-12-31'), phrases.sinceDay('2025-01-01')]

const straddling = 'who pays the postage in 2024 and in 2025?'
const postage: Candidate = { meaning: { kind: 'entry', id: 'postage', side: null }, confidence: 0.9, score: 1 }

const changed = async (): Promise<Languages> => {
  const { en, zh } = await knownLanguages()
  return { en: hearing(withEarlier(en, old.en), { [straddling]: [postage] }), zh: zh && withEarlier(zh, old.zh) }
}

function withEarlier(knowledge: Knowledge, answer: string): Knowledge {
  const entries = [...knowledge.entries].map(
    ([id, entry]) => [id, id === 'postage' ? { ...entry, earlier: [{ ...before, answer }] } : entry] as const,
  )
  return { ...knowledge, entries: new Map(entries) }
}

describe('an entry whose answer depends on the date of the statement', () => {
  play(
    [
      {
        title: 'is asked about it, once, and then told what held then',
        turns: [
          { says: 'who pays the postage?', replies: [phrases.whichDate], choices: [until, since, phrases.dontKnowDate], count: 1 },
          { says: until, answered: ['postage'], replies: [phrases.forStatements(until), old.en], never: ['Kingsoft Cloud bears'] },
        ],
      },
      {
        title: 'takes the other button for what holds now',
        turns: [{ says: 'who pays the postage?' }, { says: since, answered: ['postage'], replies: ['You pay nothing'], never: [old.en] }],
      },
      {
        title: 'takes a number for a button, and a date for an answer',
        turns: [
          { says: 'who pays the postage?' },
          { says: '1', answered: ['postage'], replies: [old.en] },
          { says: 'who pays for the mailing of the invoice?', replies: [phrases.whichDate] },
          { says: 'February 2025', answered: ['postage'], replies: ['You pay nothing'] },
        ],
      },
      {
        title: 'asks nothing where the message tells the date',
        turns: [
          {
            says: 'who pays the postage for an invoice of November 2024?',
            answered: ['postage'],
            replies: [old.en],
            never: [phrases.whichDate],
          },
          { says: 'and who pays the postage for the invoice of February 2025?', answered: ['postage'], replies: ['You pay nothing'] },
        ],
      },
      {
        title: 'asks where the time that is told is both before and after',
        turns: [{ says: straddling, replies: [phrases.whichDate] }],
      },
      {
        title: 'tells both, each with its time, where the customer does not know',
        turns: [
          { says: 'who pays the postage?' },
          {
            says: "I don't know",
            answered: ['postage', 'postage'],
            replies: [phrases.forStatements(until), old.en, phrases.forStatements(since), 'You pay nothing'],
          },
        ],
      },
      {
        title: 'answers the other question of a message at once, and asks for the date of this one',
        turns: [
          {
            says: 'Is there a deadline for applying? And who pays the postage?',
            answered: ['application-deadline'],
            replies: [phrases.whichDate],
            choices: [until, since, phrases.dontKnowDate],
          },
          { says: since, answered: ['postage'], replies: ['You pay nothing'] },
        ],
      },
      {
        title: 'lets another question go before the date',
        turns: [{ says: 'who pays the postage?' }, { says: 'is there a deadline for applying?', answered: ['application-deadline'] }],
      },
      {
        title: 'does not ask where it is only cancelled',
        turns: [{ says: 'who pays the postage?' }, { says: 'never mind', replies: [phrases.allRight] }],
      },
      {
        title: 'is the same in Chinese, and its buttons too',
        turns: [
          {
            says: '邮费由谁承担？',
            replies: [chinese.whichDate],
            choices: [chinese.untilDay('2024-12-31'), chinese.sinceDay('2025-01-01'), chinese.dontKnowDate],
          },
          { says: chinese.untilDay('2024-12-31'), answered: ['postage'], replies: [old.zh] },
          { says: '2025年2月的发票邮费由谁承担？', answered: ['postage'], replies: ['您无需支付任何费用'] },
        ],
      },
    ],
    changed,
  )

  it('leaves a receipt of the words and the date of the policy that were said', async () => {
    const { en } = await changed()
    const chat = openChat(en)

    await chat.says('who pays the postage for an invoice of November 2024?')

    const [receipt] = (await chat.saved()).receipts
    expect(receipt).to.include({ entry: 'postage', words: old.en, asOf: '2020-01-01' })
  })

  it('is suggested to no agent: which wording is meant is for them to find out', async () => {
    const { en } = await changed()
    const heard = await understand('who pays the postage?', { intent: null, field: null }, en)
    const now = new Date('2025-03-01T09:00:00Z')

    expect(suggestionOf(heard, en, now)).to.equal(null)
    expect(suggestionOf(heard, (await knownLanguages()).en, now)).to.include({ entry: 'postage' })
  })
})

describe('an entry that will change', () => {
  const from = '2025-07-01'
  play(
    [
      {
        title: 'is told as it holds until then, without a question',
        turns: [{ says: 'who pays the postage?', answered: ['postage'], replies: [old.en], never: [phrases.whichDate, 'You pay nothing'] }],
      },
    ],
    async () => {
      const { en, zh } = await knownLanguages()
      const entries = [...en.entries].map(([id, entry]) => {
        const planned = { ...entry, valid: { from, until: null }, earlier: [{ ...before, until: '2025-06-30', answer: old.en }] }
        return [id, id === 'postage' ? planned : entry] as const
      })
      return { en: { ...en, entries: new Map(entries) }, zh }
    },
  )
})
