import { isOpen } from '../../tickets/lifecycle.js'
import { type Block, block, text } from './blocks.js'
import { cardButtons } from './card-buttons.js'
import { classified, deadlines, fieldLines, handling, standing, warnings, words } from './card-parts.js'
import { escaped } from './escape.js'
import type { Wording } from './post.js'
import type { Shown } from './shown.js'

/** A ticket as agents see it in their channel. Whatever the customer wrote is shown in blocks that Slack reads no marks in. */
export function card(shown: Shown): Wording {
  const { ticket, intent } = shown
  const title = `${ticket.reference} · ${intent?.name ?? ticket.subject}`
  const lines = fieldLines(shown)
  const warned = warnings(shown)
  return {
    text: escaped(`${title}: ${standing(shown)}`, 1_000),
    blocks: [
      block.header(title),
      block.context(standing(shown), ...deadlines(shown)),
      ...(warned.length > 0 ? warned.slice(0, 5).map(one => block.section(one)) : []),
      ...(lines.length > 0 ? [block.lines(lines)] : []),
      ...words(shown),
      ...source(shown),
      ...suggested(shown),
      block.context(handling(shown), classified(shown)),
      ...cardButtons(ticket),
    ],
  }
}

/** The message among others that an agent has filed it from. */
function source({ source: url }: Shown): readonly Block[] {
  return url === undefined ? [] : [block.lines([[text('📎 Filed by an agent from '), { type: 'link', url, text: 'this message' }]])]
}

/** For as long as there is an answer to be sent. Of the policy that the request itself follows the customer has been told what it comes to. */
function suggested({ ticket, fits, intent }: Shown): readonly Block[] {
  const { suggestion, history } = ticket
  if (!suggestion || suggestion.entry === intent?.entry || !isOpen(ticket) || history.some(({ what }) => what === 'answered')) return []
  return [block.context(`📄 Fits: “${fits ?? suggestion.question}” (${suggestion.entry}, as of ${suggestion.asOf}). Not sent yet.`)]
}
