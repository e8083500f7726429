import { expect } from 'chai'
import { commandViews, viewsOf } from '../../src/understanding/views.js'

/** Both mean the same to these authors, and have no word in common. */
const [dimmed, unclickable] = ['dimmed', 'unclickable']
const concepts = new Map([
  [dimmed, 'grey'],
  [unclickable, 'grey'],
])

describe('the views of a language', () => {
  it('are words and runs of characters where its authors wrote no concepts', () => {
    const views = viewsOf({ concepts: new Map() })

    expect(views.map(view => view('ab'))).to.deep.equal([
      ['ab', '^ ab', 'ab $'],
      ['<a', 'ab', 'b>', '<ab', 'ab>', '<ab>'],
    ])
  })

  it('are the same and the concepts where they wrote some', () => {
    const plain = viewsOf({ concepts: new Map() })
    const views = viewsOf({ concepts })

    expect(views).to.have.length(plain.length + 1)
    expect(views.slice(0, plain.length)).to.deep.equal(plain)
    expect(views.at(-1)?.(dimmed)).to.include('#grey')
  })

  it('have a view more in which two words of one concept are the same, which they are in no other', () => {
    const same = viewsOf({ concepts }).map(view => JSON.stringify(view(dimmed)) === JSON.stringify(view(unclickable)))

    expect(same).to.deep.equal([false, false, true])
  })

  it('are for commands those of a language without concepts', () => {
    expect(commandViews).to.deep.equal(viewsOf({ concepts: new Map() }))
  })
})
