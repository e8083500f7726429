import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('the branch of a company behind its legal form', () => {
  for (const [text, value] of [
    [
      'need a dup of lost VAT invoice 71920458 for Norrbyte AB Shanghai Branch (acct norrbyte-sh), envelope never made it from reception to my desk',
      'Norrbyte AB Shanghai Branch',
    ],
    ['lost invoice 71920458 for Velling Oy Beijing Office, it fell in the sea', 'Velling Oy Beijing Office'],
    ['We lost invoice 71920458 of Tarn & Beck GmbH Shanghai Representative Office', 'Tarn & Beck GmbH Shanghai Representative Office'],
    ['copy of lost invoice 71920458 for Merrow Ltd Hong Kong Branch please', 'Merrow Ltd Hong Kong Branch'],
    ['lost invoice 71920458 for Merrow Ltd Thanks', 'Merrow Ltd'],
    ['lost invoice 60218834 for Halden AG Shenzhen Branch, account halden-sz', 'Halden AG Shenzhen Branch'],
    ['Please send a copy of lost invoice 60218834 issued for Prado SRL Suzhou Office.', 'Prado SRL Suzhou Office'],
    ['invoice 60218834 for Orme Pte Ltd Singapore Branch was stolen', 'Orme Pte Ltd Singapore Branch'],
    ['lost 60218834 of Bryn LLC China Division, it burned', 'Bryn LLC China Division'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, null).title).to.equal(value))

  for (const text of ['lost invoice for the Shanghai Branch', 'lost invoice 60218834 for the Accounting Department'])
    it(`finds none in: ${text}`, () => expect(findFields(text, copyForm, null).title).to.equal(undefined))
})
