import type { Form } from '../../forms/form.js'
import type { Customer, SpokenLanguage } from '../../message.js'
import type { Goal } from '../../tickets/clock.js'
import type { Ticket } from '../../tickets/ticket.js'

/** All that a card is drawn from. The same again draws the same card. */
export interface Shown {
  readonly ticket: Ticket
  readonly customer: Customer
  readonly language: SpokenLanguage
  /** What the ticket was filed for, in words, the form that it was collected by, and the entry that this form stands for; null where the authors have taken it away. */
  readonly intent: { readonly name: string; readonly form: Form | null; readonly entry?: string } | null
  /** What fields are called that the form has not, by their names: a ticket may have taken them along from another one. */
  readonly labels?: Readonly<Record<string, string>>
  /** The question of the entry that is suggested, as agents read it; the ticket has it in the customer's language. */
  readonly fits?: string
  /** Where the message can be opened that an agent filed it from. */
  readonly source?: string
  readonly goals: readonly Goal[]
  /** The zone that support works in. */
  readonly zone: string
  readonly now: Date
}

/** The field that says which copy is due, and what is due where it is known. */
export type DueCopy =
  | { readonly kind: 'known'; readonly value: string; readonly name: string; readonly gets: string }
  | { readonly kind: 'unknown'; readonly either: readonly { readonly value: string; readonly name: string; readonly gets: string }[] }

/** Which copy the customer gets, in the words of the form; null where the form gives none. */
export function dueCopy({ ticket, intent }: Pick<Shown, 'ticket' | 'intent'>): DueCopy | null {
  for (const { name: field, check } of intent?.form?.fields ?? []) {
    const either = check.kind === 'one-of' ? Object.entries(check.about ?? {}).map(([value, about]) => ({ value, ...about })) : []
    if (either.length === 0) continue
    const known = either.find(({ value }) => value === ticket.fields[field])
    return known ? { kind: 'known', ...known } : { kind: 'unknown', either }
  }
  return null
}

/** What a field is called; its name where the form has it no more. */
export function labelOf({ intent, labels }: Pick<Shown, 'intent' | 'labels'>, name: string): string {
  const other = labels && Object.hasOwn(labels, name) ? labels[name] : undefined
  return intent?.form?.fields.find(field => field.name === name)?.label ?? other ?? name
}

const channels: Readonly<Record<Customer['channel'], string>> = {
  web: 'the web chat',
  terminal: 'the terminal',
  api: 'REST',
  slack: 'Slack',
}

/** Who asks, and where: names are the customer's own. */
export function saysWho({ customer, language }: Pick<Shown, 'customer' | 'language'>): string {
  const who = customer.name ?? 'A customer'
  return `${who} on ${channels[customer.channel]}, in ${language === 'zh' ? 'Chinese' : 'English'}`
}
