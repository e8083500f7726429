import type { ConversationData, Group, TicketData, TurnData } from './read-scripts.js'

/** docs/conversations.md: what the bot promises, group by group, as Markdown that a product person can read. */
export function conversationsPage(groups: readonly Group[]): string {
  const count = groups.reduce((sum, { conversations }) => sum + conversations.length, 0)
  return [
    '# What the bot promises, conversation by conversation',
    'Each conversation below is a test that runs through the whole bot with the real policy files. This page is made of the files in `test/conversation/scripts/` by `npm run conversations`; change those, not this.',
    `Groups: ${groups.length}. Conversations: ${count}.`,
    groups.map(listed).join('\n'),
    ...groups.map(group => [`## ${group.group}`, group.about.trim(), ...group.conversations.map(conversation)].join('\n\n')),
  ].join('\n\n')
}

function listed({ group, conversations }: Group): string {
  return `- [${group}](#${group}): ${conversations.map(({ name }) => escaped(name)).join(' · ')}`
}

function conversation({ name, turns, tickets, receipts, feedback }: ConversationData): string {
  const kept = receipts ? [`- Receipts: ${receipts.map(entry => `*${entry}*`).join(', ')}`] : []
  return [`### ${escaped(name)}`, turns.map(turn).join('\n'), [ended(tickets), ...kept, ...(feedback ?? []).map(judged)].join('\n')].join(
    '\n\n',
  )
}

function turn({ says, adds = [], from, in: tab, after, system, agent, ...expected }: TurnData): string {
  const who = system ? `Another system, for ${escaped(system.customer)}` : from === undefined ? 'Customer' : capital(from)
  const when = [after === undefined ? '' : `${pause(after)} later`, tab ? `in ${escaped(tab)}` : ''].filter(Boolean).join(', ')
  const acts = (agent ?? []).map(act => `- *An agent ${act === 'hands back' ? 'hands the ticket back' : `${act} the ticket`}.*`)
  const stated = Object.entries(system?.fields ?? {}).map(([name, value]) => `${name.replaceAll('_', ' ')} ${quoted(value)}`)
  const said = [[says, ...adds].map(escaped).join(' *(and at once)* '), ...(stated.length > 0 ? [`(${stated.join(', ')})`] : [])].join(' ')
  return [...acts, `- **${who}**${when ? ` (${when})` : ''}: ${said}`, ...outcomes(expected).map(line => `  - ${line}`)].join('\n')
}

function outcomes({
  answered,
  replies,
  never,
  choices,
  asks,
  count,
}: Omit<TurnData, 'says' | 'adds' | 'from' | 'in' | 'after' | 'system' | 'agent'>): readonly string[] {
  return [
    answered && answered.length > 0 ? `answers ${answered.map(entry => `*${entry}*`).join(', then ')}` : '',
    replies ? `says ${replies.map(quoted).join(' … ')}` : '',
    never ? `does not say ${never.map(quoted).join(' or ')}` : '',
    choices ? `offers ${choices.length > 0 ? choices.map(label => `[${escaped(label)}]`).join(' ') : 'no buttons'}` : '',
    asks === undefined ? '' : waits(asks),
    count === undefined ? '' : `in ${count === 1 ? 'one reply' : `${count} replies`}`,
  ].filter(Boolean)
}

function waits(asks: string | null): string {
  if (asks === null) return 'has no request open'
  if (asks === 'yes') return 'waits for a yes to its read-back'
  if (asks === 'change') return 'waits to hear what to change'
  return `waits for: ${asks.replaceAll('_', ' ')}`
}

function ended(tickets: readonly TicketData[]): string {
  return tickets.length === 0 ? 'No ticket is filed.' : tickets.map(ticket).join('\n')
}

function judged({ entry, verdict, why }: NonNullable<ConversationData['feedback']>[number]): string {
  return `- Feedback: *${entry}* ${verdict.replaceAll('-', ' ')}${why ? `, ${why.replaceAll('-', ' ')}` : ''}`
}

function ticket({ intent, fields, missing, status, resolution, flags, notes, history }: TicketData): string {
  const values = Object.entries(fields ?? {}).map(([name, value]) => `${name.replaceAll('_', ' ')} ${quoted(value)}`)
  const unknown = (missing ?? []).map(name => `${name.replaceAll('_', ' ')} marked unknown`)
  const flagged = flags && flags.length > 0 ? `flagged with ${flags.map(escaped).join(', ')}` : ''
  const noted = notes && notes.length > 0 ? `noted ${notes.map(quoted).join(' and ')}` : ''
  const happened = history ? history.join(', then ').replaceAll('-', ' ') : ''
  const parts = [...values, ...unknown, status ?? '', resolution ?? '', flagged, noted, happened].filter(Boolean)
  return `- Ticket: **${intent}**${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`
}

function pause(milliseconds: number): string {
  const [unit, length] = (
    [
      ['day', 86_400_000],
      ['hour', 3_600_000],
      ['minute', 60_000],
    ] as const
  ).find(([, length]) => milliseconds >= length && milliseconds % length === 0) ?? ['second', 1_000]
  const number = milliseconds / length
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

function quoted(words: string): string {
  return `“${escaped(words)}”`
}

/** On one line, with what Markdown would take for its own marks shown as written. */
function escaped(words: string): string {
  return words
    .trim()
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/[\\`*_[\]<>#|]/g, mark => `\\${mark}`)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
