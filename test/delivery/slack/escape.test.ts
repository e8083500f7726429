import { expect } from 'chai'
import fc from 'fast-check'
import { unescapeText } from '../../../src/channels/slack/plain-words.js'
import { escaped, escapeText, fitted, mrkdwn, neutral, plain, quoted } from '../../../src/delivery/slack/escape.js'
import { hostileWords } from '../../support/hostile-words.js'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { liveIn } from '../../support/slack/live-syntax.js'

/** A message with a customer's words in every place that Slack has for words. */
function messageOf(words: string, safe: { text: (words: string, most: number) => string; plain: typeof plain; quoted: typeof quoted }) {
  const option = { text: safe.plain(words, 75), value: 'v', description: safe.plain(words, 75) }
  return {
    text: safe.text(words, 4000),
    blocks: [
      { type: 'header', text: safe.plain(words, 150) },
      {
        type: 'section',
        text: mrkdwn(`*Account* ${safe.text(words, 2000)}`),
        fields: [mrkdwn(safe.text(words, 2000)), safe.plain(words, 2000)],
      },
      { type: 'context', elements: [mrkdwn(safe.text(words, 3000)), safe.plain(words)] },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'a',
            text: safe.plain(words, 75),
            confirm: {
              title: safe.plain(words, 100),
              text: mrkdwn(safe.text(words, 300)),
              confirm: safe.plain('ok', 30),
              deny: safe.plain('no', 30),
            },
          },
          { type: 'static_select', action_id: 's', placeholder: safe.plain(words, 150), options: [option] },
        ],
      },
      safe.quoted(words),
    ],
  }
}

describe('words of others in Slack', () => {
  it('make 0 mentions, links or broadcasts and break 0 limits, 500 hostile ones in every field', () => {
    fc.assert(
      fc.property(hostileWords, words => {
        const message = messageOf(words, { text: escaped, plain, quoted })
        expect(liveIn(message)).to.deep.equal([])
        expect(blocksProblems(message.blocks, 'message')).to.deep.equal([])
        expect(message.text.length).to.be.within(1, 4000)
      }),
      { numRuns: 500 },
    )
  })

  it('would, were they not escaped: this test can fail', () => {
    const bare = (words: string, most: number) => words.slice(0, most)
    const found = (words: string) => liveIn(messageOf(words, { text: bare, plain, quoted })).length

    for (const words of ['<!channel> hi', '<@U012ABC>', '<https://evil.example|your bank>'])
      expect(found(words), words).to.be.greaterThan(0)
    const halved = '&'.repeat(2000)
    expect(blocksProblems(messageOf(halved, { text: escapeText, plain, quoted }).blocks, 'message'), 'entities count').not.to.deep.equal([])
    const notVerbatim = { type: 'section', text: { type: 'mrkdwn', text: 'to @here' } }
    expect(liveIn({ blocks: [notVerbatim] })).to.have.length(1)
  })

  it('are escaped by the three entities and no other, and are read back the same', () => {
    expect(escapeText('a & b < c > d " \' * _ ` ~ @here')).to.equal('a &amp; b &lt; c &gt; d " \' * _ ` ~ @here')
    fc.assert(fc.property(fc.string({ unit: 'binary' }), words => unescapeText(escapeText(words)) === words))
  })

  it('stay whole where there is room', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 70 }).filter(words => words.trim() !== '' && neutral(words) === words),
        words => {
          expect(plain(words, 75).text).to.equal(words)
          expect(unescapeText(escaped(words, 500))).to.equal(words)
        },
      ),
    )
  })

  for (const [title, words, most, kept] of [
    ['between characters', 'ab👩👩', 4, 'ab…'],
    ['not at all where they fit', 'abcd', 4, 'abcd'],
    ['and never to nothing', '  ', 4, '–'],
  ] as const)
    it(`are cut ${title}`, () => expect(fitted(words, most)).to.equal(kept))

  it('keep no half entity when they are cut', () => {
    for (let most = 1; most < 30; most++) {
      const cut = escaped('<&>'.repeat(10), most)
      expect(cut.length).to.be.within(1, most)
      expect(cut).to.match(/^(?:&(?:lt|gt|amp);)*…?$/)
    }
  })

  for (const [title, words, left] of [
    ['the turn of writing', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['control characters, not line breaks and tabs', 'a\u0000b\u001b[31m\tc\r\nd', 'ab[31m\tc\nd'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
  ] as const)
    it(`lose ${title}`, () => expect(neutral(words)).to.equal(left))
})
