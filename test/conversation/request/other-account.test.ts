import { play } from '../script.js'

const everything = 'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car'
const everythingInChinese = '发票丢了，要补复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬办公室时弄丢了'
const copy = 'lost-invoice-copy'
const others = { title: 'Maple Garden Ltd.', invoice_number: '04418827', reason: 'stolen from my car' }
const othersInChinese = { title: '枫园贸易有限公司', invoice_number: '04418827', reason: '搬办公室时弄丢了' }
const on = (account: string, rest: typeof others = others) => [{ intent: copy, fields: { account, ...rest } }]

describe('another account named at the read-back', () => {
  play([
    ...[
      'Yes, river-ops',
      'river-ops',
      'Right, but use river-ops',
      'yes but it should be on river-ops',
      'All correct. We are river-ops.',
      'Correct, go ahead with river-ops',
      'yes, submit it for river-ops please',
      'no, river-ops',
      'river-ops instead',
    ].map(says => ({
      title: `is read back, and not passed over: "${says}"`,
      turns: [
        { says: everything },
        { says, replies: ['Please check', 'river-ops', 'Is everything correct?'], never: ['maple-ops'] },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: on('river-ops'),
    })),
    ...['对，不是river-ops', '户名错了，其余对'].map(says => ({
      title: `is none where it is denied, or only called wrong, in Chinese: "${says}"`,
      turns: [{ says: everythingInChinese }, { says, never: ['river-ops', '其余对'] }],
      tickets: [],
    })),
    {
      title: 'is none that names a field in the other language: "reason是被盗"',
      turns: [{ says: everythingInChinese }, { says: 'reason是被盗', replies: ['maple-ops', '被盗'] }],
      tickets: [],
    },
    ...['没错，river-ops', '用river-ops', '不对，应该是 river-ops'].map(says => ({
      title: `is read back in Chinese: "${says}"`,
      turns: [{ says: everythingInChinese }, { says, replies: ['river-ops'], never: ['maple-ops'] }, { says: '对的', replies: ['已提交'] }],
      tickets: on('river-ops', othersInChinese),
    })),
    {
      title: 'is taken beside another value',
      turns: [{ says: everything }, { says: 'yes river-ops, and the number is 11223344', replies: ['river-ops', '11223344'] }],
    },
    {
      title: 'is taken where it was asked what to change',
      turns: [{ says: everything }, { says: 'no' }, { says: 'river-ops', replies: ['Please check', 'river-ops'] }],
    },
    ...['Yes, lantern-lab', 'riverops', 'yes, maple_ops', 'river-ops?'].map(says => ({
      title: `is asked about where nothing says that it is one: "${says}"`,
      turns: [{ says: everything }, { says, replies: ['Shall the account name be', 'instead of maple-ops?'] }],
      tickets: [],
    })),
    {
      title: 'is asked about where more is said around it, and not filed past',
      turns: [{ says: everything }, { says: 'All correct, we work as river-ops now', replies: ['Shall the account name be river-ops'] }],
      tickets: [],
    },
  ])
})

describe('the question whether another account is meant', () => {
  const asked = [
    { says: everything },
    { says: 'Yes, lantern-lab', replies: ['Shall the account name be lantern-lab instead of maple-ops?'] },
  ]

  play([
    ...['yes', 'Yes, file it', 'all correct', 'lantern-lab', 'Yes, change it'].map(says => ({
      title: `takes the new one on "${says}", and reads it back before it is filed`,
      turns: [...asked, { says, replies: ['Please check', 'lantern-lab'], never: ['maple-ops'] }, { says: 'yes', replies: ['is filed'] }],
      tickets: on('lantern-lab'),
    })),
    ...['no', 'maple-ops', 'No, leave it as it is'].map(says => ({
      title: `keeps the old one on "${says}", and reads it back`,
      turns: [...asked, { says, replies: ['Please check', 'maple-ops'], never: ['lantern-lab'] }, { says: 'yes', replies: ['is filed'] }],
      tickets: on('maple-ops'),
    })),
    ...['not lantern-lab', 'lantern-lab is wrong'].map(says => ({
      title: `keeps the old one where the new one is denied: "${says}"`,
      turns: [...asked, { says, replies: ['Please check', 'maple-ops'], never: ['lantern-lab'] }],
      tickets: [],
    })),
    ...['heron-1', 'yes, heron-1', 'no, heron-1'].map(says => ({
      title: `takes a third one: "${says}"`,
      turns: [...asked, { says, replies: ['Please check', 'heron-1'], never: ['lantern-lab', 'maple-ops'] }],
      tickets: [],
    })),
    ...['yes, not maple-ops', 'yes, and the number is 11223344'].map(says => ({
      title: `takes the new one beside more: "${says}"`,
      turns: [...asked, { says, replies: ['Please check', 'lantern-lab'], never: ['maple-ops'] }],
      tickets: [],
    })),
    ...['hmm', 'what is an account name?', 'thanks'].map(says => ({
      title: `leaves a yes that comes after "${says}" to a new read-back`,
      turns: [...asked, { says }, { says: 'yes', replies: ['Please check', 'maple-ops'] }],
      tickets: [],
    })),
    {
      title: 'is over once the request is cancelled',
      turns: [...asked, { says: 'cancel', replies: ['cancelled'], asks: null }],
      tickets: [],
    },
  ])
})

describe('an ordinary word with a hyphen at the read-back', () => {
  play([
    ...[
      'yes, all-right',
      'Yes, spot-on',
      'yes, double-checked',
      'yes, please send it to ops@river.example',
      'Yes, maple-ops, all correct',
      'yes, it was stolen from my car',
    ].map(says => ({
      title: `is no other account, and the request is filed: "${says}"`,
      turns: [{ says: everything }, { says, replies: ['is filed'] }],
      tickets: on('maple-ops'),
    })),
    ...['e-mail', 'thank-you', 'yes, not river-ops', 'river-ops is wrong', 'ok, gr8', 'use all-caps'].map(says => ({
      title: `is no other account, and nothing is changed: "${says}"`,
      turns: [{ says: everything }, { says, never: ['Shall the account', 'Please check'] }],
      tickets: [],
    })),
  ])
})
