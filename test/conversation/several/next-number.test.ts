import { play } from '../script.js'

const english = [
  { says: 'lost two invoices, account maple-ops, title Maple Ltd, both thrown away', asks: 'invoice_number' },
  { says: '04418827', asks: 'yes' },
]
const chinese = [
  { says: '两张发票丢了，账户 maple-ops，抬头枫叶有限公司，搬家弄丢了', asks: 'invoice_number' },
  { says: '04418827', asks: 'yes' },
]

const first = { account: 'maple-ops', title: 'Maple Ltd', invoice_number: '04418827', reason: 'both thrown away' }

describe('the number of the next invoice, said to the read-back of the first,', () => {
  play([
    ...["yes, that's the first one, next is 31992046", 'yes, next is 31992046'].map(says => ({
      title: `is begun behind a yes, which files the first: "${says}"`,
      turns: [...english, { says, replies: ['Now invoice 31992046', 'Invoice number: 31992046'], asks: 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy', fields: first }],
    })),
    ...['好，这是第一张，接下来31992046', '好，接下来31992046', '不对，接下来是31992046'].map(says => ({
      title: `waits where there is no sure yes: "${says}"`,
      turns: [...chinese, { says, replies: ['04418827、31992046', '发票号码：04418827'], asks: 'yes' }],
      tickets: [],
    })),
    ...['no, next is 31992046', 'wrong, next one is 31992046'].map(says => ({
      title: `takes the place of none behind a no: "${says}"`,
      turns: [...english, { says, replies: ['04418827, 31992046', 'Invoice number: 04418827'], asks: 'yes' }],
      tickets: [],
    })),
    ...[
      'next is 31992046 and then 42103157',
      'next is 31992046 and 42103157',
      'next are 31992046 and 42103157',
      'no, next is 31992046, then 42103157',
    ].map(says => ({
      title: `waits with the one behind it: "${says}"`,
      turns: [...english, { says, replies: ['04418827, 31992046, 42103157', 'Invoice number: 04418827'], asks: 'yes' }],
      tickets: [],
    })),
    {
      title: 'waits with the one behind it, in Chinese',
      turns: [
        ...chinese,
        { says: '接下来31992046，然后42103157', replies: ['04418827、31992046、42103157', '发票号码：04418827'], asks: 'yes' },
      ],
      tickets: [],
    },
    ...['然后31992046', '我付了款，然后31992046'].map(says => ({
      title: `takes no place where a story may go on: "${says}"`,
      turns: [...chinese, { says, never: ['发票号码：31992046'] }],
      tickets: [],
    })),
    {
      title: 'is no list of all numbers that are said behind it',
      turns: [
        ...english,
        { says: 'next is 31992046 and then I want to change the number to 42103157', never: ['04418827, 31992046, 42103157'] },
      ],
      tickets: [],
    },
    ...['next is 31992046€', 'no, €31992046'].map(says => ({
      title: `is none where it is an amount: "${says}"`,
      turns: [...english, { says, never: ['31992046'] }],
      tickets: [],
    })),
    ...['对，接着20240315前办好', '对，接下来20240315之前要用', '接着20240315之后再说'].map(says => ({
      title: `is none where it is a day: "${says}"`,
      turns: [...chinese, { says, never: ['发票 20240315', '发票号码：20240315', '04418827、20240315'] }],
      tickets: [],
    })),
    {
      title: 'is one that only looks like a day, where nothing says that it is',
      turns: [...chinese, { says: '好，接下来20240315', replies: ['04418827、20240315'], asks: 'yes' }],
      tickets: [],
    },
    {
      title: 'waits beside what is put right of the first',
      turns: [
        ...english,
        { says: 'no, the title is Oak Ltd, next is 31992046', replies: ['04418827, 31992046', 'Invoice title: Oak Ltd'], asks: 'yes' },
      ],
      tickets: [],
    },
    ...['the title is wrong, next is 31992046', 'the title is wrong, I also lost 31992046'].map(says => ({
      title: `waits while what is wrong of the first is asked for: "${says}"`,
      turns: [...english, { says, replies: ['04418827, 31992046'], asks: 'title' }],
      tickets: [],
    })),
    {
      title: 'takes the place of the first where it should have been the next',
      turns: [...chinese, { says: '不对，应该是下一张31992046', replies: ['发票号码：31992046'], asks: 'yes' }],
      tickets: [],
    },
    {
      title: 'is kept where a question stands beside it, which is answered',
      turns: [
        ...english,
        { says: 'yes. next is 31992046. who pays for the copy?', replies: ['is filed', 'who pays for it', 'Now invoice 31992046'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy', fields: first }],
    },
    {
      title: 'is none for sure where it is told from another',
      turns: [...english, { says: "yes, that's the first one, next is 31992046 not 31992047" }],
      tickets: [],
    },
    {
      title: 'files nothing behind words on another place',
      turns: [...english, { says: "yes, that's the second one, next is 31992046", replies: ['04418827'] }],
      tickets: [],
    },
  ])
})
