import type { Wanted } from './desk-child.js'

/** Texts that differ in their numbers are heard alike. */
export function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#')
}

/** What a customer says to get a copy, a message a turn: seven of them, with a question in the middle. */
export function storyOf(form: number): readonly string[] {
  const { account, title, invoice_number } = valuesOf(form)
  return ['hello', 'I lost my invoice', account, 'who pays for the postage?', title, invoice_number, 'yes']
}

/** The right values of a form. */
export function valuesOf(form: number): { readonly account: string; readonly title: string; readonly invoice_number: string } {
  return { account: `maple-ops-${form}`, title: `Maple ${form} Ltd.`, invoice_number: String(10_000_000 + form) }
}

/** One message of a form's conversation; each form has its own customer. */
export function said(form: number, turn: number): Wanted {
  const text = storyOf(form)[turn] ?? ''
  return { do: 'say', message: { id: `m${turn}`, conversation: `web:${form}`, customer: { channel: 'web', id: `visitor ${form}` }, text } }
}

/** A request of another system, with what it knows. */
export function filed(form: number): Wanted {
  const { account, title, invoice_number } = valuesOf(form)
  const fields = { account, title, invoice_number }
  return {
    do: 'file',
    request: {
      key: `key ${form}`,
      customer: { channel: 'api', id: 'crm', name: `visitor ${form}` },
      subject: 'A copy',
      body: 'I lost my invoice',
      fields,
    },
  }
}
