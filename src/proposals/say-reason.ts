/** Who proposed it, out of which ticket. */
interface Proposed {
  readonly agent: string
  readonly reference: string
}

/** Why one more way of asking for the entry `to` was written, for its history: whoever of the authors said yes is the author of the commit. */
export function sayReason({ to, phrasing, agent, reference }: Proposed & { readonly to: string; readonly phrasing: string }): string {
  const from = `Proposed by ${agent} in Slack (${reference}), who saw it heard as something else.`
  return [`Hear one more way of asking for ${to}`, phrasing, from].join('\n\n')
}

/** The same for an entry that there was none of. */
export function sayEntryReason({ id, agent, reference }: Proposed & { readonly id: string }): string {
  return `Add the policy ${id}\n\nProposed by ${agent} in Slack (${reference}), where a customer asked for it.`
}
