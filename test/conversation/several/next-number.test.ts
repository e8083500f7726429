import { play } from '../script.js'

const english = [
  { says: 'lost two invoices, account maple-ops, title Maple Ltd, both thrown away', asks: 'invoice_number' },
  { says: '04418827', asks: 'yes' },
]
const chinese = [
  { says: '两张发票丢了，账户 maple-ops，抬头枫叶有限公司，搬家弄丢了', asks: 'invoice_number' },
  { says: '04418827', asks: 'yes' },
]

describe('the number of the next invoice, said to the read-back of the first,', () => {
  play([
    ...["yes, that's the first one, next is 31992046", 'yes, next is 31992046'].map(says => ({
      title: `is begun behind a yes, which files the first: "${says}"`,
      turns: [...english, { says, replies: ['Now invoice 31992046', 'Invoice number: 31992046'], asks: 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'waits where the yes is none for sure',
      turns: [...chinese, { says: '好，这是第一张，接下来31992046', replies: ['04418827、31992046', '发票号码：04418827'], asks: 'yes' }],
      tickets: [],
    },
    {
      title: 'files nothing behind words on another place',
      turns: [...english, { says: "yes, that's the second one, next is 31992046", replies: ['04418827'] }],
      tickets: [],
    },
  ])
})
