import { play } from '../script.js'

const english = 'lost invoice 48213377, account kestrelhq, title Kestrel Foods Ltd, my dog ate it'
const chinese = '发票丢了，账户 kestrelhq，抬头凯思食品有限公司，号码48213377，搬家弄丢了'

function filed(fields: Readonly<Record<string, string>> = {}) {
  const values = { account: 'kestrelhq', title: 'Kestrel Foods Ltd', invoice_number: '48213377', reason: 'my dog ate it', ...fields }
  return { intent: 'lost-invoice-copy', fields: values }
}

describe('a yes that tells another value', () => {
  play([
    ...[
      'yes but the reason should say the courier lost it',
      'yes, but the reason should be that the courier lost it',
      'no, the reason must say the courier lost it',
      'correct, only the reason needs to say: the courier lost it',
    ].map(says => ({
      title: `has it read back: "${says}"`,
      turns: [
        { says: english },
        { says, replies: ['Please check', 'the courier lost it'], never: ['my dog ate it'], asks: 'yes' },
        { says: 'yes' },
      ],
      tickets: [filed({ reason: 'the courier lost it' })],
    })),
    ...['对，但是原因应该写快递弄丢了', '对，不过原因应该写成快递弄丢了', '不对，原因要写快递弄丢了', '对，但原因得改成快递弄丢了'].map(
      says => ({
        title: `has it read back, in Chinese: "${says}"`,
        turns: [{ says: chinese }, { says, replies: ['请您核对', '遗失原因：快递弄丢了'], asks: 'yes' }, { says: '对' }],
        tickets: [filed({ title: '凯思食品有限公司', reason: '快递弄丢了' })],
      }),
    ),
    {
      title: 'has another title read back',
      turns: [{ says: english }, { says: 'yes but the title should be Oak Ltd', replies: ['Please check', 'Oak Ltd'], asks: 'yes' }],
    },
    {
      title: 'has no title that begins with it read back',
      turns: [{ says: english }, { says: 'Yes please. Anna Otter, 48213378', replies: ['Please check', 'Kestrel Foods Ltd'], asks: 'yes' }],
    },
    ...['yes but the reason should say more', 'yes, but the reason should say something else', 'the title should say Limited'].map(
      says => ({
        title: `is asked what it should be where it tells none: "${says}"`,
        turns: [{ says: english }, { says, never: ['is filed', 'Please check'] }],
      }),
    ),
  ])
})

describe('one more invoice beside a correction', () => {
  play([
    ...[
      'no, the number is 48213376, and there is a second one I lost: 48213390',
      'no, the number is 48213376, and there is another invoice that we lost, 48213390',
      'sorry, the number should be 48213376. Also I lost 48213390',
      'wrong number, it is 48213376, and also, we have lost 48213390',
    ].map(says => ({
      title: `waits behind the number that was put right: "${says}"`,
      turns: [
        { says: english },
        { says, replies: ['2 invoices', '48213376'], never: ['48213377'], asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: [filed({ invoice_number: '48213376' }), filed({ invoice_number: '48213390' })],
    })),
    ...['不对，号码是48213376，还有第二张也丢了：48213390', '号码错了，应该是48213376，另外我还丢了48213390'].map(says => ({
      title: `waits behind the number that was put right, in Chinese: "${says}"`,
      turns: [
        { says: chinese },
        { says, replies: ['48213376'], never: ['48213377'], asks: 'yes' },
        { says: '对', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: ['48213376', '48213390'].map(invoice_number => filed({ title: '凯思食品有限公司', reason: '搬家弄丢了', invoice_number })),
    })),
    {
      title: 'leaves the first its own number',
      turns: [
        { says: english },
        {
          says: 'no, the title is Kestrel Logistics Ltd. Also I lost 48213390 which is for Kestrel Foods Ltd',
          replies: ['48213390 alone', 'Kestrel Foods Ltd', 'Please check', 'Kestrel Logistics Ltd', '48213377'],
          asks: 'yes',
        },
        { says: 'yes', replies: ['is filed', 'Kestrel Foods Ltd', '48213390'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: [filed({ title: 'Kestrel Logistics Ltd.' }), filed({ invoice_number: '48213390' })],
    },
    {
      title: 'is no correction where only a title is put right',
      turns: [{ says: english }, { says: 'no, the title is Oak Ltd. I also moved offices', never: ['invoices ('], asks: 'yes' }],
    },
  ])
})

describe('a yes that announces what comes when it is done', () => {
  play([
    ...[
      '对，办好以后48213390这张也要补',
      '对。处理完之后48213390也丢了要补',
      '对，弄好了之后再补一张48213390',
      '对，提交以后48213390那张也补一下',
    ].map(says => ({
      title: `is filed, and that comes next: "${says}"`,
      turns: [{ says: chinese }, { says, replies: ['已提交', '48213390'], asks: 'yes' }],
      tickets: [filed({ title: '凯思食品有限公司', reason: '搬家弄丢了' })],
    })),
    ...[
      '对，核对好以后再提交',
      '对，老板看过以后48213390也要补',
      '48213377办好以后再说',
      '对，办好以后48213390不用补',
      '对，办好以后48213390这张也不用补',
    ].map(says => ({
      title: `is not where it waits for something else: "${says}"`,
      turns: [{ says: chinese }, { says, never: ['已提交'] }],
    })),
  ])
})
