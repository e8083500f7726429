import type { Examined, FaqProposal } from '../../tickets/proposals/faq-proposal.js'
import { proposalActions } from './actions.js'
import { type Block, block, button, text } from './blocks.js'
import { escaped, quoted } from './escape.js'
import type { Wording } from './post.js'
import { sayTime } from './say-time.js'

/** A proposal with what its card shows besides. */
export interface ShownProposal {
  readonly proposal: FaqProposal
  /** The customer's words, without anything by which somebody is known. */
  readonly asked: string
  /** What the change is, with its words. */
  readonly change: FaqProposal['change']
  /** The question of the entry that it is a way of asking for; null where there is none of this name, or it is an entry of its own. */
  readonly question: string | null
  readonly zone: string
}

/** More than this of a change is read in its file, or said by `faq diff`. In lines and characters. */
const [mostLines, longestQuote] = [30, 1_200]

/** A proposal as authors see it in their channel: what was asked, what would be written, what that would change, and what they can do. */
export function proposalCard(shown: ShownProposal): Wording {
  const { proposal, asked, change, question, zone } = shown
  const { by, at, ticket } = proposal
  const title = titleOf(change)
  return {
    text: escaped(`${title}: ${standing(proposal)}`, 1_000),
    blocks: [
      block.header(title),
      block.context(
        `${by.name} ${change.kind === 'entry' ? 'says that the FAQ should answer this' : 'says that a customer meant this'} · ${ticket} · ${sayTime(new Date(at), zone)}`,
      ),
      quoted(asked, longestQuote),
      ...(question === null ? [] : [block.section(`It stands for “${question}”`)]),
      ...diff(proposal, change),
      ...result(proposal),
      ...buttons(proposal),
    ],
  }
}

function titleOf(change: FaqProposal['change']): string {
  if (change.kind === 'phrasing') return `For the FAQ: another way of asking for ${change.entry}`
  return `For the FAQ: a new entry${change.draft ? `, ${change.draft.id}` : ''}`
}

function diff({ state }: FaqProposal, change: FaqProposal['change']): readonly Block[] {
  const files = 'found' in state ? state.found.diff : []
  const lines = files.flatMap(({ file, added }) => [file, ...added.map(line => `+ ${line}`)])
  if (lines.length > 0) return [preformatted(lines)]
  const words =
    change.kind === 'phrasing' ? change.phrasing : [change.draft?.en.question, change.draft?.en.answer].filter(Boolean).join('\n')
  return words ? [preformatted(words.split('\n').map(line => `+ ${line}`))] : []
}

/** Lines that Slack reads no marks in. */
function preformatted(lines: readonly string[]): Block {
  const more = lines.length > mostLines ? [`… and ${lines.length - mostLines} lines more`] : []
  const shown = [...lines.slice(0, mostLines), ...more].join('\n')
  return block.preformatted(shown)
}

/** How it stands, in a line. */
function standing({ state }: FaqProposal): string {
  switch (state.kind) {
    case 'checking':
      return '⏳ Checking what it would change for customers …'
    case 'checked':
      return state.found.colour === 'green'
        ? '🟢 Green: no test fails, and no phrasing is taken from what it stands for'
        : `🔴 Red: ${state.found.reasons.join('; ')}`
    case 'approving':
      return `✍️ Approved by ${state.by.name}. It is tried once more, and written …`
    case 'approved':
      return `✅ Approved by ${state.by.name}. ${written(state)}`
    case 'rejected':
      return `✖️ Rejected by ${state.by.name}. Nothing was written.`
  }
}

function written({ commit, trouble }: { readonly commit: string | null; readonly trouble: string | null }): string {
  if (trouble !== null) return `Written, and in force in a moment. It could not be committed: ${trouble.slice(0, 300)}`
  return commit === null ? 'Written, and in force in a moment.' : `Written, committed as ${commit}, and in force in a moment.`
}

function result(proposal: FaqProposal): readonly Block[] {
  const { state } = proposal
  const found: Examined | null = state.kind === 'checked' || state.kind === 'approving' ? state.found : null
  if (!found) return [block.section(standing(proposal))]
  const changes = found.changes.map(line => [text(`• ${line}`)])
  const more = found.more > 0 ? [[text(`… and ${found.more} more: faq diff tells of all`)]] : []
  return [
    block.section(standing(proposal)),
    ...(changes.length > 0 ? [block.context('What would be answered otherwise:'), block.lines([...changes, ...more])] : []),
    ...(found.asked === ''
      ? []
      : [block.context(`Asked of both: ${found.asked}${changes.length === 0 ? '; nothing is answered otherwise' : ''}`)]),
  ]
}

function buttons({ id, edition, state }: FaqProposal): readonly Block[] {
  if (state.kind !== 'checking' && state.kind !== 'checked') return []
  const to = (action: keyof typeof proposalActions, label: string, more: Partial<Parameters<typeof button>[0]> = {}) =>
    button({ action: proposalActions[action], label, value: `${id} ${edition}`, ...more })
  const sure = { title: 'Reject the proposal?', words: 'Nothing is written, and it is not proposed again.', yes: 'Reject' }
  const isGreen = state.kind === 'checked' && state.found.colour === 'green'
  return [
    block.actions([
      ...(isGreen ? [to('approve', 'Approve', { style: 'primary' })] : []),
      to('edit', 'Edit …'),
      to('reject', 'Reject', { style: 'danger', sure }),
    ]),
  ]
}
