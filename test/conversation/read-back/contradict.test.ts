import { play } from '../script.js'

const request = 'lost invoice 48213377, account kestrelhq, title Kestrel Foods Ltd, it was stolen'
const inChinese = '发票丢了，账户 kestrelhq，抬头凯思食品有限公司，号码48213377，搬家弄丢了'
const asked = (text: string) => ({ says: /\p{Script=Han}/u.test(text) ? inChinese : request, asks: 'yes' })

describe('what is to stand there as the reason, without how it came', () => {
  play([
    ...['put it as lost not stolen', 'let it be lost', 'write lost instead of stolen', 'say it was lost', '就写遗失吧'].map(says => ({
      title: `has the reason asked for: "${says}"`,
      turns: [asked(says), { says, asks: 'reason' }],
    })),
    ...(
      [
        ['let it be lost in the mail', 'Reason: lost in the mail'],
        ['put burnt there', 'Reason: burnt'],
        ['put it as burnt not stolen', 'Reason: burnt'],
      ] as const
    ).map(([says, reads]) => ({
      title: `is read back where it tells that: "${says}"`,
      turns: [asked(says), { says, replies: ['Please check', `${reads}\n`], asks: 'yes' }],
    })),
  ])
})

describe('another invoice than the one that was meant', () => {
  play(
    ['it was actually the wrong invoice that I gave you', 'I think I gave you the wrong one', '其实我给错发票了'].map(says => ({
      title: `is asked about, and no yes after it files: "${says}"`,
      turns: [asked(says), { says }, { says: /\p{Script=Han}/u.test(says) ? '对' : 'yes', asks: 'yes' }],
      tickets: [],
    })),
  )
})
