import { expect } from 'chai'
import { bareValue } from '../../src/understanding/fields.js'
import { fieldOf } from './fields-form.js'

describe('bareValue', () => {
  const values = {
    account: [
      ['maple-ops', 'maple-ops'],
      ["It's maple-ops.", 'maple-ops'],
      ['sorry, I meant maple-ops', 'maple-ops'],
      ['our account is maple-ops', 'maple-ops'],
      ['OK. "maple-ops"', 'maple-ops'],
      ['账号是 maple-ops', 'maple-ops'],
      ['use maple-ops please', 'maple-ops'],
      ['maple-ops?', 'maple-ops'],
      ['help-desk-01', 'help-desk-01'],
      ['stopgroup', 'stopgroup'],
    ],
    title: [
      ['the title would be Maple Garden Trading', 'Maple Garden Trading'],
      ['“Maple Garden Ltd”', 'Maple Garden Ltd'],
      ['Maple Garden Co., Ltd.', 'Maple Garden Co., Ltd.'],
      ['Human Resources Online Ltd', 'Human Resources Online Ltd'],
      ['Right Price Foods', 'Right Price Foods'],
      ['maple garden trading', 'maple garden trading'],
      ['抬头是杭州青禾设计有限公司', '杭州青禾设计有限公司'],
      ['啥都有商贸有限公司', '啥都有商贸有限公司'],
      ['maybe Maple Garden Ltd', 'Maple Garden Ltd'],
      ['Maple Trading. Thanks, Bob', 'Maple Trading'],
      ['Maple Trading\nRegards\nBob Miller', 'Maple Trading'],
      ['Cheers Wine Ltd', 'Cheers Wine Ltd'],
      ['Maple Trading, sorry Alice', 'Maple Trading'],
      ['Maple Trading, sorry, Alder Trading', 'Alder Trading'],
      ['Zubr Software sp. z o.o.', 'Zubr Software sp. z o.o.'],
      ['Verein für Kunst e.V.', 'Verein für Kunst e.V.'],
    ],
    invoice_number: [
      ['ah I see, 09442718', '09442718'],
      ["My bad, that's my mobile. The invoice is 2431 2000 0000 4567 8901", '24312000000045678901'],
      ['20240315', '20240315'],
      ['4412987', '4412987'],
      ['then maybe 91310115MA1K4QX82T?', '91310115MA1K4QX82T'],
    ],
    reason: [
      ['stolen', 'stolen'],
      ['because we moved', 'we moved'],
      ['no idea, it just vanished from the drawer', 'no idea, it just vanished from the drawer'],
      ['The courier lost it.', 'The courier lost it'],
    ],
  } as const
  for (const [name, rows] of Object.entries(values))
    for (const [said, value] of rows) it(`hears the ${name} in "${said}"`, () => expect(bareValue(said, fieldOf(name))).to.equal(value))

  const nones = {
    account: [
      "I don't know",
      "what's that?",
      "let's start over",
      'ok',
      '好的',
      '不知道',
      'can I speak to a human being please',
      '',
      ' ... ',
      'hmm let me check',
      'perhaps',
      '账号在哪看',
    ],
    title: [
      "cancel this, I don't need it any more",
      'is there a time limit on asking for invoices in general?',
      "I'd rather talk to a real person about this",
      'same as account',
      'maybe',
      'hmm, could be',
      'it depends',
      '大概吧',
      '抬头是啥意思',
      '抬头指的是啥',
      'Maple. Sorry, Alice.',
    ],
    invoice_number: [
      'no idea what the number is',
      "I don't know the number, the paper is gone",
      'my phone is 62551234',
      '03381729 or 03381728',
      'who pays for postage',
    ],
    reason: [
      "I don't know",
      'what do you mean?',
      'do I have to say',
      'thanks',
      'cancel',
      'actually both are lost',
      '其实两张都丢了',
      'whatever',
    ],
  } as const
  for (const [name, rows] of Object.entries(nones))
    for (const said of rows) it(`hears no ${name} in "${said}"`, () => expect(bareValue(said, fieldOf(name))).to.equal(null))
})
