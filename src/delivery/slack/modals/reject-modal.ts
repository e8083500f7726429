import type { Rejection } from '../../../conversation/phrases/rejections.js'
import { longestReply } from '../../../tickets/acts.js'
import { inputs, modals } from '../actions.js'
import { block, type View } from '../blocks.js'
import { input, menu, option, textField } from '../inputs.js'
import type { Shown } from '../shown.js'
import { modal } from './modal.js'

/** Turns a request down for a reason. Picking a template writes its words, in the customer's language, for the agent to change. */
export function rejectModal(
  { ticket, language }: Pick<Shown, 'ticket' | 'language'>,
  reasons: readonly Rejection[],
  picked: string | null,
): View {
  const options = reasons.map(({ id, label }) => option(id, label))
  const template = menu(inputs.template, options, picked ?? undefined, 'Choose a reason')
  const words = reasons.find(({ id }) => id === picked)?.words[language] ?? ''
  return modal({
    callback: modals.reject,
    title: `Reject ${ticket.reference}`,
    submit: 'Reject',
    about: { reference: ticket.reference },
    blocks: [
      ...(template ? [input({ id: inputs.template, label: 'Reason', element: template, optional: true, live: true })] : []),
      input({
        // Slack keeps what was typed where the block stays the same: another template is another block.
        id: wordsBlock(picked),
        label: 'What the customer reads',
        element: textField({ action: inputs.words, most: longestReply, lines: true, initial: words }),
      }),
      block.context('The customer gets these words, and the ticket is closed as rejected.'),
    ],
  })
}

/** Where the words stand in `view.state.values`. */
export function wordsBlock(template: string | null): string {
  return template === null ? inputs.words : `${inputs.words}-${template}`
}
