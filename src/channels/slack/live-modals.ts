import type { App } from '@slack/bolt'
import { inputs, modals } from '../../delivery/slack/actions.js'
import type { View as Drawn } from '../../delivery/slack/blocks.js'
import { answerModal, sideOf } from '../../delivery/slack/modals/answer-modal.js'
import { rejectModal } from '../../delivery/slack/modals/reject-modal.js'
import type { Looked } from '../../desk.js'
import { Click, stateOf, type View } from './payloads.js'
import { permitted, wantingOf } from './permitted.js'
import { referenceOf } from './read-acts.js'
import { redraw } from './redraw.js'
import type { SlackParts } from './slack-parts.js'

/** What is picked in a modal changes what it shows: the answer that would be sent, the words of a reason. */
export function listenToPicks(app: App, parts: SlackParts): void {
  for (const action of [inputs.entry, inputs.side, inputs.template]) {
    app.action({ action_id: action, type: 'block_actions' }, async ({ ack, body }) => {
      await ack()
      await picked(Click.parse(body), parts)
    })
  }
  // What is only picked and changes nothing.
  for (const action of [inputs.field, inputs.kind, inputs.checks, inputs.to]) app.action(action, async ({ ack }) => ack())
}

async function picked(click: Click, parts: SlackParts): Promise<void> {
  const { view } = click
  if (!view) return
  const reference = referenceOf(view)
  if (!(await permitted({ ...wantingOf(click), reference }, true, parts))) return
  const looked = await parts.desk.look(reference)
  const next = looked && drawnAnew(view, looked, parts)
  if (next) await redraw(parts.client, view, next)
}

function drawnAnew(view: View, looked: Looked, { catalogue }: SlackParts): Drawn | null {
  if (view.callback_id === modals.answer) {
    const entry = stateOf(view, inputs.entry)?.selected_option?.value
    const side = sideOf(stateOf(view, inputs.side)?.selected_option?.value)
    const isOfEntry = catalogue.sendable().some(({ id, sides }) => id === entry && (side === null || sides.includes(side)))
    const shown = entry === undefined ? null : catalogue.picked(entry, isOfEntry ? side : null, looked.conversation.language)
    return answerModal(looked, catalogue.sendable(), shown)
  }
  if (view.callback_id === modals.reject) {
    const template = stateOf(view, inputs.template)?.selected_option?.value ?? null
    return rejectModal(catalogue.shown(looked), catalogue.rejections(), template)
  }
  return null
}
