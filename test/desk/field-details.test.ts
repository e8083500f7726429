import { expect } from 'chai'
import { refusal } from '../store/refusal.js'
import { openDesk } from '../support/chat.js'
import { known } from '../support/known.js'

describe('a ticket from outside with fields that the checks refuse', () => {
  it('is refused with each field by its path and what is wrong with it, and none of the values', async () => {
    const desk = openDesk(await known())

    const error = await refusal(
      'FIELD_INVALID',
      desk.file({
        key: 'k',
        customer: { channel: 'api', id: 'crm' },
        subject: 'Lost',
        body: 'We lost our invoice.',
        fields: { invoice_number: '1234567', account: 'maple-ops' },
      }),
    )

    expect(error.details.map(({ path }) => path)).to.deep.equal(['fields.invoice_number'])
    expect(error.message).to.equal(error.details.map(({ path, message }) => `${path}: ${message}`).join(' '))
    expect(error.message).not.to.contain('1234567')
  })
})
