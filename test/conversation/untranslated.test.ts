import { expect } from 'chai'
import { fallBack } from '../../src/content/fall-back.js'
import { english } from '../../src/conversation/phrases.en.js'
import { chinese } from '../../src/conversation/phrases.zh.js'
import type { Knowledge, Languages } from '../../src/understanding/knowledge.js'
import { ann, openChat } from '../support/chat.js'
import { knownLanguages } from '../support/known.js'
import { play } from './script.js'

const words = { en: 'You pay nothing', zh: '您无需支付任何费用' }

/** The project's own, without the postage and the refunds of one language, whose phrasings are still heard. */
const without = (language: 'en' | 'zh') => async (): Promise<Languages> => {
  const { en, zh } = await knownLanguages()
  if (!zh) throw new Error('there is no Chinese')
  return language === 'en' ? { en: fallBack(cut(en), zh), zh } : { en, zh: fallBack(cut(zh), en) }
}

function cut(knowledge: Knowledge): Knowledge {
  const [entries, topics] = [new Map(knowledge.entries), new Map(knowledge.topics)]
  entries.delete('postage')
  topics.delete('refund')
  return { ...knowledge, entries, topics }
}

describe('a policy that is not written in the language of the customer', () => {
  play(
    [
      {
        title: 'is told in the other one, openly: Chinese customers in English',
        turns: [{ says: '邮费由谁承担？', answered: ['postage'], replies: [chinese.onlyInOther, words.en], never: [words.zh] }],
        receipts: ['postage'],
      },
      {
        title: 'is told openly beside one that is translated',
        turns: [
          {
            says: '邮费由谁承担？申请发票有截止日期吗？',
            answered: ['postage', 'application-deadline'],
            replies: [chinese.onlyInOther, words.en, '没有'],
          },
        ],
      },
      {
        title: 'is told without a word about it to whoever writes English',
        turns: [{ says: 'who pays the postage?', answered: ['postage'], replies: [words.en], never: [english.onlyInOther] }],
      },
      { title: 'is said not to be covered, openly as well', turns: [{ says: '可以退款吗？', replies: [chinese.onlyInOther, 'refund'] }] },
    ],
    without('zh'),
  )
  play(
    [
      {
        title: 'is told in the other one, openly: English customers in Chinese',
        turns: [{ says: 'who pays the postage?', answered: ['postage'], replies: [english.onlyInOther, words.zh], never: [words.en] }],
      },
    ],
    without('en'),
  )

  it('is not told to all in a channel, where nothing says that the words are in another language', async () => {
    const chat = openChat(await without('zh')())

    const lines = await chat.desk.receive({ id: 'm1', conversation: 'chat', customer: ann, text: '邮费由谁承担？', isPublic: true })

    expect(lines.map(({ reply }) => reply.text)).to.deep.equal([chinese.inPrivate])
  })
})
