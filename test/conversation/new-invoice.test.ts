import { play } from './script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const everythingInChinese = '发票丢了，要补复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬办公室时弄丢了'
const ticket = [{ intent: 'lost-invoice-copy' }]

describe('the new invoice that somebody waits for', () => {
  play([
    ...['How long until the new invoice arrives', 'when does my replacement invoice come?'].map(says => ({
      title: `is the copy once one is requested, of whose time no policy says anything: "${says}"`,
      turns: [{ says: everything }, { says: 'yes' }, { says, replies: ["isn't in the policy I know"], never: ['delivery company'] }],
      tickets: ticket,
    })),
    ...['补的发票多久寄到', '新发票什么时候到'].map(says => ({
      title: `is the copy in Chinese, too: "${says}"`,
      turns: [{ says: everythingInChinese }, { says: '对的' }, { says, replies: ['复印件多久能办好'], never: ['快递公司'] }],
      tickets: ticket,
    })),
    {
      title: 'is the copy at the read-back, which goes on behind the answer',
      turns: [
        { says: everything },
        { says: 'how long until the new invoice arrives?', replies: ["isn't in the policy I know"], asks: 'yes' },
      ],
    },
    {
      title: 'is one of its own where no copy is requested',
      turns: [{ says: 'How long until the new invoice arrives', replies: ['delivery company'], answered: ['delivery-time'] }],
    },
    {
      title: 'is not any invoice, whose delivery the policy is about',
      turns: [{ says: everything }, { says: 'yes' }, { says: 'when will my invoice arrive', answered: ['delivery-time'] }],
      tickets: ticket,
    },
  ])
})

describe('a question behind a yes without a mark', () => {
  play([
    {
      title: 'is answered at the read-back, and nothing is filed',
      turns: [{ says: everything }, { says: 'yes who pays the postage', answered: ['postage'], asks: 'yes' }],
    },
  ])
})
