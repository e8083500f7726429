import { expect } from 'chai'
import { redact } from '../../src/insights/redact.js'

const known = new Set(['kingsoft', 'cloud', 'invoice', 'billing', 'center', 'april', 'i', 'vat', 'who', 'pays', 'chrome'])

describe("customers' words as authors see them", () => {
  for (const [text, expected] of [
    ['my number is 0441 8827', 'my number is #'],
    ['number 04418827-13, please', 'number #, please'],
    ['号码是０４４１８８２７', '号码是#'],
    ['write to ada.lovelace@maple.example today', 'write to ‹mail› today'],
    ['see https://maple.example/x?id=7 there', 'see ‹link› there'],
    ['it is for Maple Glass Co., Ltd. in Delft', 'it is for ‹company› in ‹name›'],
    ['LOST ONE, KESTREL FOODS LTD', 'LOST ONE, ‹company›'],
    ['made out to KESTREL FOODS CO., LTD.', 'made out to ‹company›'],
    ['KESTREL GMBH lost it', '‹company› lost it'],
    ['WE I COMPANY', 'WE I COMPANY'],
    ['发票抬头是KESTREL FOODS LTD', '发票抬头是‹company›'],
    ['发票抬头是北京枫叶科技有限公司', '发票抬头是‹company›'],
    ['we lost it. Kind regards, Ada Lovelace', 'we lost it. Kind regards, ‹name›'],
    ['hi, my name is Ada and I lost it', 'hi, my name is ‹name› and I lost it'],
    ['我叫王小明，发票丢了', '我叫‹name›，发票丢了'],
    ['who at Kingsoft Cloud pays, ask Bob Hale', 'who at Kingsoft Cloud pays, ask ‹name›'],
    ['the Billing Center in Chrome since April', 'the Billing Center in Chrome since April'],
    ['our servers? Ada Lovelace', 'our servers? ‹name›'],
    ['Ada asks', '‹name› asks'],
    ['Carbon report? We need it', 'Carbon report? We need it'],
    ['invoices of KESTREL FOODS, LTD please', 'invoices of ‹company› please'],
    ['GARDEN TRADING COMPANY LIMITED', '‹company›'],
    ['GREEN CLOUD COMPANY', '‹company›'],
    ['我们公司的发票', '我们公司的发票'],
    ['快递公司弄丢了', '快递公司弄丢了'],
  ] as const)
    it(`shows "${text}" as "${expected}"`, () =>
      expect(redact(text, { known, common: new Set(['we', 'carbon', 'kind', 'company']) })).to.equal(expected))

  it('takes out whatever the customer is known by', () => {
    expect(redact('maple-ops', { known, names: ['maple-ops'] })).to.equal('‹name›')
    expect(redact('account maple-ops, again maple-ops', { known, names: ['maple-ops'] })).to.equal('account ‹name›, again ‹name›')
  })

  it('leaves the question of whoever was asked what it is about, which is a value of the form', () => {
    const asked = 'is the parcel on us, or on you'
    expect(redact(asked, { known, names: [asked, '快递费到底谁来付'] })).to.equal(asked)
    expect(redact('快递费到底谁来付', { known, names: [asked, '快递费到底谁来付'] })).to.equal('快递费到底谁来付')
  })

  for (const [what, row] of [
    ['capitals', 'A'],
    ['capitals and small letters', 'Aa'],
    ['capitals with marks between', 'A.'],
    ['capitals with spaces between', 'A '],
    ['words with capitals', 'Kestrel '],
    ['words that end a sentence', 'Kestrel. '],
    ['small letters', 'a'],
    ['digits', '1'],
  ] as const)
    it(`is done soon with a long row of ${what}`, function () {
      // What grows with the square of the length takes minutes.
      this.timeout(5_000)
      expect(() => redact(row.repeat(100_000), { known })).to.not.throw()
    })
})
