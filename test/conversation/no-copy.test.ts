import { play } from './script.js'

describe('a copy that was not asked for', () => {
  play([
    ...["I don't need a copy", 'not a copy!', 'no, I said not a copy'].map(says => ({
      title: `is not begun by a word on it: "${says}"`,
      turns: [
        { says: 'how do I get a copy of a lost invoice?', answered: ['lost-invoice'] },
        { says, replies: ['All right'], asks: null },
      ],
    })),
    ...['不要复印件！', '不是复印件！'].map(says => ({
      title: `is not begun by a word on it in Chinese: "${says}"`,
      turns: [
        { says: '发票丢了怎么补复印件？', answered: ['lost-invoice'] },
        { says, never: ['账户名'], asks: null },
      ],
    })),
    ...[
      'I need a second original of the invoice for our branch, nothing has been lost',
      'I want a copy of my invoice though I still have it',
      "we haven't lost anything but need a copy of the invoice",
      '发票没丢，想要一份复印件',
    ].map(says => ({
      title: `is not begun where nothing is lost: "${says}"`,
      turns: [{ says, answered: [], asks: null }],
    })),
    ...[
      'I have not lost my invoice, it was stolen, I need a copy',
      'I did not lose it, my dog ate the invoice, I need a copy',
      'I need a copy of my lost invoice, I still have the invoice number 04418827',
      "We haven't only lost one invoice, I need copies",
    ].map(says => ({
      title: `is begun where it is gone all the same: "${says}"`,
      turns: [{ says, asks: 'account' }],
    })),
    {
      title: 'ends no offer to pass on what was asked instead',
      turns: [
        { says: "can the title be changed after it's issued?", replies: ['pass your question to a person'] },
        { says: 'not a copy!', replies: ['Shall I pass'], never: ['All right'] },
        { says: 'yes' },
      ],
      tickets: [{ intent: 'talk-to-agent' }],
    },
    {
      title: 'is begun by a yes',
      turns: [
        { says: 'how do I get a copy of a lost invoice?', answered: ['lost-invoice'] },
        { says: 'yes please', asks: 'account' },
      ],
    },
  ])
})
