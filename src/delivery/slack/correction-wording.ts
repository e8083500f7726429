import type { Owed } from '../../conversation/filed/owed-correction.js'
import type { Reply } from '../../message.js'
import type { Ticket } from '../../tickets/ticket.js'
import { answerBlock } from './answer-blocks.js'
import { type Block, block, button } from './blocks.js'
import { escaped, quoted } from './escape.js'
import type { Wording } from './post.js'
import { correctionAction } from './thread-actions.js'

/** The kind of notice whose name is `correction ENTRY REVISION`. */
export const correctionNotice = 'correction'

/** Characters of an answer that are shown; the whole is sent. */
const longest = 2_500

/**
 * That a customer was told what an entry says no more, in the thread of their ticket's card, with what would be sent. Null where it is not owed
 * any more: sent, told since, or the entry has changed once more, which has a notice of its own.
 */
export function correctionWording(notice: string, ticket: Ticket, owed: (entry: string) => Owed | null): Wording | null {
  const [, entry = '', revision = ''] = notice.split(' ')
  const noted = ticket.corrections.find(one => one.entry === entry && one.revision === revision)
  const found = noted && !noted.isSent ? owed(entry) : null
  if (found?.revision !== revision) return null
  const { receipt, says } = found
  const head = `📝 The FAQ entry “${entry}” has changed since the customer was told of it on ${receipt.at.slice(0, 10)}`
  const send = button({ action: correctionAction, label: 'Send the correction', value: `${ticket.reference} ${entry} ${revision}` })
  const rest: readonly Block[] = says
    ? [block.context('This would be sent, once the ticket is yours:'), ...says.flatMap(shown), { type: 'actions', elements: [send] }]
    : [block.context('It says different things for different times. Find out which one their statement or invoice is from, and reply.')]
  return {
    text: escaped(head, 1_000),
    blocks: [block.section(head), block.context(`They were told (revision ${receipt.revision}):`), quoted(receipt.words, longest), ...rest],
  }
}

function shown(reply: Reply): readonly Block[] {
  if (reply.kind === 'text') return [block.section(reply.text)]
  return reply.text.length <= longest ? [answerBlock(reply.text)] : [block.section(`${reply.text.slice(0, longest)} …`)]
}
