import { expect } from 'chai'
import { joinedItems } from '../../../src/understanding/text/joined-items.js'

describe('the items of a line', () => {
  it('are what stands between signs', () => {
    expect(joinedItems('our deposit + who pays + is there a cap?')).to.deep.equal(['our deposit', 'who pays', 'is there a cap?'])
  })

  it('stand behind what announces them', () => {
    expect(joinedItems('three things: our deposit + who pays + a cap?')).to.deep.equal(['our deposit', 'who pays', 'a cap?'])
  })

  it('are none where one says more than an item does', () => {
    const story = 'the boss told me last week that we had to have it by the end of the month'

    expect(joinedItems(`who pays + ${story}`)).to.deep.equal([])
    expect(joinedItems('who pays + our deposit')).to.have.length(2)
  })

  it('are none in a line that is too long to be a list', () => {
    const line = (items: number) => Array.from({ length: items }, () => 'who pays').join(' + ')

    expect(joinedItems(line(5))).to.have.length(5)
    expect(joinedItems(line(500))).to.deep.equal([])
  })

  it('are counted up from the first question', () => {
    expect(joinedItems('Q1 who pays Q2 is there a cap')).to.deep.equal(['who pays', 'is there a cap'])
    expect(joinedItems('Q2 who pays Q1 is there a cap')).to.deep.equal([])
    expect(joinedItems('for Q1 and Q2 who pays')).to.deep.equal([])
  })
})
