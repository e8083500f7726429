import { play } from '../script.js'

const english = 'lost invoice 48151623, account maple-ops, title Maple Ltd, it was thrown away'
const chinese = '发票丢了，账户 maple-ops，抬头枫叶有限公司，号码48151623，搬家弄丢了'

/** Tickets with these numbers, and all else as it was said of the first. */
function filed(reason: string, ...numbers: readonly string[]) {
  const title = /\p{Script=Han}/u.test(reason) ? '枫叶有限公司' : 'Maple Ltd'
  return numbers.map(number => ({ intent: 'lost-invoice-copy', fields: { account: 'maple-ops', title, reason, invoice_number: number } }))
}

describe('invoices that are announced without a number', () => {
  play([
    {
      title: 'are asked for one after the other',
      turns: [
        { says: 'I lost three invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', replies: ['fire'], asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274', '48151624'),
    },
    {
      title: 'are asked for where the message numbers one of them, in Chinese',
      turns: [
        { says: '丢了两张发票，其中一张号码是48151623', replies: ['不止一张'], asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: '枫叶有限公司', asks: 'reason' },
        { says: '搬家弄丢了', asks: 'yes' },
        { says: '对', replies: ['下一张'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: filed('搬家弄丢了', '48151623', '51930274'),
    },
    {
      title: 'are not asked for twice where all are numbered',
      turns: [
        { says: 'I lost two invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623 and 51930274', asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    },
    {
      title: 'are told that they are not forgotten where they are announced in the middle',
      turns: [
        { says: 'lost my invoice', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: 'oh and I actually lost two invoices', replies: ['more than one invoice'], asks: 'title' },
        { says: 'Maple Ltd', asks: 'invoice_number' },
        { says: '48151623, it was a fire', asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
        { says: 'that was all, thanks', replies: ['that was all'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623'),
    },
    {
      title: 'take a number at the read-back for one of them, and not for another of the one that is read back',
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: '51930274', replies: ['2 invoices', '48151623'], asks: 'yes' },
        { says: 'yes', replies: ['51930274'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    },
    {
      title: 'stay to be asked for where the number of one that is filed is given again',
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: '48151623', replies: ['already', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    },
    ...[
      'yes. I also lost a second invoice',
      'correct. I have a second one as well',
      "that's right, and there is one more",
      "everything's right, go ahead. there's one more after this",
    ].map(says => ({
      title: `do not keep a yes from filing: "${says}"`,
      turns: [
        { says: english, asks: 'yes' },
        { says, replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    })),
    ...['对，一共丢了两张', '对，后面还有一张', '没错，另外还有一张也丢了', '对，不过我还丢了一张', '没问题，但是还有一张'].map(says => ({
      title: `do not keep a Chinese yes from filing: "${says}"`,
      turns: [
        { says: chinese, asks: 'yes' },
        { says, replies: ['已提交', '下一张'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: filed('搬家弄丢了', '48151623', '51930274'),
    })),
    ...['I lost another too.', 'there is one more', 'I also have a second one that got lost'].map(says => ({
      title: `are noted beside the read-back where nothing else is said: "${says}"`,
      turns: [
        { says: english, asks: 'yes' },
        { says, replies: ['more than one invoice'], never: ['What shall I change'], asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
      ],
      tickets: filed('it was thrown away', '48151623'),
    })),
    ...['我还丢了一张', '还有一张'].map(says => ({
      title: `are noted beside the read-back where nothing else is said: "${says}"`,
      turns: [
        { says: chinese, asks: 'yes' },
        { says, replies: ['不止一张'], never: ['修改'], asks: 'yes' },
        { says: '对', replies: ['已提交', '下一张'], asks: 'invoice_number' },
      ],
      tickets: filed('搬家弄丢了', '48151623'),
    })),
    {
      title: 'are asked for after a no and what is put right',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'no, and I lost another one', replies: ['more than one invoice'] },
        { says: 'title Oak Ltd', replies: ['Oak Ltd'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
      ],
      tickets: [
        {
          intent: 'lost-invoice-copy',
          fields: { account: 'maple-ops', title: 'Oak Ltd', reason: 'it was thrown away', invoice_number: '48151623' },
        },
      ],
    },
    ...['还有一张', '还丢了一张'].map(says => ({
      title: `begin a request after one was filed: "${says}"`,
      turns: [
        { says: chinese, asks: 'yes' },
        { says: '对', asks: null },
        { says, asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: filed('搬家弄丢了', '48151623', '51930274'),
    })),
    {
      title: 'are two requests where two more are announced after one was filed',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'yes', asks: null },
        { says: 'another two invoices', asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    },
    ...['no, there are two invoices', 'no, and I lost another one'].map(says => ({
      title: `are numbered behind a no that only counts them: "${says}"`,
      turns: [
        { says: english, asks: 'yes' },
        { says, replies: ['more than one invoice'] },
        { says: '51930274', replies: ['2 invoices', '48151623'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    })),
    ...['The number is 51930274', 'invoice number 51930274'].map(says => ({
      title: `are none where the number that was read back is put right: "${says}"`,
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: 'no' },
        { says, replies: ['51930274'], never: ['2 invoices'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
      ],
      tickets: filed('it was thrown away', '51930274'),
    })),
    {
      title: 'are counted once where the number that is asked for is called one more',
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: 'I lost another one, 51930274', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274'),
    },
    {
      title: 'keep what is told of them alone from the one that is filled in',
      turns: [
        { says: 'I lost an invoice, account maple-ops, title Maple Ltd', asks: 'invoice_number' },
        { says: '48151623, and I also lost 51930274 which is for Oak Ltd', replies: ['2 invoices'], asks: 'reason' },
        { says: 'it was thrown away', replies: ['Maple Ltd', '48151623'], asks: 'yes' },
        { says: 'yes', replies: ['Oak Ltd', '51930274'], asks: 'yes' },
      ],
      tickets: filed('it was thrown away', '48151623'),
    },
    {
      title: 'are asked for until that was all where it is not said how many there are',
      turns: [
        { says: 'I lost several invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: 'that was all', replies: ['that was all'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274', '48151624'),
    },
    {
      title: 'are asked for until that was all where it is not said how many there are, in Chinese',
      turns: [
        { says: '丢了好几张发票，账户 maple-ops，抬头枫叶有限公司，搬家弄丢了', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: '对', replies: ['下一张'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: '对', replies: ['下一张'], asks: 'invoice_number' },
        { says: '就这些', replies: ['就是这些'], asks: null },
      ],
      tickets: filed('搬家弄丢了', '48151623', '51930274'),
    },
    {
      title: 'are no more once several numbers are given at once',
      turns: [
        { says: 'I lost several invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623 and 51930274', asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    },
    {
      title: 'are none beside several that are numbered',
      turns: [
        { says: 'I lost several invoices: 48151623 and 51930274, account maple-ops, title Maple Ltd, it was a fire', asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    },
    ...['yes, that was all', "yes, that's all of them"].map(says => ({
      title: `are no more where the yes says so: "${says}"`,
      turns: [
        { says: 'I lost several invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says, replies: ['is filed'], never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    })),
    {
      title: 'are no more where the number of the last one says so',
      turns: [
        { says: 'I lost several invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: "51930274, that's all", asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    },
    {
      title: 'are as many as were told once they are counted',
      turns: [
        { says: 'I lost several invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: 'I lost three in all, the first is 48151623', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274', '48151624'),
    },
    {
      title: 'are two where another and a third are announced',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'I lost another too. And a third.', replies: ['more than one invoice'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274', '48151624'),
    },
    {
      title: 'are one more where a third is announced behind a second',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'yes. I also lost a second invoice', asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes, and there is a third one', replies: ['is filed'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '51930274', '48151624'),
    },
    {
      title: 'are kept where the request is started over',
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: 'start over', replies: ['more than one invoice'], asks: 'account' },
        { says: english, asks: 'yes' },
        { says: 'yes', replies: ['is filed'], asks: 'invoice_number' },
      ],
      tickets: filed('it was thrown away', '48151623'),
    },
    {
      title: 'are asked for where the question that spoke of them was asked back, and the request offered behind the answer',
      turns: [
        { says: 'how do copies of two lost invoices work?' },
        { says: 'yes', answered: ['lost-invoice'] },
        { says: 'yes', asks: 'account' },
        { says: 'account maple-ops, title Maple Ltd, number 48151623, it was a fire', asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274'),
    },
    {
      title: 'are asked for where the request is offered behind the answer, in Chinese',
      turns: [
        { says: '两张发票丢了怎么补？', answered: ['lost-invoice'] },
        { says: '好的', asks: 'account' },
        { says: '账户 maple-ops，抬头枫叶有限公司，号码48151623，搬家弄丢了', asks: 'yes' },
        { says: '对', replies: ['下一张'], asks: 'invoice_number' },
      ],
      tickets: filed('搬家弄丢了', '48151623'),
    },
    ...['this one turned up', 'no need for this one, found it'].map(says => ({
      title: `are asked for where the one that is read back is given up: "${says}"`,
      turns: [
        { says: `${english}. There are two more`, asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says, replies: ['leave out 51930274', 'the next of your invoices'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '48151624'),
    })),
    ...['这张找到了', '这张不用补了'].map(says => ({
      title: `are asked for where the one that is read back is given up: "${says}"`,
      turns: [
        { says: `${chinese}。还有一张`, asks: 'yes' },
        { says, replies: ['48151623', '下一张'], asks: 'invoice_number' },
        { says: '51930274', asks: 'yes' },
        { says: '对', asks: null },
      ],
      tickets: filed('搬家弄丢了', '51930274'),
    })),
    ...['no need for the second one, found it', 'the other one turned up'].map(says => ({
      title: `are none where the one that was announced is given up: "${says}"`,
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says, replies: ['that was all'], asks: 'yes' },
        { says: 'yes', replies: ['is filed'], never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was thrown away', '48151623'),
    })),
    {
      title: 'are none where the one that was announced is given up, in Chinese',
      turns: [
        { says: `${chinese}。还有一张`, asks: 'yes' },
        { says: '第二张不用了，找到了', replies: ['就是这些'], asks: 'yes' },
        { says: '对', never: ['下一张'], asks: null },
      ],
      tickets: filed('搬家弄丢了', '48151623'),
    },
    {
      title: 'are asked for one by one where that which is asked for turned up',
      turns: [
        { says: `${english}. There are two more`, asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: 'this one turned up', replies: ['the next of your invoices'], asks: 'invoice_number' },
        { says: '48151624', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was thrown away', '48151623', '48151624'),
    },
    {
      title: 'are kept where what is told of a second one is no end of it',
      turns: [
        { says: `${english}. There is one more`, asks: 'yes' },
        { says: 'the second has the title Oak Ltd', replies: ['Which invoice'], asks: 'yes' },
        { says: 'yes', replies: ['is filed', 'the next of your invoices'], asks: 'invoice_number' },
      ],
      tickets: filed('it was thrown away', '48151623'),
    },
    {
      title: 'are none where somebody only asks what to do if two are lost',
      turns: [
        { says: english, asks: 'yes' },
        { says: 'what if two invoices are lost?', answered: ['lost-invoice'], never: ['more than one invoice'], asks: 'yes' },
        { says: 'yes', never: ['the next of your invoices'], asks: null },
      ],
      tickets: filed('it was thrown away', '48151623'),
    },
    ...[
      [english, 'no, there were two, 51930274 is the other one', 'it was thrown away'],
      [english, 'yes, and the other invoice is 51930274 and a third 48151624', 'it was thrown away'],
      [chinese, '不对，我丢的是两张，还有51930274', '搬家弄丢了'],
      [chinese, '不是，我一共丢了两张，另一张51930274', '搬家弄丢了'],
    ].map(([opening = '', says = '', reason = '']) => ({
      title: `wait behind the one that is read back, and don't take its place: "${says}"`,
      turns: [
        { says: opening, asks: 'yes' as const },
        { says, replies: ['48151623', '51930274'], asks: 'yes' as const },
        { says: 'yes', replies: ['51930274'], asks: 'yes' as const },
      ],
      tickets: filed(reason, '48151623'),
    })),
    {
      title: 'are all taken where the next and the last are numbered',
      turns: [
        { says: 'I lost three invoices, account maple-ops, title Maple Ltd, it was a fire', asks: 'invoice_number' },
        { says: '48151623', asks: 'yes' },
        { says: 'yes', asks: 'invoice_number' },
        { says: 'the next is 51930274 and the last 48151624', replies: ['51930274', '48151624'], asks: 'yes' },
        { says: 'yes', asks: 'yes' },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '51930274', '48151624'),
    },
    ...[
      [english, 'yes', 'Another one, 51930274', 'it was thrown away'],
      [chinese, '对', '再来一张，51930274', '搬家弄丢了'],
      [chinese, '对', '还要一张，51930274', '搬家弄丢了'],
      [chinese, '对', '再补一张51930274', '搬家弄丢了'],
      [chinese, '对', '另一张是51930274', '搬家弄丢了'],
      [chinese, '对', '又丢了一张，51930274', '搬家弄丢了'],
    ].map(([opening = '', yes = '', says = '', reason = '']) => ({
      title: `are begun after the first is filed, and their words are no title: "${says}"`,
      turns: [
        { says: opening, asks: 'yes' as const },
        { says: yes, asks: null },
        { says, replies: ['51930274'], asks: 'yes' as const },
        { says: yes },
      ],
      tickets: filed(reason, '48151623', '51930274'),
    })),
    ...['no, skip that one, I found it', "I don't need that one anymore", '那张不用了'].map(says => ({
      title: `go on where the one that is read back is left out: "${says}"`,
      turns: [
        { says: 'lost 48151623, 51930274 and 48151624, account maple-ops, title Maple Ltd, it was a fire', asks: 'yes' as const },
        { says: 'yes', replies: ['51930274'], asks: 'yes' as const },
        { says, replies: ['51930274', '48151624'], asks: 'yes' as const },
        { says: 'yes', asks: null },
      ],
      tickets: filed('it was a fire', '48151623', '48151624'),
    })),
    {
      title: 'have the title that is said of both',
      turns: [
        {
          says: 'I lost two invoices, 48151623 and 51930274, account maple-ops. Both Maple Trading Ltd. It was a fire.',
          replies: ['Invoice title: Maple Trading Ltd'],
          never: ['Both Maple'],
          asks: 'yes',
        },
      ],
      tickets: [],
    },
    {
      title: 'have a name that begins with "Both" where it is one',
      turns: [
        {
          says: 'I lost two invoices, 48151623 and 51930274, account maple-ops, title Both Ends Ltd, it was a fire',
          replies: ['Both Ends Ltd'],
          asks: 'yes',
        },
      ],
      tickets: [],
    },
    ...[
      ['I lost 48151623 and 51930274, account maple-ops', 'one is Maple Ltd, the other is Oak Ltd', 'Oak Ltd'],
      ['I lost 48151623 and 51930274, account maple-ops', 'Maple Ltd for one, Oak Ltd for the other', 'Oak Ltd'],
      ['发票48151623和51930274丢了，账户maple-ops', '一张是枫叶有限公司，另一张是橡园有限公司', '橡园有限公司'],
    ].map(([opening = '', says = '', other = '']) => ({
      title: `have their titles in order: "${says}"`,
      turns: [
        { says: opening, asks: 'title' as const },
        { says, replies: [other], asks: 'reason' as const },
      ],
      tickets: [],
    })),
    ...[
      ['lost invoice', 'maple-ops, but the second invoice is on maple-eu'],
      ['发票丢了', 'maple-ops，第二张发票的账户是maple-eu'],
    ].map(([opening = '', says = '']) => ({
      title: `are numbered before anything is told of the second: "${says}"`,
      turns: [
        { says: opening, asks: 'account' as const },
        { says, asks: 'invoice_number' as const },
        { says: '48151623', asks: 'account' as const },
      ],
      tickets: [],
    })),
  ])
})
