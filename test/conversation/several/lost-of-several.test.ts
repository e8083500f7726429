import { play } from '../script.js'

describe('several invoices, of which a message tells what became of each,', () => {
  play([
    ...[
      'Invoice 04418827 is lost; invoice 31992046 has not arrived yet',
      "I lost invoice 04418827, and invoice 31992046 still hasn't arrived",
    ].map(says => ({
      title: `are told the delivery of the late one, and asked for the lost one: "${says}"`,
      turns: [
        {
          says,
          answered: ['delivery-time'],
          replies: ['depends on the delivery company', 'Invoice number: 04418827'],
          never: ['2 invoices'],
          asks: 'account',
        },
      ],
    })),
    {
      title: 'are told so in Chinese',
      turns: [
        {
          says: '发票04418827丢了，31992046还没收到',
          answered: ['delivery-time'],
          replies: ['发票号码：04418827'],
          never: ['遗失原因'],
          asks: 'account',
        },
      ],
    },
    ...[
      '04418827 is lost, 31992046 has not arrived yet. Account maple-ops, title Maple Ltd, burnt',
      '31992046 has not arrived yet, 04418827 is lost. Account maple-ops, title Maple Ltd, burnt',
    ].map(says => ({
      title: `have all values of the lost one noted: "${says}"`,
      turns: [{ says, answered: ['delivery-time'], replies: ['Invoice number: 04418827', 'Reason: burnt'], asks: 'yes' }, { says: 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'take no wait for how the other was lost, in Chinese',
      turns: [
        {
          says: '发票04418827丢了，31992046还没收到，账号maple-ops，抬头枫叶有限公司，搬家弄丢了',
          answered: ['delivery-time'],
          replies: ['发票号码：04418827'],
          never: ['还没收到'],
          asks: 'reason',
        },
      ],
    },
    ...['发票04418827、31992046、04418830，只有最后一张没找到', '发票04418827和04418830，04418830没找到', '04418830丢了，04418827没丢'].map(
      says => ({
        title: `begin the request for the lost one: "${says}"`,
        turns: [{ says, replies: ['发票号码：04418830'], asks: 'account' }],
      }),
    ),
    {
      title: 'begin it for the one that is lost where the two others arrived',
      turns: [
        {
          says: 'Both 04418827 and 31992046 arrived but I lost invoice 04418830',
          replies: ['Invoice number: 04418830'],
          never: ['2 invoices'],
          asks: 'account',
        },
      ],
    },
    ...[
      'I lost 04418827, 31992046 and 04418830, account maple-ops, title Maple Ltd. All but the last were stolen, the last was burnt',
      'I just lost 04418827, 31992046 and 04418830. account maple-ops, title Maple Ltd, they were stolen',
    ].map(says => ({
      title: `begin it for all three: "${says}"`,
      turns: [{ says, replies: ['3 invoices (04418827, 31992046, 04418830)'], asks: undefined }],
    })),
    {
      title: 'begin it where the courier lost one of them',
      turns: [{ says: 'The courier lost 04418827 and delivered 31992046', replies: ['Invoice number: 04418827'], asks: 'account' }],
    },
    ...['order 04418827 was lost, order 31992046 arrived', 'Invoice 04418827 is correct but 31992046 has the wrong title'].map(says => ({
      title: `begin none where no invoice is lost: "${says}"`,
      turns: [{ says, asks: null }],
    })),
  ])
})

describe('of three invoices that are lost', () => {
  const [one, two, three] = ['31992046', '04418827', '55512347']
  const english = `I lost invoices ${one}, ${two} and ${three}, account tree01, title Oak Ltd, burnt.`
  const chinese = `丢了三张发票${one}、${two}、${three}，账户tree01，抬头橡园有限公司，烧了。`
  play([
    ...['Only the second turned up again', 'Only the second came back', '只有第二张找到了', '只有第二张不用补'].map(says => ({
      title: `the one that is there again is left out, and no other: "${says}"`,
      turns: [{ says: `${says.startsWith('只') ? chinese : english} ${says}`, replies: [one, three], never: [two], asks: 'yes' }],
    })),
    ...['Only the second was burnt', 'Only the first matters to me for tax', '只有第一张急', '只有第二张是在火车上丢的'].map(says => ({
      title: `none is dropped by what is said of one: "${says}"`,
      turns: [{ says: `${says.startsWith('只') ? chinese : english} ${says}`, replies: [`${one}`, two, three], asks: 'yes' }],
    })),
    {
      title: 'one has a title of its own, and the same account, where only that is told',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'yes, but the second has the same account and a different title', replies: ['is filed', 'title'], asks: 'title' },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
    ...['I only need a copy of the second', 'Only the second is lost', '只补第二张'].map(says => ({
      title: `one alone is wanted: "${says}"`,
      turns: [{ says: `${says.startsWith('只') ? chinese : english} ${says}`, replies: [two], never: [one, three], asks: 'yes' }],
    })),
    {
      title: 'each is counted, by its place in a list',
      turns: [
        {
          says: `I lost three invoices: first ${one}, second ${two}, third ${three}. account tree01, title Oak Ltd, burnt`,
          replies: ['3 invoices'],
          asks: 'yes',
        },
      ],
    },
  ])
})

describe('one more invoice beside a yes to the read-back', () => {
  const chinese = '发票丢了，账户ibis，抬头白鹭有限公司，号码81818181，搬家丢的'
  const own = { account: 'ibis', title: '白鹭有限公司', invoice_number: '81818181', reason: '搬家丢的' }
  const english = 'I lost invoice 48151623, account maple-ops, title Maple Ltd, it was thrown away'
  play([
    ...['没错。另外还丢了一张，号码84756293，抬头飞鱼文化有限公司，其他一样', '对。还有一张也丢了，号码84756293，抬头飞鱼文化有限公司'].map(
      says => ({
        title: `is requested after the first, which is filed as it was read: "${says}"`,
        turns: [{ says: chinese }, { says, replies: ['84756293', '已提交', '飞鱼文化有限公司'], asks: 'yes' }, { says: '对', asks: null }],
        tickets: [
          { intent: 'lost-invoice-copy', fields: own },
          { intent: 'lost-invoice-copy', fields: { ...own, invoice_number: '84756293', title: '飞鱼文化有限公司' } },
        ],
      }),
    ),
    ...['没错，还丢了一张，号码84756293', '正确，另有一张也丢了：84756293', '没错，另外还丢了一张专票，号码84756293'].map(says => ({
      title: `takes the place of nothing: "${says}"`,
      turns: [{ says: chinese }, { says, asks: 'yes' }, { says: '对' }, { says: '对' }],
      tickets: [own, { ...own, invoice_number: '84756293', ...(says.includes('专票') ? { invoice_type: 'special' } : {}) }].map(fields => ({
        intent: 'lost-invoice-copy',
        fields,
      })),
    })),
    ...[
      { says: 'No, the title is Kestrel Media Ltd. I also lost 51930274', title: 'Kestrel Media Ltd.' },
      { says: 'no, and I lost another one, 51930274', title: 'Maple Ltd' },
    ].map(({ says, title }) => ({
      title: `takes the place of nothing beside a no: "${says}"`,
      turns: [{ says: english }, { says, asks: 'yes' }, { says: 'yes', asks: 'yes' }, { says: 'yes', asks: null }],
      tickets: ['48151623', '51930274'].map(number => ({
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', title, reason: 'it was thrown away', invoice_number: number },
      })),
    })),
    {
      title: 'waits beside a number that is put right',
      turns: [
        { says: chinese },
        { says: '不对，号码是81818182，另外还丢了一张84756293', replies: ['81818182、84756293'], asks: 'yes' },
        { says: '对', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: ['81818182', '84756293'].map(number => ({ intent: 'lost-invoice-copy', fields: { ...own, invoice_number: number } })),
    },
    ...['Yes. One more got lost too: 51930274', 'yes and there is one more: 51930274, same everything'].map(says => ({
      title: `is read back once the first is filed: "${says}"`,
      turns: [{ says: english }, { says, replies: ['is filed', '51930274'], asks: 'yes' }],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'maple-ops', title: 'Maple Ltd', reason: 'it was thrown away', invoice_number: '48151623' },
        },
      ],
    })),
    {
      title: 'is asked for its number, and drops none that waits',
      turns: [
        { says: 'I lost invoices 48151623 and 48151624, account maple-ops, title Maple Ltd, thrown away', asks: 'yes' },
        { says: 'yes. I lost one more', replies: ['is filed', 'more than one', '48151624'], asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', replies: ['51930274'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: ['48151623', '48151624', '51930274'].map(number => ({
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', title: 'Maple Ltd', reason: 'thrown away', invoice_number: number },
      })),
    },
    {
      title: 'is asked for its number where that is not told',
      turns: [
        { says: english },
        { says: 'yes. I lost one more', replies: ['is filed', 'I have kept'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: ['48151623', '51930274'].map(number => ({
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', title: 'Maple Ltd', reason: 'it was thrown away', invoice_number: number },
      })),
    },
    {
      title: 'has the same values where they are said to be the same',
      turns: [
        { says: english },
        { says: 'yes. also I lost another one, 33445599, same account and title, same reason', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: ['48151623', '33445599'].map(number => ({
        intent: 'lost-invoice-copy',
        fields: { account: 'maple-ops', title: 'Maple Ltd', reason: 'it was thrown away', invoice_number: number },
      })),
    },
  ])
})
