import { expect } from 'chai'
import { Conversation } from '../../src/conversation/conversation.js'
import { english } from '../../src/conversation/phrases.en.js'
import { chinese } from '../../src/conversation/phrases.zh.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { ann, openChat, openDesk } from '../support/chat.js'
import { known, knownLanguages } from '../support/known.js'
import { play } from './script.js'

const lost = { en: 'I lost my invoice', zh: '我把发票弄丢了' } as const
const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'

/** What was said before, the message, and the language of the conversation after it. */
const switches: readonly (readonly [what: string, before: readonly string[], text: string, after: 'en' | 'zh'])[] = [
  ['a first message in English', [], 'Who pays the postage?', 'en'],
  ['a first message in Chinese', [], '邮费谁出？', 'zh'],
  ['a first message in Chinese with English words', [], '请问 VAT invoice 的 postage 谁付', 'zh'],
  ['a first message in Chinese with one English word as long as the rest', [], '发票deadline', 'zh'],
  ['a long English word with a Chinese question', [], 'reimbursement可以吗', 'zh'],
  ['a first message in Russian', [], 'Кто платит?', 'en'],
  ['a first message without letters', [], '?!', 'en'],
  ['a Chinese sentence in an English conversation', ['Who pays the postage?'], '发票多久能到', 'zh'],
  ['a short Chinese thanks in an English conversation', ['Who pays the postage?'], '谢谢', 'zh'],
  ['a name in both scripts that is not asked for', [everything], 'Orchidpoint 木子', 'en'],
  ['a question with an English name', ['Who pays the postage?'], 'Orchidpoint 发票多久能到', 'zh'],
  ['an English sentence in a Chinese conversation', ['邮费谁出？'], 'How long does the delivery take?', 'en'],
  ['two English words in a Chinese conversation', ['邮费谁出？'], 'VAT invoice', 'zh'],
  ['OK in a Chinese conversation', ['邮费谁出？'], 'OK', 'zh'],
  ['Russian in a Chinese conversation', ['邮费谁出？'], 'Кто платит?', 'zh'],
  ['a number in a Chinese conversation', ['邮费谁出？'], '04418827', 'zh'],
  ['a ticket in a Chinese conversation', ['邮费谁出？'], 'INV-BBBBBB', 'zh'],
  ['an account in a Chinese conversation', [lost.zh], 'songtao-it', 'zh'],
  ['an English company in a Chinese conversation', [lost.zh, 'songtao-it'], 'Maple Garden Trading Co., Ltd.', 'zh'],
  ['an English label with a Chinese 是 in a Chinese conversation', [lost.zh], 'account name是 songtao-it', 'zh'],
  ['an English label and value in Chinese grammar', [lost.zh, 'songtao-it'], 'invoice title是 Maple Garden Trading Co., Ltd.', 'zh'],
  [
    'an English sentence with a Chinese company in a Chinese conversation',
    [lost.zh, 'songtao-it'],
    'The title of our invoice is 枫园贸易',
    'en',
  ],
  ['a Chinese company in an English conversation', [lost.en, 'maple-ops'], '枫园贸易有限公司', 'en'],
  ['a labelled Chinese value in an English conversation', [lost.en, 'maple-ops'], '抬头是枫园贸易有限公司', 'zh'],
  ['a Chinese question in an English request', [lost.en], '邮费谁出？', 'zh'],
  ['an English question in a Chinese request', [lost.zh], 'And who pays the postage?', 'en'],
  ['a Chinese cancel in an English request', [lost.en], '取消', 'zh'],
  ['an English cancel in a Chinese request', [lost.zh], 'cancel', 'zh'],
  ['an English button in a Chinese conversation', ['发票丢了怎么办？'], 'Yes, file it', 'zh'],
  ['a Chinese button in an English conversation', ['What if I lost my invoice?'], '是的，提交', 'en'],
  ['what was a button, after its offer', ['What if I lost my invoice?', 'Is there a limit on the amount?'], '不用了，谢谢', 'zh'],
  ['what a person should know, in Chinese', ['can I talk to a person'], '我想改一下发票抬头', 'zh'],
]

describe('the language of a conversation', () => {
  for (const [what, before, text, after] of switches) {
    it(`is ${after === 'en' ? 'English' : 'Chinese'} after ${what}`, async () => {
      const chat = openChat(await knownLanguages())
      for (const said of before) await chat.says(said)

      const lines = await chat.says(text)

      expect((await chat.saved()).language).to.equal(after)
      expect(lines.map(({ language }) => language)).to.deep.equal(lines.map(() => after))
    })
  }

  it('is English in a document from before there was a choice', async () => {
    const chat = openChat(await knownLanguages())
    await chat.says('邮费谁出？')
    const { language: _, ...before } = await chat.saved()

    expect(Conversation.parse({ ...before }).language).to.equal('en')
  })
})

describe('a conversation in both languages', () => {
  play([
    {
      title: 'is answered in the one of each message, and files what was said in either',
      turns: [
        { says: 'Who pays the postage?', answered: ['postage'], replies: ['You pay nothing'] },
        { says: '多久能收到？', answered: ['delivery-time'], replies: ['发票多久送到'] },
        { says: lost.zh, replies: [chinese.begin('遗失发票的复印件')], asks: 'account' },
        { says: 'maple-ops', replies: ['请问发票抬头'], asks: 'title' },
        {
          says: 'Is there a limit on the amount of an invoice?',
          answered: ['amount-limit'],
          replies: ['no limit', 'Back to the request'],
          asks: 'title',
        },
        { says: '枫园贸易有限公司', replies: ['What is the invoice number?'], asks: 'invoice_number' },
        { says: '号码是04418827', replies: ['发票是怎么遗失的'], asks: 'reason' },
        { says: '搬家时弄丢了', replies: ['以上信息都正确吗？'], asks: 'yes' },
        { says: 'yes', replies: ['已提交'], asks: null },
      ],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'maple-ops', title: '枫园贸易有限公司', invoice_number: '04418827', reason: '搬家时弄丢了' },
        },
      ],
    },
    {
      title: 'knows the buttons of the read-back in either',
      turns: [
        { says: everything, asks: 'yes' },
        { says: '修改发票号码', replies: ['What is the invoice number?'], asks: 'invoice_number' },
        { says: '04418828', replies: ['Is everything correct?'], asks: 'yes' },
        { says: '取消申请', replies: [english.cancelled], asks: null },
      ],
    },
    {
      title: 'says in Chinese, too, what it can read',
      turns: [
        { says: '你好', replies: ['您好！'] },
        { says: 'Кто платит за доставку?', replies: [chinese.otherLanguage], choices: [chinese.passOn, chinese.noThanks] },
      ],
    },
  ])
})

describe('a product without a translation', () => {
  play(
    [
      {
        title: 'tells a Chinese customer in both languages that it reads English, and passes on what they wrote',
        turns: [
          { says: '你好，邮费由谁承担？', replies: [english.onlyEnglish], choices: [english.passOn, english.noThanks], count: 1 },
          { says: 'yes', replies: ['passed it on'] },
        ],
        tickets: [{ intent: 'talk-to-agent', words: '你好，邮费由谁承担？' }],
      },
    ],
    known,
  )
})

describe('a ticket from another system', () => {
  const file = (languages: Languages, subject: string, body: string) =>
    openDesk(languages).file({ key: 'k', customer: ann, subject, body, fields: {} })

  for (const [what, subject, body, words] of [
    ['English', 'Postage', 'Who pays the postage of the invoice?', 'You pay nothing'],
    ['Chinese', '咨询邮费', '请问邮寄发票的快递费由谁承担？', '您无需支付任何费用'],
  ] as const) {
    it(`in ${what} suggests the answer in ${what}`, async () => {
      const { ticket } = await file(await knownLanguages(), subject, body)

      expect(ticket.suggestion).to.deep.include({ entry: 'postage' })
      expect(ticket.suggestion?.words).to.include(words)
    })
  }
})
