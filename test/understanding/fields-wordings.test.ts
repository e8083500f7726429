import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const find = (text: string) => findFields(text, copyForm, null)

describe('findFields reads', () => {
  for (const [title, text, values] of [
    ['labels shortened with a full stop', 'acct. name: onyx-1\nco. name: Onyx Ltd', { account: 'onyx-1', title: 'Onyx Ltd' }],
    [
      'labels in quotes, as programs write them',
      '{"account": "onyx-1", "reason": "wallet stolen"}',
      { account: 'onyx-1', reason: 'wallet stolen' },
    ],
    ['dots that lead to a value', 'Customer account ..... onyx-1', { account: 'onyx-1' }],
    [
      'a list numbered within one line',
      '1) account: onyx-1 2) title: Onyx Ltd 3) no: 77340018',
      { account: 'onyx-1', title: 'Onyx Ltd', invoice_number: '77340018' },
    ],
    [
      'a bare list in an order of its own',
      '77340018 / onyx / Onyx Tiles Ltd. / eaten by mice',
      { account: 'onyx', title: 'Onyx Tiles Ltd.', invoice_number: '77340018', reason: 'eaten by mice' },
    ],
    ['a name that begins in quotes', 'the title is "Polar" Shipping Agents, Ltd.', { title: '"Polar" Shipping Agents, Ltd.' }],
    ['a Chinese name that begins in quotes', '抬头：“北极”航运有限公司', { title: '“北极”航运有限公司' }],
    ['a name with an article in small letters', "title: Atelier d'Onyx Noir", { title: "Atelier d'Onyx Noir" }],
    [
      'a name whose brackets stand before its form',
      'title: Onyx Data (formerly Flint Data) Inc.',
      { title: 'Onyx Data (formerly Flint Data) Inc.' },
    ],
    ['the branch behind a company', 'title: Onyx Foods Co., Ltd., Harbour Branch', { title: 'Onyx Foods Co., Ltd., Harbour Branch' }],
    [
      'partners joined by commas and a plus',
      'title = Onyx, Flint + Sons; number = 77340018',
      { title: 'Onyx, Flint + Sons', invoice_number: '77340018' },
    ],
    ['a Chinese name straight behind its label', '号码77340018，抬头黑曜石小馆', { title: '黑曜石小馆', invoice_number: '77340018' }],
    ['a Chinese reason of two characters', '原因：被盗', { reason: '被盗' }],
    ['no reason where it is not known', '发票丢了，原因不清楚', {}],
    [
      'the number between a loss and how it came to it',
      'we misplaced invoice no. 77340018 during the relocation',
      { invoice_number: '77340018', reason: 'we misplaced invoice no. 77340018 during the relocation' },
    ],
    [
      'the reason that takes another one back',
      'We lost it in the move. Actually no, it was stolen from the reception desk.',
      { reason: 'it was stolen from the reception desk' },
    ],
    [
      'what is told in front of a question',
      'our driver tore invoice 77340018 up, what can we do?',
      { invoice_number: '77340018', reason: 'our driver tore invoice 77340018 up' },
    ],
    [
      'what is told in front of a Chinese question',
      '发票77340018被雨淋湿了，怎么办？',
      { invoice_number: '77340018', reason: '被雨淋湿了' },
    ],
    ['nothing that is only supposed', 'if my invoice was stolen, what can I do?', {}],
    [
      'the number that replaces a misread one',
      'the invoice number was 77340018, I misread that, it is 77340081',
      { invoice_number: '77340081' },
    ],
    ['no number of a telephone that is only called a number', 'My number is 77340018, call me any time.', {}],
    ['no number that is called something else', 'our policy 77340018 covers it, room no. 77340019', {}],
    ['no number that is called something else in Chinese', '门牌 77340018', {}],
  ] as const)
    it(title, () => expect(find(text)).to.deep.equal(values))
})
