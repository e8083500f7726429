import { play } from '../script.js'

const two = 'I lost invoices 04418827 and 31992046, account maple-ops, title Maple Ltd'
const twoInChinese = '发票04418827和31992046丢了，账号maple-ops，抬头枫园有限公司'
const request = (invoice_number: string, title: string, reason: string) => ({
  intent: 'lost-invoice-copy',
  fields: { account: 'maple-ops', title, invoice_number, reason },
})

describe('another of several invoices that is to come first', () => {
  play([
    ...['just take 31992046 for now, the other one can wait', 'the second one first please', '04418827 can wait'].map(says => ({
      title: `changes places with the first: "${says}"`,
      turns: [
        { says: two, asks: 'reason' },
        { says, replies: ['Now invoice 31992046'], asks: 'reason' },
        { says: 'the shop was flooded', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'Now invoice 04418827'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: [request('31992046', 'Maple Ltd', 'the shop was flooded'), request('04418827', 'Maple Ltd', 'the shop was flooded')],
    })),
    {
      title: 'is read back in its place, and takes its own title along',
      turns: [
        { says: `${two}, they were stolen`, asks: 'yes' },
        { says: 'the second has the title Oak Ltd', replies: ['Noted for invoice 31992046 alone'], asks: 'yes' },
        { says: 'the second one first', replies: ['Now invoice 31992046', 'Oak Ltd'], asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'Now invoice 04418827', 'Maple Ltd'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: [request('31992046', 'Oak Ltd', 'they were stolen'), request('04418827', 'Maple Ltd', 'they were stolen')],
    },
    {
      title: 'is asked for first in Chinese, too',
      turns: [
        { says: twoInChinese, asks: 'reason' },
        { says: '先办31992046，另一张不急', asks: 'reason' },
        { says: '搬家弄丢了', asks: 'yes' },
        { says: '是', asks: 'yes' },
      ],
      tickets: [request('31992046', '枫园有限公司', '搬家弄丢了')],
    },
    {
      title: 'is no reason for the one that waits',
      turns: [
        { says: two, asks: 'reason' },
        { says: 'the other one can wait', asks: 'reason' },
        { says: 'the shop was flooded', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'Now invoice 31992046', 'the shop was flooded'], asks: 'yes' },
      ],
      tickets: [request('04418827', 'Maple Ltd', 'the shop was flooded')],
    },
  ])
})
