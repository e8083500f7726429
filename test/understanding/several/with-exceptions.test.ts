import { expect } from 'chai'
import { withExceptionsNamed } from '../../../src/understanding/several/with-exceptions.js'

const [first, second, third] = ['04418827', '31992046', '55512349']

describe('what is said of all but some invoices', () => {
  for (const [text, said] of [
    ['all but the last are special', `${first} and ${second} are special`],
    ['All except 31992046 have the title Maple Ltd', `${first} and ${third} have the title Maple Ltd`],
    ['all special except the second', `${first} and ${third}: special`],
    ['They are all special but the first.', `${second} and ${third}: special.`],
    ['all are special apart from the second', `${first} and ${third} are special`],
    ['all stolen except the last, which was burnt', `${first} and ${second}: stolen, the last was burnt`],
    ['They were all stolen, except the last which burnt', `${first} and ${second}: stolen, the last burnt`],
    ['None of them were stolen except the first', `${first}: stolen`],
    ['除了第一张，抬头都是橡园有限公司', `${second}和${third}抬头是橡园有限公司`],
    ['除了第二张都是专票', `${first}和${third}是专票`],
    ['除最后一张之外其他都被偷了', `${first}和${second}被偷了`],
    ['They are all ordinary, only the second is special', `${first} and ${third}: ordinary, the second is special`],
    ['All stolen, and just the last was burnt', `${first} and ${second}: stolen, the last was burnt`],
    ['都是普票，只有第二张是专票', `${first}和${third}都是普票，第二张是专票`],
    ['Only the second is special, the rest ordinary', `${first} and ${third}: ordinary, the second is special`],
    ['only the first is ordinary, and the others are special', `${second} and ${third}: special, the first is ordinary`],
    ['title Oak Ltd except the first', `${second} and ${third}: title Oak Ltd`],
    ['title Oak Ltd except the first, which is Maple Ltd', `${second} and ${third}: title Oak Ltd, the first is Maple Ltd`],
  ] as const)
    it(`names those it is said of: "${text}"`, () => {
      expect(withExceptionsNamed(text, [first, second, third])).to.equal(said)
    })

  it('is left as it is in a letter', () => {
    const text = `${'We lost a lot. '.repeat(70)}All special except the second.`

    expect(withExceptionsNamed(text, [first, second, third])).to.equal(text)
  })

  for (const text of [
    'all special except one',
    'all ordinary, only one is special',
    'all lost, only the courier is to blame',
    'title Oak Ltd except for the full stop',
    '都是普票，只有税号是错的',
    'all were stolen but the last was burnt',
    '删除第二张都是专票',
    'I lost all of them',
    'all fine except that it is late',
    '除了税号都对',
    'all of it but not now',
  ])
    it(`leaves as it is: "${text}"`, () => {
      expect(withExceptionsNamed(text, [first, second, third])).to.equal(text)
    })
})
