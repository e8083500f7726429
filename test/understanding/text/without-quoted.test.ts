import { expect } from 'chai'
import { withoutQuoted } from '../../../src/understanding/text/without-quoted.js'

describe('what a message quotes', () => {
  for (const [text, own] of [
    ['> Which account name?\n\nmaple-ops', 'maple-ops'],
    ['maple-ops\n> Which account name?\n> For example: x', 'maple-ops'],
    ['> who pays the postage?', '> who pays the postage?'],
    ['a > b', 'a > b'],
    ['Yes, correct.\n\nOn Tue, 3 Nov 2026 at 10:02, Support <support@kestrel.example> wrote:\n> Account: x\n> Title: y', 'Yes, correct.'],
    ['On Tue, 3 Nov 2026 Support <s@kestrel.example>\nwrote:\n\n> Account: x\n\nYes.', 'Yes.'],
    ['Ja.\nAm 03.11.2026 um 10:02 schrieb Support:\n> Konto: x', 'Ja.'],
    ['对。\n\n在 2026年11月3日 10:02，客服 <s@kestrel.example> 写道：\n> 账户名：x', '对。'],
    ['2026年11月3日，客服写道：\n> 账户名：x\n对', '对'],
    ['he wrote:\nmaple-ops', 'he wrote:\nmaple-ops'],
    ['The title is wrong, as my boss wrote:\n> Title: y', 'The title is wrong, as my boss wrote:'],
    ['The title is wrong, on 3 Nov 2026 my boss wrote:\n> Title: y', 'The title is wrong, on 3 Nov 2026 my boss wrote:'],
    ['yes', 'yes'],
  ] as const)
    it(`is left out of ${JSON.stringify(text)}`, () => expect(withoutQuoted(text)).to.equal(own))

  it('is found at once, however much it is', () =>
    expect(withoutQuoted(`${'> '.repeat(2_000)}\n${'\n> x'.repeat(1_000)}\nyes`)).to.equal('yes'))
})
