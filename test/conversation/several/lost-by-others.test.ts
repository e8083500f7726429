import { play } from '../script.js'

const english = 'lost invoice 48151623, account maple-ops, title Maple Ltd, it was thrown away'
const chinese = '发票丢了，账户 maple-ops，抬头枫叶有限公司，号码48151623，搬家弄丢了'

/** The first of them, as the opening has it. */
function filedFirst(opening: string) {
  const [title, reason] = opening === english ? ['Maple Ltd', 'it was thrown away'] : ['枫叶有限公司', '搬家弄丢了']
  return [{ intent: 'lost-invoice-copy', fields: { account: 'maple-ops', title, reason, invoice_number: '48151623' } }]
}

describe('what somebody else lost', () => {
  play([
    ...[
      [english, 'yes', 'my colleague lost one too, 51930274', 'Invoice number: 51930274'],
      [chinese, '是的', '我同事也丢了一张，51930274', '发票号码：51930274'],
    ].map(([opening = '', yes = '', says = '', number = '']) => ({
      title: `is asked how, once the first is filed: "${says}"`,
      turns: [{ says: opening, asks: 'yes' }, { says: yes }, { says, replies: [number], asks: 'reason' }],
      tickets: filedFirst(opening),
    })),
    ...[
      [english, 'yes, and my boss lost 51930274', 'Now invoice 51930274'],
      [chinese, '对，同事那张也丢了，51930274', '接下来是发票 51930274'],
    ].map(([opening = '', says = '', next = '']) => ({
      title: `is begun behind a yes: "${says}"`,
      turns: [
        { says: opening, asks: 'yes' },
        { says, replies: [next], asks: 'yes' },
      ],
      tickets: filedFirst(opening),
    })),
    ...[
      [english, 'yes, my colleague lost one as well'],
      [chinese, '对，我同事也丢了一张'],
    ].map(([opening = '', says = '']) => ({
      title: `is asked for behind a yes: "${says}"`,
      turns: [
        { says: opening, asks: 'yes' },
        { says, asks: 'invoice_number' },
      ],
      tickets: filedFirst(opening),
    })),
    ...[
      [english, 'no, my colleague lost it', 'my colleague lost it'],
      [chinese, '不对，同事弄丢的', '同事弄丢的'],
    ].map(([opening = '', says = '', reason = '']) => ({
      title: `is no other invoice where it is this one: "${says}"`,
      turns: [
        { says: opening, asks: 'yes' },
        { says, replies: [reason], asks: 'yes' },
      ],
      tickets: [],
    })),
    {
      title: 'is how it was lost where that is asked for',
      turns: [
        { says: 'lost invoice 48151623, account maple-ops, title Maple Ltd', asks: 'reason' },
        { says: 'my boss lost one of the folders', replies: ['my boss lost one of the folders'], asks: 'yes' },
      ],
      tickets: [],
    },
  ])
})
