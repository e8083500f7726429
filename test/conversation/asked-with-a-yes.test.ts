import { play } from './script.js'

const lost = 'what should I do when an invoice is lost'

describe('a question beside the yes to an offered request', () => {
  play([
    ...[
      [lost, 'yes please, but first: how long does it take?', 'until the copy of a lost invoice is there'],
      [lost, 'Yes!! how many days does it take tho', 'until the copy of a lost invoice is there'],
      [lost, 'yes but is it free?', 'what a copy of a lost invoice costs'],
      ['发票丢了怎么办', '好的，不过先问一下要多久', '遗失发票的复印件多久能办好'],
      ['发票丢了怎么办', '需要，多久能办好？', '遗失发票的复印件多久能办好'],
    ].map(([first = '', says = '', reply = '']) => ({
      title: `is answered, and the request begins: "${says}"`,
      turns: [
        { says: first, answered: ['lost-invoice'] },
        { says, answered: [], replies: [reply], asks: 'account' },
      ],
    })),
    {
      title: 'keeps the values that come with it',
      turns: [
        { says: lost, answered: ['lost-invoice'] },
        { says: 'yes, the number is 48213377. Is there a deadline for applying?', answered: ['application-deadline'], asks: 'account' },
      ],
    },
    ...['ok, and how long?', 'no, but is there a deadline?', 'how long does it take?'].map(says => ({
      title: `is no yes: "${says}"`,
      turns: [
        { says: lost, answered: ['lost-invoice'] },
        { says, asks: null },
      ],
    })),
  ])
})
