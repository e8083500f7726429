import type { Goal } from '../../tickets/clock.js'
import { isByCustomer } from '../../tickets/done-by.js'
import { isOpen } from '../../tickets/lifecycle.js'
import type { Ticket } from '../../tickets/ticket.js'
import { type Block, block, bold, text, type Words } from './blocks.js'
import { quoted } from './escape.js'
import { goalNames } from './goal-names.js'
import { shownField, shownWords } from './masked.js'
import { sayAge, sayClock, sayTime } from './say-time.js'
import { dueCopy, labelOf, type Shown, saysWho } from './shown.js'

/** More fields than any form has would fill the channel. */
const mostFields = 20
/** In characters: the rest is in the thread. */
const [longestQuote, longestNote] = [1_200, 400]

/** Who has it and how it stands: the first thing to read. */
export function standing({ ticket, now, zone }: Shown): string {
  const { agent, status, resolution, filedAt } = ticket
  const filed = new Date(filedAt)
  const by = agent ? agent.name : null
  const words = {
    new: 'New, nobody has it',
    open: by ? `Open, ${by} has it` : 'Open, nobody has it',
    pending: `Waiting for the customer${by ? `, ${by} has it` : ''}`,
    solved: `Solved${resolution ? ` (${resolutions[resolution]})` : ''}${by ? ` by ${by}` : ''}`,
    closed: `Closed${resolution ? ` (${resolutions[resolution]})` : ''}`,
  }
  // A card is drawn when its ticket changes, and read much later: the age is that of then.
  return `${marks[status]} ${words[status]} · filed ${sayTime(filed, zone)} · ${sayAge(filed, now)} old at ${sayClock(now, filed, zone)}`
}

/** Whom the customer hears: the bot is silent while an agent has the ticket. */
export function handling({ ticket, ...shown }: Shown): string {
  const hears = isOpen(ticket) && ticket.agent ? `${ticket.agent.name} answers, the bot is silent` : 'the bot answers'
  return `${saysWho(shown)} · ${hears}`
}

export const resolutions: Readonly<Record<NonNullable<Ticket['resolution']>, string>> = {
  'copy-delivered': 'copy delivered',
  answered: 'answered',
  rejected: 'rejected',
  duplicate: 'duplicate',
  withdrawn: 'withdrawn',
}

const marks: Readonly<Record<Ticket['status'], string>> = { new: '🔵', open: '🟢', pending: '⏸️', solved: '✅', closed: '⚪' }

/** What was heard, and how surely. */
export function classified({ ticket, intent }: Shown): string {
  const { classification, reclassified } = ticket
  if (reclassified) return `🔎 Reclassified by an agent: ${reclassified.of} ${reclassified.as}`
  if (!classification) return '🔎 Not classified'
  const { confidence, candidates, entries, decision } = classification
  const percent = (share: number) => `${Math.round(share * 100)} %`
  // A topic that the policy does not answer is what was heard, though no entry.
  const topics = decision === 'not-covered' ? candidates.slice(0, 1).map(({ id }) => id) : []
  const heard = [...entries, ...topics, ...(classification.intent ? [classification.intent] : [])]
  const others = candidates.filter(({ id, confidence: share }) => !heard.includes(id) && share >= leastShare).slice(0, 2)
  const near = others.map(({ id, confidence: share }) => `${id} ${percent(share)}`).join(', ')
  if (decision === 'unknown' || decision === 'clarify') return `🔎 Not surely understood${near ? `; perhaps ${near}` : ''}`
  const what = heard.map(id => (id === classification.intent ? (intent?.name ?? id) : id)).join(', ')
  const kind = topics.length > 0 ? 'a question that the policy does not answer' : decision
  return `🔎 Understood as ${kind}${what ? `: ${what}` : ''}, ${percent(confidence)} sure${near ? `; else ${near}` : ''}`
}

/** What was less likely than this is no alternative worth reading. */
const leastShare = 0.05

/** Every field with its value or as missing, and the copy that is due. */
export function fieldLines(shown: Shown): readonly (readonly Words[])[] {
  const { ticket } = shown
  const inForm = shown.intent?.form?.fields.map(({ name }) => name) ?? []
  const names = [...new Set([...inForm, ...Object.keys(ticket.fields), ...ticket.missing])].slice(0, mostFields)
  const lines = names.flatMap((name): readonly (readonly Words[])[] => {
    const value = ticket.fields[name]
    const label = bold(`${labelOf(shown, name)}: `)
    if (value !== undefined) return [[label, text(shownField(ticket, name, value), undefined, 500)]]
    return ticket.missing.includes(name) ? [[label, text('⚠️ not given', { italic: true })]] : []
  })
  return [...lines, ...dueLines(shown)]
}

function dueLines(shown: Shown): readonly (readonly Words[])[] {
  const due = dueCopy(shown)
  if (!due) return []
  if (due.kind === 'known') return [[bold('Copy due: '), text(`${due.gets} (${due.name})`)]]
  // Whoever has finished it has looked at the invoice.
  if (!isOpen(shown.ticket)) return []
  const either = due.either.map(({ name, gets }) => [text(`    ${name}: ${gets}`)])
  return [[bold('Copy due: '), text('⚠️ depends on the kind of invoice, which was not given', { italic: true })], ...either]
}

/** What an agent should look at first, and what the customer is waited for. */
export function warnings(shown: Shown): readonly string[] {
  const { flags, asked, history } = shown.ticket
  const late = shown.goals.filter(isBreached).map(goal => sayGoal(goal, shown.zone))
  const same = flags.map(({ other }) => `🚩 ${other} is about the same invoice, by somebody else or for another account`)
  const [of] = shown.ticket.resolution === 'duplicate' ? (history.findLast(({ what }) => what === 'duplicate')?.changes ?? []) : []
  return [
    ...(isOpen(shown.ticket) ? [...late, ...same] : []),
    ...(of?.is ? [`🔁 It goes on in ${of.is}`] : []),
    ...(isCalledBack(shown.ticket) ? ['↩️ The copy was called back: the customer has none now'] : []),
    ...(asked ? [`⏸️ Asked again for: ${labelOf(shown, asked.field)}${asked.why ? ` (${asked.why})` : ''}`] : []),
  ]
}

/** Whether a copy was given and taken back, and none since. */
function isCalledBack({ copies, history }: Ticket): boolean {
  return copies.length === 0 && history.some(({ what }) => what === 'copy-revoked')
}

/** How the ticket stands with its targets. */
export function deadlines({ goals, zone, ticket }: Shown): readonly string[] {
  // What the customer has taken back was nobody's to be in time with.
  if (ticket.resolution === 'withdrawn') return []
  const said = goals.filter(goal => !isBreached(goal)).map(goal => sayGoal(goal, zone))
  return said.length > 0 ? [said.join(' · ')] : []
}

/** What is overdue is said among the first things, and not in small letters. */
function isBreached({ state }: Goal): boolean {
  return state === 'breached'
}

function sayGoal({ what, state, dueAt }: Goal, zone: string): string {
  const [name, due] = [goalNames[what], dueAt ? sayTime(dueAt, zone) : '']
  switch (state) {
    case 'met':
      return `✅ ${name} in time`
    case 'late':
      return `🟠 ${name} too late, was due ${due}`
    case 'stopped':
      return `⏸️ ${name}: the clock stands still`
    case 'running':
      return `⏱️ ${name} due ${due}`
    case 'warned':
      return `🟡 ${name} due soon: ${due}`
    case 'breached':
      return `🔴 ${name} overdue since ${due}`
  }
}

/** The customer's own words, marked as theirs by the bar at their side. */
export function words({ ticket }: Shown): readonly Block[] {
  const said = ticket.notes.findLast(isByCustomer)
  return [
    block.context('💬 The customer wrote'),
    quoted(shownWords(ticket, ticket.words), longestQuote),
    ...(said ? [block.context('💬 and later'), quoted(shownWords(ticket, said.words), longestNote)] : []),
  ]
}
