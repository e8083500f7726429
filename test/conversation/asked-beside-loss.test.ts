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
    {
      title: 'is no time where it is small talk',
      turns: [{ says: `${requested} Who are you?`, never: ['How long'], asks: 'account' }],
    },
  ])
})
