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
