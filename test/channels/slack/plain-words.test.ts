import { expect } from 'chai'
import fc from 'fast-check'
import { plainWords } from '../../../src/channels/slack/plain-words.js'
import { escaped, escapeText } from '../../../src/delivery/slack/escape.js'
import { hostileWords } from '../../support/hostile-words.js'
import { liveIn } from '../../support/slack/live-syntax.js'

const naming = {
  bot: 'U0BOT',
  names: new Map([
    ['U0ADA', 'Ada & Co <x>'],
    ['C0GEN', 'general'],
    ['S0AG', 'agents'],
  ]),
}

describe('what a person typed in Slack', () => {
  for (const [title, text, words] of [
    ['an e-mail address', 'write to <mailto:ana@x.com|ana@x.com> please', 'write to ana@x.com please'],
    ['an address without a label', '<mailto:ana@x.com>', 'ana@x.com'],
    ['a name that looks like a site', 'account <http://booking.com|booking.com>', 'account booking.com'],
    ['a link', 'see <https://a.example/b?c=1&amp;d=2>', 'see https://a.example/b?c=1&d=2'],
    ['a telephone number', 'call <tel:+4930123|+49 30 123>', 'call +49 30 123'],
    ['entities', 'A&amp;B &lt;Ltd&gt; &amp;amp; Co', 'A&B <Ltd> &amp; Co'],
    ['entities in a label', '<http://a.example|A&amp;B>', 'A&B'],
    ['a mention of the bot', '<@U0BOT> I lost my invoice', 'I lost my invoice'],
    ['a mention with a colon', '<@U0BOT>: I lost it', 'I lost it'],
    ['a mention with a name', '<@U0BOT|counterfoil>, hello', 'hello'],
    ['a mention in the middle', 'hey <@U0BOT> I lost\nmy invoice', 'hey I lost\nmy invoice'],
    ['a mention alone', '<@U0BOT>', ''],
    ['a mention in Chinese', '<@U0BOT>，发票丢了', '发票丢了'],
    ['a mention of somebody', 'ask <@U0ADA>', 'ask @Ada & Co <x>'],
    ['somebody without a name', 'ask <@U0XYZ>', 'ask @U0XYZ'],
    ['somebody with a label', 'ask <@U0XYZ|bob>', 'ask @bob'],
    ['a channel', 'in <#C0GEN> or <#C1|help> or <#C2>', 'in #general or #help or #C2'],
    ['a group', '<!subteam^S0AG> <!subteam^S1|@sales> <!subteam^S2>', '@agents @sales @S2'],
    ['a broadcast', '<!here> <!channel|channel>', '@here channel'],
    ['a date', '<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
    ['emoji', 'thanks :tada: :+1:', 'thanks :tada: :+1:'],
    ['spaces and lines as they are', '  a\n  b  ', '  a\n  b  '],
    ['an invoice number', '04418827', '04418827'],
  ] as const)
    it(`is read without Slack's wrapping: ${title}`, () => expect(plainWords(text, naming)).to.equal(words))

  it('is exactly that, whatever they typed', () => {
    fc.assert(
      fc.property(fc.oneof(hostileWords, fc.string({ unit: 'binary' })), words => plainWords(escapeText(words), naming) === words),
      { numRuns: 500 },
    )
  })

  it('makes nothing live when it is said back', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (one, other) => {
        const echoed = escaped(plainWords(`${one}<@U0ADA> <https://evil.example|${other}>${escapeText(other)}`, naming))
        expect(liveIn({ text: echoed })).to.deep.equal([])
      }),
      { numRuns: 500 },
    )
  })

  it('takes no time, however it is nested', () => {
    const began = performance.now()
    for (const text of ['<'.repeat(40_000), '<@'.repeat(20_000), `${' '.repeat(40_000)}<@U0BOT>${' '.repeat(40_000)}x`])
      plainWords(text, naming)
    expect(performance.now() - began).to.be.lessThan(2000)
  })
})
