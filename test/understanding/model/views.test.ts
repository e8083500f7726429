import { expect } from 'chai'
import type { Phrasing } from '../../../src/understanding/knowledge.js'
import { commandViews, viewsOf } from '../../../src/understanding/model/views.js'

/** Both mean the same to these authors, and have no word in common. */
const [dimmed, unclickable] = ['dimmed', 'unclickable']
const concepts = new Map([
  [dimmed, 'grey'],
  [unclickable, 'grey'],
])

const phrasing: Phrasing = { text: 'ab', meaning: { kind: 'entry', id: 'x', side: null }, at: 'faq/x.md:1' }
const linesOf = (count: number) => Array.from({ length: count }, () => phrasing)
const [few, many] = [linesOf(2_000), linesOf(2_001)]

describe('the views of a language', () => {
  it('are words and runs of characters where its authors wrote no concepts', () => {
    const views = viewsOf({ concepts: new Map(), phrasings: many })

    expect(views.map(view => view('ab'))).to.deep.equal([
      ['ab', '^ ab', 'ab $'],
      ['<a', 'ab', 'b>', '<ab', 'ab>', '<ab>'],
    ])
  })

  it('see no pairs of words in few lines, whose classifier is a kernel ridge', () => {
    const views = viewsOf({ concepts, phrasings: few })

    expect(views[0]?.('ab cd')).to.deep.equal(['ab', 'cd'])
    expect(views.slice(1).map(view => view(dimmed))).to.deep.equal(
      viewsOf({ concepts, phrasings: many })
        .slice(1)
        .map(view => view(dimmed)),
    )
  })

  it('are the same and the concepts where they wrote some', () => {
    const plain = viewsOf({ concepts: new Map(), phrasings: many })
    const views = viewsOf({ concepts, phrasings: many })

    expect(views).to.have.length(plain.length + 1)
    expect(views.slice(0, plain.length)).to.deep.equal(plain)
    expect(views.at(-1)?.(dimmed)).to.include('#grey')
  })

  it('have a view more in which two words of one concept are the same, which they are in no other', () => {
    const same = viewsOf({ concepts, phrasings: many }).map(view => JSON.stringify(view(dimmed)) === JSON.stringify(view(unclickable)))

    expect(same).to.deep.equal([false, false, true])
  })

  it('are for commands those of a language without concepts', () => {
    expect(commandViews).to.deep.equal(viewsOf({ concepts: new Map(), phrasings: many }))
  })
})
