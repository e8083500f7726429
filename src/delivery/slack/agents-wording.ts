import type { BotLine, Line } from '../../message.js'
import type { Ticket } from '../../tickets/ticket.js'
import { answerBlock } from './answer-blocks.js'
import { button } from './blocks.js'
import { paragraphs } from './customer-wording.js'
import { escaped, fitted, plain, quoted } from './escape.js'
import { shownWords } from './masked.js'
import type { Block, Wording } from './post.js'
import { threadActions } from './thread-actions.js'

/**
 * The longest transcript that is posted at once: the newest lines of it, in lines, in characters of each and of all together. How much Slack
 * takes in all it does not say (`msg_blocks_too_long`); of its one block for long texts it is 12,000.
 */
const [mostLines, mostOfOne, mostOfAll] = [16, 1_000, 10_000]

/** One line of the transcript, for agents: a customer's words can't be taken for the bot's or an agent's. */
export function lineForAgents(ticket: Ticket, line: Line): Wording {
  const { who, words } = spoken(ticket, line)
  const said = line.from === 'customer' ? (words === '' ? [] : [quoted(words)]) : isAnswer(line) ? [answerBlock(words)] : paragraphs(words)
  const files = line.from === 'customer' ? (line.files ?? []).map(name => `[${name}]`) : []
  return {
    text: escaped(`${who}: ${[isAnswer(line) ? unmarked(words) : words, ...files].filter(each => each !== '').join('\n')}`, 3_000),
    blocks: [{ type: 'context', elements: [plain(who, 300)] }, ...said, ...filesOf(line), ...buttonsOf(ticket, line)],
  }
}

/** What was said before there was a ticket. */
export function transcriptForAgents(ticket: Ticket, lines: readonly Line[]): Wording {
  const shown = newestOf(lines)
  const left = lines.length - shown.length
  const head = left > 0 ? `What was said so far (${left} earlier lines are not shown)` : 'What was said so far'
  const blocks = shown.flatMap((line): Block[] => {
    // The words of what was deleted before anybody saw them here are left out.
    const isGone = line.from === 'customer' && line.isWithdrawn
    const { who, words } = spoken(ticket, isGone ? { ...line, text: '' } : line)
    const said = words === '' ? [] : [line.from === 'customer' ? quoted(words, mostOfOne) : botSection(line, words)]
    return [{ type: 'context', elements: [plain(who, 300)] }, ...said, ...filesOf(line)]
  })
  return { text: head, blocks: [{ type: 'context', elements: [plain(head)] }, ...blocks].slice(0, 50) }
}

function newestOf(lines: readonly Line[]): readonly Line[] {
  const newest = lines.slice(-mostLines)
  const lengths = newest.map(line => Math.min(line.from === 'bot' ? line.reply.text.length : line.text.length, mostOfOne))
  // The last is always shown.
  const first = newest.findIndex((_, at) => lengths.slice(at).reduce((sum, length) => sum + length, 0) <= mostOfAll)
  return newest.slice(first < 0 ? -1 : first)
}

function botSection(line: Line, words: string): Block {
  return isAnswer(line) && words.length <= mostOfOne
    ? answerBlock(words)
    : { type: 'section', text: plain(fitted(unmarked(words), mostOfOne)) }
}

function isAnswer(line: Line): boolean {
  return line.from === 'bot' && line.reply.kind === 'answer'
}

/** Markdown without the marks that can't be shown. */
function unmarked(words: string): string {
  return words.replaceAll('**', '')
}

function filesOf(line: Line): readonly Block[] {
  const names = line.from === 'customer' ? (line.files ?? []) : []
  return names.length > 0 ? [{ type: 'context', elements: [plain(`Files, not looked at: ${names.join(', ')}`, 2_000)] }] : []
}

/** What an agent said to the customer can be corrected and withdrawn for as long as it stands. */
function buttonsOf({ reference }: Ticket, line: Line): readonly Block[] {
  if (line.from !== 'agent' || line.isWithdrawn) return []
  const value = `${reference} ${line.message}`
  const sure = { title: 'Withdraw it?', words: 'The customer sees that something was withdrawn.', yes: 'Withdraw' }
  return [
    {
      type: 'actions',
      elements: [
        button({ action: threadActions.edit, label: 'Correct …', value }),
        button({ action: threadActions.withdraw, label: 'Withdraw', value, style: 'danger', sure }),
      ],
    },
  ]
}

/** The bot, or the agent who sent an approved answer by it; and where its words stand: an answer's entry, its date and its revision. */
function botWith({ history }: Ticket, { at, reply }: BotLine): string {
  if (reply.kind !== 'answer') return '🤖 Bot'
  // Both are of the one act, and have its time.
  const sent = history.find(event => event.what === 'answered' && event.at === at)
  return `🤖 ${sent ? `Sent by ${sent.by}` : 'Bot'} · ${reply.entry}, as of ${reply.asOf}, revision ${reply.revision}`
}

function spoken(ticket: Ticket, line: Line): { readonly who: string; readonly words: string } {
  if (line.from === 'customer') {
    return { who: line.isWithdrawn ? '🗑️ The customer has deleted this' : '💬 Customer', words: shownWords(ticket, line.text) }
  }
  if (line.from === 'agent') {
    if (line.isWithdrawn) return { who: `🗑️ ${line.agent} has withdrawn this from the customer`, words: line.text }
    return { who: `${line.agent} to the customer${line.before.length > 0 ? ' (corrected)' : ''}`, words: line.text }
  }
  const choices = line.reply.kind === 'text' ? (line.reply.choices ?? []).map(({ label }) => `[${label}]`) : []
  const words = [line.reply.text, ...(choices.length > 0 ? [choices.join(' ')] : [])].join('\n')
  return { who: botWith(ticket, line), words: shownWords(ticket, words) }
}
