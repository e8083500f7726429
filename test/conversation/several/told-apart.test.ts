import { english as phrases } from '../../../src/conversation/phrases.en.js'
import { play } from '../script.js'

const two = 'I lost invoices 04418827 and 31992046, account maple-ops, title Maple Ltd, they were stolen with my bag'
const twoInChinese = '发票04418827和31992046丢了，账号maple-ops，抬头枫园有限公司，包被偷了'
const shared = { account: 'maple-ops', title: 'Maple Ltd', reason: 'they were stolen with my bag' }
const one = { ...shared, invoice_number: '04418827' }
const other = { ...shared, invoice_number: '31992046' }
const special = (number: string, isSpecial: boolean) => {
  const values = { ...shared, reason: 'stolen', invoice_number: number }
  return isSpecial ? { ...values, invoice_type: 'special' } : values
}
const requests = (...fields: readonly Readonly<Record<string, string>>[]) =>
  fields.map(values => ({ intent: 'lost-invoice-copy', fields: { ...values } }))

describe('what is said of one of several invoices', () => {
  play([
    ...[
      'yes, but the second has the title Oak Ltd',
      'Correct. For 31992046 the title is Oak Ltd',
      'yes for the first one; the second should have the title Oak Ltd',
    ].map(says => ({
      title: `is kept for that one beside a yes to the first: "${says}"`,
      turns: [
        { says: two },
        { says, replies: ['Noted for invoice 31992046 alone', 'Oak Ltd', 'is filed', 'Now invoice 31992046', 'Oak Ltd'] },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: requests(one, { ...other, title: 'Oak Ltd' }),
    })),
    ...[
      'Maple Ltd, but a second invoice 31992046 for Oak GmbH',
      'Maple Ltd, and a second one, 31992046, for Oak GmbH',
      'Maple Ltd. I also lost 31992046, that one is for Oak GmbH',
    ].map(says => ({
      title: `is kept for one that the answer to the title adds: "${says}"`,
      turns: [
        { says: 'I lost invoice 04418827, account maple-ops, they were stolen with my bag', asks: 'title' },
        { says, replies: ['2 invoices', 'Maple Ltd'], asks: 'yes' },
        { says: 'yes', replies: ['Now invoice 31992046', 'Oak GmbH'], asks: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, title: 'Oak GmbH' }),
    })),
    ...[
      '枫园有限公司，但还有一张31992046是橡园有限公司的',
      '枫园有限公司，还丢了一张31992046，抬头橡园有限公司',
      '枫园有限公司。另外31992046也丢了，那张是橡园有限公司',
    ].map(says => ({
      title: `is kept for one that the answer to the title adds, in Chinese: "${says}"`,
      turns: [
        { says: '发票04418827丢了，账号maple-ops，包被偷了', asks: 'title' },
        { says, replies: ['枫园有限公司'], asks: 'yes' },
        { says: '对', replies: ['31992046', '橡园有限公司'], asks: 'yes' },
      ],
      tickets: requests({ account: 'maple-ops', title: '枫园有限公司', reason: '包被偷了', invoice_number: '04418827' }),
    })),
    {
      title: 'is kept for one that the answer to the account adds',
      turns: [
        { says: 'I lost invoice 04418827, title Maple Ltd, they were stolen with my bag', asks: 'account' },
        { says: 'maple-ops, and I also lost 31992046 which is under oak-2', asks: 'yes' },
        { says: 'yes', replies: ['oak-2'], asks: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, account: 'oak-2' }),
    },
    {
      title: 'is said of both where the answer that adds one says so',
      turns: [
        { says: 'I lost invoice 04418827, account maple-ops, they were stolen with my bag', asks: 'title' },
        { says: 'also 31992046, both Maple Ltd', asks: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, other),
    },
    ...['31992046刚刚找到了', '31992046不用补了'].map(says => ({
      title: `is no value where it gives that one up: "${says}"`,
      turns: [
        { says: '04418827和31992046两张发票丢了，账号maple-ops', asks: 'title' },
        { says, replies: ['31992046 不再申请'], asks: 'title' },
      ],
      tickets: [],
    })),
    {
      title: 'leaves the first as it is where nothing is said of that',
      turns: [
        { says: two },
        { says: '31992046 belongs to account oak-3', replies: ['Noted', 'oak-3', 'Please check', 'maple-ops', '04418827'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, account: 'oak-3' }),
    },
    {
      title: 'is not said of the one that waits where it is of the first',
      turns: [
        { says: two },
        { says: 'the first one has the title Oak Ltd', replies: ['Please check', 'Oak Ltd'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, title: 'Oak Ltd' }, other),
    },
    {
      title: 'is told of each in one message',
      turns: [{ says: two }, { says: 'the second one was burnt, the first stolen' }, { says: 'yes' }, { says: 'yes' }],
      tickets: requests({ ...one, reason: 'stolen' }, { ...other, reason: 'it was burnt' }),
    },
    ...['all special except the second', 'They are all special but the second.', 'All but the second are special.'].map(says => ({
      title: `is not said of the one that is left out: "${says}"`,
      turns: [
        { says: `I lost 04418827, 31992046 and 55512349, account maple-ops, title Maple Ltd, stolen. ${says}`, asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'Now invoice 31992046'], never: ['Kind of invoice: VAT special invoice'] },
        { says: 'yes', replies: ['is filed', 'Now invoice 55512349'] },
        { says: 'yes' },
      ],
      tickets: requests(...['04418827', '31992046', '55512349'].map(number => special(number, number !== '31992046'))),
    })),
    {
      title: 'is not said of the one that is left out where a field is asked for',
      turns: [
        { says: 'I lost 04418827, 31992046 and 55512349, account maple-ops, title Maple Ltd', asks: 'reason' },
        { says: 'all but the last are special', asks: 'reason' },
        { says: 'stolen', replies: ['VAT special invoice'] },
        { says: 'yes', replies: ['Now invoice 31992046', 'VAT special invoice'] },
        { says: 'yes', replies: ['Now invoice 55512349'], never: ['Kind of invoice: VAT special invoice'] },
      ],
      tickets: requests(special('04418827', true), special('31992046', true)),
    },
    ...(
      [
        ['Maple Ltd and Oak Ltd', 'Maple Ltd', 'Oak Ltd'],
        ['Maple Garden Co., Ltd., Oak Ltd', 'Maple Garden Co., Ltd.', 'Oak Ltd'],
        ['枫园有限公司和橡园有限公司', '枫园有限公司', '橡园有限公司'],
      ] as const
    ).map(([says, title, next]) => ({
      title: `is told in the order of the invoices: "${says}"`,
      turns: [
        { says: 'I lost invoices 04418827 and 31992046, account maple-ops, they were stolen with my bag', asks: 'title' },
        { says, replies: ['31992046', next, title], asks: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, title }, { ...other, title: next }),
    })),
    ...[
      'yes, but the last number is 31992050',
      'all correct except the last, its number is 31992050',
      "the last one's number is 31992050",
      'the last one is 31992050',
    ].map(says => ({
      title: `is a number of that one, and adds none: "${says}"`,
      turns: [
        { says: 'I lost 04418827, 31992046 and 55512349, account maple-ops, title Maple Ltd, they were stolen with my bag' },
        { says, replies: ['3 invoices (04418827, 31992046, 31992050)'] },
        { says: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, other, { ...shared, invoice_number: '31992050' }),
    })),
    {
      title: 'is an account of each in Chinese, with nothing of ours in it',
      turns: [
        { says: '发票04418827和31992046丢了，抬头枫园有限公司，包被偷了', asks: 'account' },
        { says: '前一张maple-ops，后一张birch-11', asks: 'yes' },
        { says: '对' },
        { says: '对' },
      ],
      tickets: requests(
        { account: 'maple-ops', title: '枫园有限公司', invoice_number: '04418827', reason: '包被偷了' },
        { account: 'birch-11', title: '枫园有限公司', invoice_number: '31992046', reason: '包被偷了' },
      ),
    },
    {
      title: 'is one more, and takes the place of none, in Chinese',
      turns: [
        { says: '发票04418827丢了，账号maple-ops，抬头枫园有限公司，包被偷了', asks: 'yes' },
        { says: '可以，再帮我补一张31992046' },
        { says: '对' },
        { says: '对' },
      ],
      tickets: requests(
        ...['04418827', '31992046'].map(number => ({
          account: 'maple-ops',
          title: '枫园有限公司',
          invoice_number: number,
          reason: '包被偷了',
        })),
      ),
    },
    ...(
      [
        [
          'I lost 2 invoices, account walsh-1, burnt',
          'Walsh Joinery for the first one and Walsh Timber for the second',
          phrases.numbersFirst,
        ],
        ['两张发票丢了，账号walsh-1，被烧了', '第一张抬头枫园有限公司，第二张抬头橡园有限公司', '请先把每张发票的号码发给我'],
      ] as const
    ).map(([begins, says, reply]) => ({
      title: `is told once the numbers are known: "${says}"`,
      turns: [
        { says: begins, asks: 'title' },
        { says, replies: [reply], asks: 'invoice_number' },
        { says: '04418827 31992046', asks: 'title' },
        { says, replies: ['31992046'], asks: 'yes' },
      ],
    })),
    {
      title: 'is one name where the other is a former one, or a number stands beside it',
      turns: [
        { says: 'I lost invoices 04418827 and 31992046, they were stolen with my bag', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: 'Maple Ltd, formerly known as Oak Ltd', replies: ['Maple Ltd'], never: ['Noted for invoice'], asks: 'yes' },
      ],
    },
    {
      title: 'is said of the others in the words of one',
      turns: [
        { says: 'I lost 04418827, 31992046 and 55512349, account maple-ops, they were stolen with my bag', asks: 'title' },
        {
          says: 'all but the second are under Maple Ltd',
          replies: ['Invoice title: Maple Ltd'],
          never: ['they are', 'it is under'],
          asks: 'yes',
        },
      ],
    },
    {
      title: 'is asked for again where two names are given for one',
      turns: [
        { says: 'I lost invoice 04418827, account maple-ops, stolen', asks: 'title' },
        { says: 'Maple Ltd and Oak Ltd', asks: 'title' },
        { says: 'Miller GmbH & Co. KG', replies: ['Miller GmbH & Co. KG'], asks: 'yes' },
      ],
    },
    {
      title: 'is asked for again where there are fewer names than invoices',
      turns: [
        { says: 'I lost 04418827, 31992046 and 55512349', asks: 'account' },
        { says: 'maple-ops and oak-ops', asks: 'account' },
        {
          says: 'maple-ops, oak-ops and elm-ops',
          replies: ['Noted for invoice 31992046', 'oak-ops', 'Noted for invoice 55512349', 'elm-ops'],
        },
      ],
    },
    {
      title: 'is told of each where a field is asked for',
      turns: [
        { says: 'I lost invoices 04418827 and 31992046, account maple-ops, they were stolen with my bag', asks: 'title' },
        { says: 'Maple Ltd for the first, Oak Ltd for the second', replies: ['Noted for invoice 31992046', 'Please check', 'Maple Ltd'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, title: 'Oak Ltd' }),
    },
    {
      title: 'is asked for when its turn comes where only that it is another is said',
      turns: [
        { says: two },
        { says: 'the second one has another title', replies: ['For invoice 31992046 I will ask', 'Please check', 'Maple Ltd'] },
        { says: 'yes', replies: ['is filed', 'Now invoice 31992046', 'invoice title?'], asks: 'title' },
        { says: 'Oak Ltd' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, title: 'Oak Ltd' }),
    },
    {
      title: 'changes the one that is filed, and not the one that is read back',
      turns: [
        { says: two },
        { says: 'yes' },
        {
          says: '04418827 belongs to account oak-3',
          replies: ['I have changed your request', 'oak-3', 'Please check', 'maple-ops', '31992046'],
        },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, account: 'oak-3' }, other),
    },
    {
      title: 'is kept for one more that is named at the read-back',
      turns: [
        { says: two },
        {
          says: 'yes, and I lost another one, 04418830, account oak-9',
          replies: ['Noted for invoice 04418830', 'is filed', 'Now invoice 31992046'],
        },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, other, { ...shared, invoice_number: '04418830', account: 'oak-9' }),
    },
    {
      title: 'holds for none of three but that one',
      turns: [
        {
          says: 'I lost invoices 04418827, 31992046 and 04418830. account maple-ops, title Maple Ltd, stolen. 31992046 was issued to Oak Ltd',
        },
        { says: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(
        { ...one, reason: 'stolen' },
        { ...other, title: 'Oak Ltd', reason: 'stolen' },
        { ...shared, invoice_number: '04418830', reason: 'stolen' },
      ),
    },
    {
      title: 'is kept for that one in Chinese',
      turns: [
        { says: twoInChinese },
        { says: '对，但第二张的抬头是橡园有限公司', replies: ['我只为发票 31992046 记下', '已提交', '橡园有限公司'] },
        { says: '对' },
      ],
      tickets: requests(
        { account: 'maple-ops', title: '枫园有限公司', invoice_number: '04418827', reason: '包被偷了' },
        { account: 'maple-ops', title: '橡园有限公司', invoice_number: '31992046', reason: '包被偷了' },
      ),
    },
    {
      title: 'is asked for in Chinese',
      turns: [{ says: twoInChinese }, { says: '后面那张的抬头不一样', replies: ['轮到发票 31992046 时，我会再问您发票抬头'] }],
    },
    {
      title: 'leaves none out where the second word of the title is wrong',
      turns: [{ says: two }, { says: 'the second word of the title is wrong', never: ['leave out'], asks: 'title' }],
    },
    {
      title: 'is asked for, and leaves none out, where the title that was read back is not that of the second',
      turns: [
        { says: two },
        { says: 'the title of 31992046 is wrong', replies: ['For invoice 31992046 I will ask'], never: ['leave out'] },
      ],
    },
    {
      title: 'is taken from a polite wish, too',
      turns: [
        { says: two },
        {
          says: 'can you change the title of the second to Oak Ltd?',
          replies: ['Noted for invoice 31992046 alone', 'Oak Ltd', '04418827'],
        },
      ],
    },
    {
      title: 'is kept for one of six',
      turns: [
        { says: 'I lost 04418821, 04418822, 04418823, 04418824, 04418825 and 31992046, account maple-ops, title Maple Ltd, stolen' },
        { says: '31992046 belongs to account oak-3', replies: ['Noted for invoice 31992046 alone', 'maple-ops', '04418821'] },
      ],
    },
    {
      title: 'is so no more where something else is said of all',
      turns: [
        { says: two },
        { says: 'the second has the title Oak Ltd' },
        { says: 'no, both have the title Pine Ltd', replies: ['Pine Ltd'] },
        { says: 'yes', replies: ['Pine Ltd'] },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, title: 'Pine Ltd' }, { ...other, title: 'Pine Ltd' }),
    },
    {
      title: 'is asked for where it is called wrong after it was told',
      turns: [
        { says: two },
        { says: 'the second has the title Oak Ltd' },
        { says: 'the title of the second is wrong' },
        { says: 'yes', asks: 'title' },
      ],
      tickets: requests(one),
    },
    {
      title: 'says how to change a request that is filed',
      turns: [
        { says: two },
        { says: 'yes' },
        { says: 'the title of 04418827 is wrong', replies: ['for invoice 04418827 is filed', '“04418827: Invoice title …”'] },
        { says: '04418827: Invoice title Oak Ltd', replies: ['I have changed'] },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, title: 'Oak Ltd' }, other),
    },
    {
      title: 'leaves what is asked beside it to be answered',
      turns: [
        { says: two },
        {
          says: 'for 31992046 the title is Oak Ltd. Tell me who pays the postage',
          replies: ['Noted for invoice 31992046', 'You pay nothing'],
          answered: ['postage'],
        },
      ],
    },
    {
      title: 'needs one yes behind it, although a no came before it',
      turns: [{ says: two }, { says: 'no' }, { says: 'the second has the title Oak Ltd' }, { says: 'yes', replies: ['is filed'] }],
      tickets: requests(one),
    },
    {
      title: 'is a wish for a person where it is that',
      turns: [{ says: two }, { says: 'yes, but for 31992046 I want to talk to a person first', replies: ['passed it on'], asks: null }],
      tickets: [{ intent: 'talk-to-agent' }],
    },
    ...['yes, and do not file 31992046 before Friday', 'yes, but send 31992046 to a different address'].map(says => ({
      title: `files nothing, and puts none in the place of the other, where it is another wish: "${says}"`,
      turns: [{ says: two }, { says, never: ['is filed.'], asks: 'yes' }, { says: 'yes', replies: ['is filed', 'Now invoice 31992046'] }],
      tickets: requests(one),
    })),
    {
      title: 'is the rest of its row, where they stand in a table',
      turns: [
        {
          says: 'All of these are lost:\n| Invoice | account | title | reason |\n|---|---|---|---|\n| 04418827 | maple-ops | Maple Ltd | burnt |\n| 31992046 | oak-3 | Maple Ltd | stolen |',
          replies: ['2 invoices (04418827, 31992046)', 'maple-ops', 'burnt'],
        },
        { says: 'yes', replies: ['oak-3', 'stolen'] },
        { says: 'yes' },
      ],
      tickets: requests({ ...one, reason: 'burnt' }, { ...other, account: 'oak-3', reason: 'stolen' }),
    },
    ...[
      'For the second invoice the account is oak-3.',
      'Invoice 2 is under oak-3',
      '#2: account oak-3',
      'for the next one use account oak-3',
    ].map(says => ({
      title: `is said of the second alone: "${says}"`,
      turns: [
        { says: two },
        { says, replies: ['Noted for invoice 31992046 alone', 'oak-3', 'maple-ops'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, account: 'oak-3' }),
    })),
    ...[
      'the last two are under oak-3',
      'for 2 and 3 the account is oak-3',
      'the second and third are under oak-3',
      'the others belong to account oak-3',
    ].map(says => ({
      title: `is said of two of three: "${says}"`,
      turns: [
        { says: 'I lost invoices 04418827, 31992046 and 04418830, account maple-ops, title Maple Ltd, they were stolen with my bag' },
        { says, replies: ['Noted for invoice 31992046 alone', 'Noted for invoice 04418830 alone', 'maple-ops'] },
        { says: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, account: 'oak-3' }, { ...shared, invoice_number: '04418830', account: 'oak-3' }),
    })),
    ...['yes but the third was stolen', 'yes, and invoice 3 has the title Oak Ltd'].map(says => ({
      title: `is asked for again where there is no such one, and nothing is filed: "${says}"`,
      turns: [{ says: two }, { says, replies: ['Which invoice do you mean?', '04418827'], asks: 'yes' }],
    })),
    ...['the number of the second is 04418829', 'yes. number of the second one is 04418829', 'the second number should be 04418829'].map(
      says => ({
        title: `puts right the number of the second: "${says}"`,
        turns: [{ says: two }, { says, replies: ['2 invoices (04418827, 04418829)'] }, { says: 'yes' }, { says: 'yes' }],
        tickets: requests(one, { ...other, invoice_number: '04418829' }),
      }),
    ),
    {
      title: 'is asked for where it is denied',
      turns: [
        { says: two },
        { says: "yes. the second one's title should not be Maple Ltd", replies: ['For invoice 31992046 I will ask'], asks: 'title' },
      ],
      tickets: requests(one),
    },
    ...[
      'I lost invoices 04418827 and 31992046, the second is special, account maple-ops, title Maple Ltd. They were stolen with my bag',
      'I lost invoices 04418827 and 31992046, account maple-ops, title Maple Ltd, they were stolen with my bag. The second one is special',
    ].map(says => ({
      title: `is told right behind their numbers: "${says}"`,
      turns: [{ says }, { says: 'yes', replies: ['Kind of invoice: VAT special invoice'] }, { says: 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy' }, { intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'puts right the number of the second in Chinese',
      turns: [{ says: twoInChinese }, { says: '第二个号码写错了，应该是04418829', replies: ['2 张发票（04418827、04418829）'] }],
    },
    ...['make the second Oak Ltd', 'Second one: title Oak Ltd'].map(says => ({
      title: `is handed to the second: "${says}"`,
      turns: [
        { says: two },
        { says, replies: ['Noted for invoice 31992046 alone', 'Oak Ltd', 'Maple Ltd'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, title: 'Oak Ltd' }),
    })),
    {
      title: 'is noted, and a question beside it answered',
      turns: [
        { says: two },
        {
          says: 'Second one: title Oak Ltd. Who pays for postage?',
          replies: ['Noted for invoice 31992046 alone', 'You pay nothing'],
          answered: ['postage'],
          asks: 'yes',
        },
      ],
    },
    {
      title: 'is noted, and a question behind its comma answered, in Chinese',
      turns: [
        { says: twoInChinese },
        { says: '第二张是普票，邮费谁出？', replies: ['我只为发票 31992046 记下', '增值税普通发票'], answered: ['postage'], asks: 'yes' },
      ],
    },
    {
      title: 'is only asked where it is a question',
      turns: [{ says: two }, { says: 'is the title of the second Oak Ltd?', never: ['Noted for'] }],
    },
    ...['one is special, the other ordinary', 'one has the title Oak Ltd, the other Pine Ltd'].map(says => ({
      title: `is asked for where it is left open which is meant: "${says}"`,
      turns: [{ says: two }, { says, replies: ['Which invoice do you mean?'], asks: 'yes' }, { says: 'yes' }, { says: 'yes' }],
      tickets: requests(one, other),
    })),
    {
      title: 'is asked for where it is left open which is meant, in Chinese',
      turns: [{ says: twoInChinese }, { says: '一张是专票，另一张是普票', replies: ['您指的是哪一张发票'], asks: 'yes' }],
    },
    {
      title: 'is asked for where only a place is said in front of a name',
      turns: [{ says: two }, { says: 'make that second Oak Ltd.', replies: ['Which invoice do you mean?'], asks: 'yes' }],
    },
    ...['as I wrote in my last e-mail the title is Oak Ltd', 'but first I must correct the title: Oak Ltd'].map(says => ({
      title: `is not what else is first or last: "${says}"`,
      turns: [{ says: two }, { says, replies: ['Please check', 'Oak Ltd', '04418827'], never: ['Noted for', 'Which invoice'] }],
    })),
    ...['Not all are special', 'I wish they were special.'].map(says => ({
      title: `is no kind where that is denied or wished for: "${says}"`,
      turns: [{ says: two }, { says, never: ['Kind of invoice'] }],
    })),
    ...['the one ending in 46 is Oak Ltd', 'for the one that ends with 2046 the title is Oak Ltd'].map(says => ({
      title: `is of the one that ends so: "${says}"`,
      turns: [{ says: two }, { says, replies: ['Noted for invoice 31992046 alone', 'Oak Ltd'] }],
    })),
    {
      title: 'is asked for, and leaves none out, where the title of the second is wrong in Chinese',
      turns: [
        { says: twoInChinese },
        { says: '第二张抬头不对', replies: ['轮到发票 31992046 时，我会再问您发票抬头'], never: ['不再申请'] },
      ],
    },
    ...['不是31992046，是04418829', '把第二张换成04418829'].map(says => ({
      title: `puts right the number of the second in Chinese: "${says}"`,
      turns: [{ says: twoInChinese }, { says, replies: ['2 张发票（04418827、04418829）'] }],
    })),
    ...["not 31992046, it's 04418829", 'change 31992046 to 04418829'].map(says => ({
      title: `puts right the number that is named: "${says}"`,
      turns: [{ says: two }, { says, replies: ['2 invoices (04418827, 04418829)'] }, { says: 'yes' }, { says: 'yes' }],
      tickets: requests(one, { ...other, invoice_number: '04418829' }),
    })),
    ...['the first is special', 'first special'].map(says => ({
      title: `is the kind of the first alone: "${says}"`,
      turns: [
        { says: two },
        { says, replies: ['Kind of invoice: VAT special invoice'] },
        { says: 'yes', replies: ['is filed', 'Now invoice 31992046'], never: ['Kind of invoice'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    ...['both are special', 'both special', 'all are special'].map(says => ({
      title: `is the kind of both: "${says}"`,
      turns: [
        { says: two },
        { says, replies: ['Kind of invoice: VAT special invoice'] },
        { says: 'yes', replies: ['is filed', 'Kind of invoice: VAT special invoice'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    })),
    {
      title: 'is the kind of each',
      turns: [
        { says: two },
        {
          says: 'first special, second ordinary',
          replies: ['Noted for invoice 31992046 alone: Kind of invoice: VAT ordinary invoice', 'VAT special invoice'],
        },
      ],
    },
    {
      title: 'is the value that comes right after it was called another one',
      turns: [
        { says: two },
        { says: 'the title of the second is wrong', replies: ['For invoice 31992046 I will ask'] },
        { says: 'Oak Ltd', replies: ['Noted for invoice 31992046 alone', 'Oak Ltd', 'Maple Ltd'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, title: 'Oak Ltd' }),
    },
    {
      title: 'is none where something else was said in between',
      turns: [
        { says: two },
        { says: 'the title of the second is wrong' },
        { says: 'who pays the postage?', answered: ['postage'] },
        { says: 'title Oak Ltd', replies: ['Oak Ltd'], never: ['Noted for'] },
      ],
    },
    {
      title: 'is asked for, and no title, where the title that is read back is denied in Chinese',
      turns: [
        { says: twoInChinese },
        { says: '第二张的抬头不是枫园有限公司', replies: ['轮到发票 31992046 时，我会再问您发票抬头', '枫园有限公司'] },
      ],
    },
    {
      title: 'is told of two that are added, and of neither of those before',
      turns: [
        { says: two },
        {
          says: 'plus 04418830 and 04418831, both burnt',
          replies: ['Noted for invoice 04418830 alone', 'Noted for invoice 04418831 alone'],
          asks: 'yes',
        },
        { says: 'yes' },
        { says: 'yes', replies: ['04418830', 'burnt'] },
        { says: 'yes', replies: ['04418831', 'burnt'] },
      ],
      tickets: requests(one, other, { ...shared, invoice_number: '04418830', reason: 'both burnt' }),
    },
    {
      title: 'answers the question for a field, each with its own',
      turns: [
        { says: 'I lost invoices 04418827 and 31992046, title Maple Ltd, they were stolen with my bag', asks: 'account' },
        { says: 'the first is maple-ops, the second oak-3', replies: ['Noted for invoice 31992046 alone', 'oak-3', 'maple-ops'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...other, account: 'oak-3' }),
    },
    {
      title: 'is its kind in Chinese',
      turns: [
        {
          says: '我丢了发票04418827和31992046，第二张是专票，账号maple-ops，抬头枫园有限公司，包被偷了',
          never: ['发票类型：增值税专用发票'],
        },
        { says: '对', replies: ['发票类型：增值税专用发票'] },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }],
    },
  ])
})

describe('one of several invoices', () => {
  const three = 'I lost invoices 04418827, 31992046 and 04418830, account maple-ops, title Maple Ltd, they were stolen with my bag'
  play([
    ...[
      'yes but the last never arrived',
      'yes, but the third is not lost after all',
      "the last one isn't lost, it just never arrived",
      'remove 04418830 from the list',
      'never mind the third',
      'cancel the last',
      'we lost all but the third',
      'not the third, I found it',
    ].map(says => ({
      title: `is left out where it is not lost or not wanted, and the others stay: "${says}"`,
      turns: [{ says: three }, { says, replies: ['I leave out 04418830'], asks: 'yes' }, { says: 'yes' }, { says: 'yes' }],
      tickets: requests(one, other),
    })),
    {
      title: 'is left out where it is the one that is read back, and the others stay',
      turns: [{ says: two }, { says: 'not this one, I found it', replies: ['I leave out 04418827', '31992046'] }, { says: 'yes' }],
      tickets: requests(other),
    },
    ...['no, not the second, the first', 'not the second!', 'no, not this one'].map(says => ({
      title: `is not left out where something else is put right: "${says}"`,
      turns: [{ says: two }, { says: 'the second has the title Oak Ltd' }, { says, never: ['leave out'] }],
    })),
    {
      title: 'is kept alone, where another is filed already',
      turns: [
        { says: three },
        { says: 'yes' },
        { says: 'we only need 04418830', replies: ['I leave out 31992046', '04418830'] },
        { says: 'yes' },
      ],
      tickets: requests(one, { ...shared, invoice_number: '04418830' }),
    },
    {
      title: 'is withdrawn only once that is agreed to, where it is filed, and none in its place',
      turns: [
        { says: three },
        { says: 'yes' },
        { says: 'never mind the first', replies: ['Shall I withdraw your request', '04418827'], never: ['leave out'] },
        { says: 'yes', replies: ['I have withdrawn', 'Back to the request'], never: ['is filed'] },
        { says: 'yes', replies: ['is filed'] },
        { says: 'yes', replies: ['is filed'] },
      ],
      tickets: requests(one, other, { ...shared, invoice_number: '04418830' }),
    },
    {
      title: 'is replaced by another number',
      turns: [
        { says: three },
        { says: 'replace the third with 04418829', replies: ['3 invoices (04418827, 31992046, 04418829)'] },
        { says: 'yes' },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: requests(one, other, { ...shared, invoice_number: '04418829' }),
    },
    ...['drop all but the first', 'we found all except the first', 'leave out #2 and #3', 'forget the last two'].map(says => ({
      title: `is left where all others are given up: "${says}"`,
      turns: [{ says: three }, { says, replies: ['I leave out 31992046, 04418830'], asks: 'yes' }, { says: 'yes', asks: null }],
      tickets: requests(one),
    })),
    {
      title: 'is no reason',
      turns: [
        { says: 'I lost invoices 04418827 and 31992046, account maple-ops, title Maple Ltd' },
        { says: 'all but the second', asks: 'reason' },
      ],
    },
    {
      title: 'is lost in its own way where the courier lost it, in Chinese',
      turns: [{ says: twoInChinese }, { says: '对，第二张的遗失原因不一样，是快递丢的', replies: ['我只为发票 31992046 记下', '已提交'] }],
      tickets: requests({ account: 'maple-ops', title: '枫园有限公司', invoice_number: '04418827', reason: '包被偷了' }),
    },
  ])
})

describe('each of several invoices, told one after the other in an answer,', () => {
  const [one = '', other = ''] = ['40404040', '50505050']
  play([
    ...[
      {
        begin: 'we lost two invoices',
        says: `first one ${one}, Lime Ltd, thrown away by accident. second one ${other}, Lemon Ltd, stolen`,
        fields: [
          { title: 'Lime Ltd', reason: 'thrown away by accident' },
          { title: 'Lemon Ltd', reason: 'stolen' },
        ],
      },
      {
        begin: '丢了两张发票',
        says: `第一张${one}，青柠有限公司，误扔了；第二张${other}，柠檬有限公司，被偷了`,
        fields: [
          { title: '青柠有限公司', reason: '误扔了' },
          { title: '柠檬有限公司', reason: '被偷了' },
        ],
      },
    ].map(({ begin, says, fields }) => ({
      title: `has its own values: "${says}"`,
      turns: [
        { says: begin, asks: 'account' },
        { says, asks: 'account' },
        { says: 'lime-1', asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: [one, other].map((number, at) => ({
        intent: 'lost-invoice-copy',
        fields: { account: 'lime-1', invoice_number: number, ...fields[at] },
      })),
    })),
    {
      title: 'is special or not where only one of them is, and none is dropped',
      turns: [
        { says: `I lost invoices ${one} and ${other}, account oak-9, title Oak Ltd, stolen. all ordinary, only the first is special` },
        { says: 'yes', asks: 'yes' },
        { says: 'the second one is correct too, thanks', asks: null },
      ],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'oak-9', title: 'Oak Ltd', reason: 'stolen', invoice_number: one, invoice_type: 'special' },
        },
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'oak-9', title: 'Oak Ltd', reason: 'stolen', invoice_number: other, invoice_type: 'ordinary' },
        },
      ],
    },
    {
      title: 'has no kind that was said of the one before it alone',
      turns: [
        { says: `丢了三张发票${one}、${other}、55512347，账户tree01，抬头橡园有限公司，烧了。只有第二张是专票`, asks: 'yes' },
        { says: '对', replies: ['增值税专用发票'], asks: 'yes' },
        { says: '对', never: ['发票类型：增值税专用发票'], asks: 'yes' },
      ],
      tickets: [{ intent: 'lost-invoice-copy' }, { intent: 'lost-invoice-copy' }],
    },
    {
      title: 'is not said to be right by a word on the other',
      turns: [
        { says: `I lost invoices ${one} and ${other}, account oak-9, title Oak Ltd, stolen.`, asks: 'yes' },
        { says: 'the second one is correct', asks: 'yes' },
      ],
      tickets: [],
    },
  ])
})
