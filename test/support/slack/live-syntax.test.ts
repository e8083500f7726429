import { expect } from 'chai'
import { liveIn } from './live-syntax.js'

const section = (text: object) => ({ blocks: [{ type: 'section', text }] })

describe('what is live in a posted message', () => {
  for (const [title, posted, words] of [
    ['a mention in the text', { text: 'hi <@U1>' }, ['<@U1>']],
    ['a broadcast in mrkdwn', section({ type: 'mrkdwn', text: '<!channel> hi' }), ['<!channel>']],
    ['a mention that is not closed', { text: 'hi <@U1' }, ['<@U1']],
    [
      'a link with a disguise',
      section({ type: 'mrkdwn', text: '<https://evil.example|your bank>', verbatim: true }),
      ['<https://evil.example|your bank>'],
    ],
    ['a bare broadcast that is not verbatim', section({ type: 'mrkdwn', text: 'hi @here' }), ['@here']],
    ['a bare link that is not verbatim', section({ type: 'mrkdwn', text: 'see https://evil.example/x' }), ['https://evil.example/x']],
    ['a mention in rich text', { blocks: [{ type: 'user', user_id: 'U1' }] }, ['{"type":"user","user_id":"U1"}']],
    ['a button that leads away', { type: 'button', url: 'https://evil.example' }, ['https://evil.example']],
    ['no bare words in verbatim', section({ type: 'mrkdwn', text: 'hi @here see https://evil.example', verbatim: true }), []],
    ['nothing in plain text', section({ type: 'plain_text', text: '<!channel> <@U1> https://evil.example' }), []],
    ['nothing that is escaped', { text: '&lt;!channel&gt; &lt;@U1&gt;' }, []],
    ['nothing in the words of rich text', { blocks: [{ type: 'text', text: '<!channel> @here' }] }, []],
  ] as const)
    it(`is ${title}`, () => expect(liveIn(posted).map(live => live.words)).to.deep.equal(words))
})
