import { expect } from 'chai'
import fc from 'fast-check'
import { conceptView } from '../../../src/understanding/model/concepts.js'

const view = conceptView(
  new Map([
    ['grey', 'grey'],
    ['dimmed', 'grey'],
    ["can't click", 'grey'],
    ['button', 'button'],
    ['apply', 'apply'],
    ['apply button', 'button'],
    ['灰', '灰'],
    ['置灰', '灰'],
    ['按钮', '按钮'],
  ]),
)

describe('the concepts of a text', () => {
  it('are told by name, with their neighbours, and two by two', () => {
    expect(view('Why is the button dimmed?')).to.deep.equal([
      '#button',
      '#grey',
      'the #button',
      '#button #grey',
      '#grey $',
      '#button&#grey',
    ])
  })

  for (const [what, one, other] of [
    ['whichever of their words is used', 'the button is grey', 'the button is dimmed'],
    ['whichever form of a word is used', 'the button is dimmed', 'the buttons is dimming'],
    ['however it is typed', "the button: I CAN'T   CLICK", 'the button i cant click'],
    ['in Chinese too', '按钮变灰了', '按钮变置灰了'],
  ] as const) {
    it(`are the same ${what}`, () => {
      expect(view(one)).to.deep.equal(view(other))
      expect(view(one).length).to.be.above(0)
    })
  }

  it('are paired in whatever order they come', () => {
    const [there, back] = [view('grey button'), view('button that is grey')]
    expect(there).to.include('#button&#grey')
    expect(back).to.include('#button&#grey')
    expect(there.filter(isOfOrder)).to.not.deep.equal(back.filter(isOfOrder))
  })

  for (const [what, text, found] of [
    ['the longest of two that begin with the same word', 'the apply button', ['#button']],
    ['the shorter where the longer is not there', 'apply for the button', ['#apply', '#button']],
    ['each as often as it is met', 'grey, grey and dimmed', ['#grey', '#grey', '#grey']],
    ['one at either end', 'button x y dimmed', ['#button', '#grey']],
    ['no part of a word', 'greyhound buttonhole', []],
    ['no half of a phrase', 'click', []],
    ['a phrase of Chinese inside a run', '为什么按钮是灰色的', ['#按钮', '#灰']],
    ['nothing in a text without any', 'who pays for postage', []],
    ['nothing in no words', '?!', []],
    ['nothing named like a part of every object', 'constructor __proto__ toString', []],
    ['nothing for a sign that names of concepts have', '#faded #word&button', ['#button']],
  ] as const) {
    it(`are ${what}`, () => expect(view(text).filter(isName)).to.deep.equal(found))
  }

  it('are none, and nothing beside them, where a text has none', () => {
    expect(view('who pays for postage')).to.deep.equal([])
  })

  it('are none where authors wrote none', () => {
    expect(conceptView(new Map())('the button is grey')).to.deep.equal([])
  })

  it('are not paired with themselves, and each pair is told once', () => {
    const pairs = view('grey button grey button').filter(feature => feature.includes('&'))
    expect(pairs).to.deep.equal(['#button&#grey'])
  })

  it('read texts of any kind, and name nothing but concepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        for (const name of view(`${text} button`).filter(isName)) {
          expect(name).to.be.oneOf(['#grey', '#button', '#apply', '#灰', '#按钮'])
        }
      }),
    )
  })

  it('are paired up to a bound, for all of them in one message', () => {
    const many = Array.from({ length: 200 }, (_, at) => `word${letters(at)}`)
    const all = conceptView(new Map(many.map(word => [word, word])))

    const started = performance.now()
    const features = all(many.join(' '))

    // Measured 1 ms; pairs of all 200 would be 19,900.
    expect(performance.now() - started).to.be.below(100)
    expect(features.filter(isName)).to.have.length(200)
    expect(features.filter(feature => feature.includes('&'))).to.have.length((24 * 23) / 2)
  })
})

function isName(feature: string): boolean {
  return /^#[^ &]+$/.test(feature)
}

function isOfOrder(feature: string): boolean {
  return feature.includes(' ')
}

/** Two letters, others for each number. */
function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 20), 97 + (at % 20))
}
