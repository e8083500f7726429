import { play } from '../script.js'

const english = 'I lost two invoices 04418827 and 31992046, account maple-ops, title Maple Ltd, both thrown away'
const chinese = '两张发票丢了，04418827和31992046，账户 maple-ops，抬头枫叶有限公司，搬家弄丢了'

const fieldsOf = (opening: string, number: string) =>
  opening === english
    ? { account: 'maple-ops', title: 'Maple Ltd', invoice_number: number, reason: 'both thrown away' }
    : { account: 'maple-ops', title: '枫叶有限公司', invoice_number: number, reason: '搬家弄丢了' }

describe('one of several invoices that is there again', () => {
  play([
    ...[
      [english, 'I found it', 'I leave out 04418827', 'Invoice number: 31992046'],
      [english, 'oh, it turned up', 'I leave out 04418827', 'Invoice number: 31992046'],
      [chinese, '找到了', '04418827', '发票号码：31992046'],
    ].map(([opening = '', says = '', left = '', next = '']) => ({
      title: `is the one that was read back, and the other goes on: "${says}"`,
      turns: [{ says: opening, asks: 'yes' }, { says, replies: [left, next], asks: 'yes' }, { says: 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy', fields: fieldsOf(opening, '31992046') }],
    })),
    {
      title: 'is the one in hand where another value is still asked for, and does not end the rest',
      turns: [
        { says: 'I lost two invoices 04418827 and 31992046', asks: 'account' },
        { says: 'I found it', replies: ['I leave out 04418827'], asks: 'account' },
      ],
    },
    {
      title: 'is not one alone where both are',
      turns: [{ says: english, asks: 'yes' }, { says: 'I found them' }],
      tickets: [],
    },
  ])
})
