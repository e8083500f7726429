import { play } from './script.js'

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
