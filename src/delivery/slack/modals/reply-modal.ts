import { createHash } from 'node:crypto'
import { longestReply } from '../../../tickets/acts.js'
import { inputs, modals } from '../actions.js'
import { block, bold, text, type View } from '../blocks.js'
import { quoted } from '../escape.js'
import { input, textField } from '../inputs.js'
import { modal } from './modal.js'

const takenBack = 'Sent off, it can be taken back for ten seconds.'

interface ReplyParts {
  readonly reference: string
  /** Under which the customer reads it. */
  readonly agent: string
  /** Where it goes: "the web chat". */
  readonly where: string
  /** What was written so far; null at first. */
  readonly words: string | null
  /** Whether it is shown as the customer will see it, and can be sent; else it is still to be written. */
  readonly isSeen?: boolean
  /** The act whose reply is corrected; a new reply without. */
  readonly of?: string
}

/**
 * A reply to the customer, in two steps: written, then shown as the customer will see it. Words that were changed beside the preview are
 * shown again first: `about.seen` says which ones the preview showed (see `wasSeen`).
 */
export function replyModal({ reference, agent, where, words, isSeen = words !== null, of }: ReplyParts): View {
  const field = input({
    id: inputs.words,
    label: !isSeen ? (of === undefined ? 'Your reply' : 'What it should say') : 'Change it, if you like',
    element: textField({ action: inputs.words, most: longestReply, lines: true, ...(words === null ? {} : { initial: words }) }),
  })
  return modal({
    callback: modals.reply,
    title: `${of === undefined ? 'Reply' : 'Correct'} ${reference}`,
    submit: isSeen ? 'Send' : 'Preview',
    about: { reference, ...(of === undefined ? {} : { of }), ...(isSeen && words !== null ? { seen: markOf(words) } : {}) },
    blocks:
      !isSeen || words === null
        ? [field, block.context(`It goes to the customer in ${where}. Notes for colleagues belong in the thread.`)]
        : [
            block.context(`As the customer will see it in ${where}:`),
            block.lines([[bold(agent), text(' · support')]]),
            quoted(words, longestReply),
            block.context(of === undefined ? takenBack : 'Sent off, it takes the place of what the customer has read, at once.'),
            block.divider,
            field,
          ],
  })
}

/** Whether these words are the ones that the preview showed. */
export function wasSeen(about: Readonly<Record<string, unknown>>, words: string): boolean {
  return about.seen === markOf(words)
}

function markOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
