interface Proposed {
  /** The entry that it is a way of asking for. */
  readonly to: string
  readonly phrasing: string
  /** Who proposed it, out of which ticket. */
  readonly agent: string
  readonly reference: string
}

/** Why the files were changed by a proposal, for their history: whoever of the authors said yes is the author of the commit. */
export function sayReason({ to, phrasing, agent, reference }: Proposed): string {
  const from = `Proposed by ${agent} in Slack (${reference}), who saw it heard as something else.`
  return [`Hear one more way of asking for ${to}`, phrasing, from].join('\n\n')
}
