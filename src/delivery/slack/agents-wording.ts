import type { Line } from '../../message.js'
import { paragraphs } from './customer-wording.js'
import { escaped, fitted, plain, quoted } from './escape.js'
import type { Block, Wording } from './post.js'

/** The longest transcript that is posted at once: the newest lines of it, in lines and in characters of each. */
const [mostLines, mostOfOne] = [20, 1_000]

/** One line of the transcript, for agents: a customer's words can't be taken for the bot's or an agent's. */
export function lineForAgents(line: Line): Wording {
  const { who, words } = spoken(line)
  const files = line.from === 'customer' && line.files ? [namesOf(line.files)] : []
  const said = line.from === 'customer' ? (words === '' ? [] : [quoted(words)]) : paragraphs(words)
  return { text: escaped(`${who}: ${words}`, 3_000), blocks: [{ type: 'context', elements: [plain(who, 300)] }, ...said, ...files] }
}

/** What was said before there was a ticket. */
export function transcriptForAgents(lines: readonly Line[]): Wording {
  const shown = lines.slice(-mostLines)
  const left = lines.length - shown.length
  const blocks = shown.flatMap((line): Block[] => {
    const { who, words } = spoken(line)
    const files = line.from === 'customer' && line.files ? [namesOf(line.files)] : []
    const said =
      words === ''
        ? []
        : line.from === 'customer'
          ? [quoted(words, mostOfOne)]
          : [{ type: 'section', text: plain(fitted(words, mostOfOne)) }]
    return [{ type: 'context', elements: [plain(who, 300)] }, ...said, ...files].slice(0, 2)
  })
  const head = left > 0 ? `What was said so far (${left} earlier lines are not shown)` : 'What was said so far'
  return { text: head, blocks: [{ type: 'context', elements: [plain(head)] }, ...blocks] }
}

function namesOf(names: readonly string[]): Block {
  return { type: 'context', elements: [plain(`Files: ${names.join(', ')}`, 2_000)] }
}

function spoken(line: Line): { readonly who: string; readonly words: string } {
  if (line.from === 'customer') return { who: 'Customer', words: line.text }
  if (line.from === 'agent') return { who: `${line.agent} to the customer`, words: line.isWithdrawn ? '(withdrawn)' : line.text }
  const choices = line.reply.kind === 'text' ? (line.reply.choices ?? []).map(({ label }) => `[${label}]`) : []
  return { who: 'Bot', words: [line.reply.text, ...(choices.length > 0 ? [choices.join(' ')] : [])].join('\n') }
}
