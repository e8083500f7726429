import { play } from '../script.js'

const values = { account: 'maple-ops', title: 'Maple Ltd', reason: 'burnt' }
const ticketOf = (number: string) => ({ intent: 'lost-invoice-copy', fields: { ...values, invoice_number: number } })

const both = 'I lost 04418827 and 04418828, account maple-ops, title Maple Ltd, burnt'

describe('an invoice added while another of several is read back', () => {
  play([
    ...['also 04418829', '04418829 too'].map(says => ({
      title: `is read back and filed after the others: "${says}"`,
      turns: [
        { says: both },
        { says: 'yes' },
        { says },
        { says: 'yes', replies: ['04418829'] },
        { says: 'yes', replies: ['is filed'], asks: null },
      ],
      tickets: ['04418827', '04418828', '04418829'].map(ticketOf),
    })),
    {
      title: 'is read back behind the one that the same message agrees to',
      turns: [
        { says: both },
        { says: 'yes' },
        { says: 'yes, and also 04418829', replies: ['is filed', '04418829'] },
        { says: 'yes', asks: null },
      ],
      tickets: ['04418827', '04418828', '04418829'].map(ticketOf),
    },
    {
      title: 'takes the place of none that waits',
      turns: [
        { says: 'I lost 04418827, 04418828 and 04418829, account maple-ops, title Maple Ltd, burnt' },
        { says: 'yes' },
        { says: 'also 04418830' },
        ...['04418829', '04418830', 'is filed'].map(reply => ({ says: 'yes', replies: [reply] })),
      ],
      tickets: ['04418827', '04418828', '04418829', '04418830'].map(ticketOf),
    },
    ...['add 04418828 please', 'and 04418828'].map(says => ({
      title: `takes no place of the only one: "${says}"`,
      turns: [
        { says: 'I lost 04418827, account maple-ops, title Maple Ltd, burnt' },
        { says, replies: ['2 invoices'], asks: 'yes' },
        { says: 'yes', replies: ['04418828'] },
        { says: 'yes', replies: ['is filed'], asks: null },
      ],
      tickets: ['04418827', '04418828'].map(ticketOf),
    })),
    {
      title: 'keeps what the two have in common, and what is told of it alone',
      turns: [
        { says: 'I lost 04418827, account maple-ops, title Maple Ltd, burnt' },
        { says: 'and 04418828 the same but stolen', replies: ['Noted for invoice 04418828 alone', 'Invoice number: 04418827'] },
        { says: 'yes' },
        { says: 'yes' },
      ],
      tickets: [ticketOf('04418827'), { intent: 'lost-invoice-copy', fields: { ...values, invoice_number: '04418828', reason: 'stolen' } }],
    },
  ])
})
