import { expect } from 'chai'
import { joinedItems } from '../../../src/understanding/text/joined-items.js'

describe('the items of a line', () => {
  const itemsOf = (line: string) => joinedItems(line)?.items ?? []

  it('are what stands between signs', () => {
    expect(itemsOf('our deposit + who pays + is there a cap?')).to.deep.equal(['our deposit', 'who pays', 'is there a cap?'])
  })

  it('stand behind what announces them, which is kept', () => {
    expect(joinedItems('three things: our deposit + who pays + a cap?')).to.deep.equal({
      before: 'three things: ',
      items: ['our deposit', 'who pays', 'a cap?'],
    })
    expect(joinedItems('We lost it. Q1 who pays Q2 is there a cap')?.before).to.equal('We lost it.')
  })

  it('are none where one says more than an item does', () => {
    const story = 'the boss wanted the paper last week because the month is over by the end of tomorrow'

    expect(itemsOf(`our deposit + who pays + ${story}`)).to.deep.equal([])
    expect(itemsOf('our deposit + who pays + the cap')).to.have.length(3)
  })

  it('are none where one is told or denied', () => {
    expect(itemsOf('we never lost one / who pays?')).to.deep.equal([])
    expect(itemsOf('our lost one / who pays?')).to.deep.equal([])
    expect(itemsOf('our deposit / who pays?')).to.have.length(2)
    expect(itemsOf('no deposit + who pays + is there a cap')).to.deep.equal([])
    expect(itemsOf('our deposit yes/no + who pays + the old ones, invoiced yes/no')).to.have.length(3)
  })

  it('are none in a line that is too long to be a list', () => {
    const line = (items: number) => Array.from({ length: items }, () => 'who pays').join(' + ')

    expect(itemsOf(line(5))).to.have.length(5)
    expect(itemsOf(line(500))).to.deep.equal([])
  })

  it('are counted up from the first question', () => {
    expect(itemsOf('Q1 who pays Q2 is there a cap')).to.deep.equal(['who pays', 'is there a cap'])
    expect(itemsOf('Q2 who pays Q1 is there a cap')).to.deep.equal([])
    expect(itemsOf('for Q1 and Q2 who pays')).to.deep.equal([])
  })
})
