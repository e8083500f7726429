import { play } from './script.js'

const requested = 'We lost invoice 04418827 and need a copy.'

describe('what is asked beside a lost invoice', () => {
  play([
    ...[
      'What are your opening hours?',
      'Will you tell my boss?',
      'Your colleague told me the copy is free and takes 2 days, correct?',
      'Can you change the title on the copy?',
    ].map(asked => ({
      title: `is not passed over in silence, which would look like a yes: "${asked}"`,
      turns: [{ says: `${requested} ${asked}`, replies: [`“${asked}”`, 'Invoice number: 04418827'], asks: 'account' }],
    })),
    {
      title: 'is not passed over in Chinese',
      turns: [{ says: '发票丢了，要补一份。你们几点下班？', replies: ['你们几点下班'], asks: 'account' }],
    },
    ...['What should I do?', 'Do you need my number?', 'Anything else you need?', 'What do you need from me?', 'What happens next?'].map(
      asked => ({
        title: `is answered by the request itself: "${asked}"`,
        turns: [{ says: `${requested} ${asked}`, never: ['I did not understand'], asks: 'account' }],
      }),
    ),
    ...[
      { asked: '被偷了，收费吗？', replies: ['要不要钱'] },
      { asked: '被偷了。要几天', replies: ['多久能办好'] },
      { asked: '被偷了。要几天？收费吗？', replies: ['多久能办好', '要不要钱'] },
      { asked: '被偷了。要去报警吗', replies: ['要去报警吗'] },
    ].map(({ asked, replies }) => ({
      title: `is not passed over behind the values, which are kept: "${asked}"`,
      turns: [{ says: `发票丢了，账户ibis，抬头白鹭有限公司，号码81818181，${asked}`, replies: [...replies, '账户名：ibis'], asks: 'yes' }],
    })),
    ...[
      {
        begins: 'I lost my invoice',
        asked: 'what does it cost, and when do I get it?',
        replies: ['what a copy of a lost invoice costs', 'How long it takes'],
      },
      {
        begins: 'I lost my invoice',
        asked: 'how long does it take? and is it free?',
        replies: ['How long it takes', 'what a copy of a lost invoice costs'],
      },
      { begins: '发票丢了', asked: '要多少钱，什么时候能收到？', replies: ['要不要钱', '多久能办好'] },
    ].map(({ begins, asked, replies }) => ({
      title: `is told of the copy, each question by itself: "${asked}"`,
      turns: [
        { says: begins, asks: 'account' },
        { says: asked, replies, asks: 'account', count: 3 },
      ],
    })),
    {
      title: 'is told of once, however often it is asked in a message',
      turns: [
        { says: 'I lost my invoice', asks: 'account' },
        { says: 'when do I get it? how long does it take?', replies: ['How long it takes'], asks: 'account', count: 2 },
      ],
    },
    {
      title: 'is told once, and not called misunderstood as well',
      turns: [
        {
          says: 'Lost invoice 31992046, account pi-cloud, title Pi Ltd, lost in the post. By the way, who pays?',
          replies: ['what a copy of a lost invoice costs'],
          never: ['did not understand'],
          asks: 'yes',
        },
      ],
    },
    {
      title: 'is no time where it is small talk',
      turns: [{ says: `${requested} Who are you?`, never: ['How long'], asks: 'account' }],
    },
  ])
})
