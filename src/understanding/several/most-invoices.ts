/** More invoices are not taken from one message, nor counted where they are only announced. */
export const mostInvoices = 20
