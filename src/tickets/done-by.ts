import type { Agent } from './ticket.js'

/** Who did something to a ticket is kept as one name: the customer, the clock, or what the agent is called. */
export const [byCustomer, byClock] = ['customer', 'clock'] as const

/** An agent as the ticket's notes and history name them: whoever calls himself "customer" must not be taken for one. */
export function byAgent({ name }: Pick<Agent, 'name'>): string {
  const said = name.trim().toLowerCase()
  return said === byCustomer || said === byClock ? `${name.trim()} (agent)` : name
}

/** Whether the customer said it, and no agent. */
export function isByCustomer({ by }: { readonly by: string }): boolean {
  return by === byCustomer
}
