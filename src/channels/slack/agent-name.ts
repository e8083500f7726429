/** Who did something to a ticket is kept by name, and these are others' there. */
const others = new Set(['customer', 'clock'])

/** An agent's name as tickets keep it, 80 characters at most: whoever calls himself "customer" must not be taken for one. */
export function agentName(shown: string): string {
  const name = shown.trim()
  return (others.has(name.toLowerCase()) ? `${name} (agent)` : name).slice(0, 80)
}
