import { play } from '../script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const everythingInChinese = '发票丢了，要补复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬办公室时弄丢了'
const number = { account: 'maple-ops', invoice_number: '04418827' }
const english = [{ intent: 'lost-invoice-copy', fields: { ...number, title: 'Maple Garden Ltd.', reason: 'stolen from my car' } }]
const chinese = [{ intent: 'lost-invoice-copy', fields: { ...number, title: '枫园贸易有限公司', reason: '搬办公室时弄丢了' } }]

describe('another invoice spoken of at the read-back', () => {
  play([
    ...[
      'yes. 31992046 is not lost, only has a wrong address',
      "Correct. By the way 31992046 isn't lost, it just shows the old address.",
      'yes. 31992046 was not lost, it was stolen back in May but recovered',
    ].map(says => ({
      title: `changes nothing of this one beside a yes: "${says}"`,
      turns: [{ says: everything }, { says, replies: ['is filed'] }],
      tickets: english,
    })),
    {
      title: 'changes nothing of this one beside a yes, in Chinese',
      turns: [{ says: everythingInChinese }, { says: '没错,另外31992046那张没丢,只是抬头错了', replies: ['已提交'] }],
      tickets: chinese,
    },
    ...["the other one isn't lost, it only has the wrong title", "31992046 isn't lost, it just shows the old address"].map(says => ({
      title: `leaves all as it is, to be read back again: "${says}"`,
      turns: [{ says: everything }, { says, replies: ['Please check', 'stolen from my car', 'Is everything correct?'] }, { says: 'yes' }],
      tickets: english,
    })),
    {
      title: 'does not ask for the reason again',
      turns: [
        { says: everything },
        { says: "all right. the reason is fine too. 31992046 isn't lost", replies: ['is everything correct'] },
        { says: 'yes' },
      ],
      tickets: english,
    },
    {
      title: 'hides no change of this one',
      turns: [
        { says: everything },
        { says: "yes. 31992046 isn't lost, but the title should be Oak Garden Ltd.", replies: ['Please check', 'Oak Garden Ltd.'] },
      ],
      tickets: [],
    },
    {
      title: 'hides no no',
      turns: [{ says: everything }, { says: "no. 31992046 isn't lost", never: ['is filed'] }],
      tickets: [],
    },
    {
      title: 'hides no cancellation',
      turns: [{ says: everything }, { says: "31992046 isn't lost. Cancel the request please.", never: ['is filed'] }],
      tickets: [],
    },
  ])
})
