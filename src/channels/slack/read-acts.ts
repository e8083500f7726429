import { inputs, modals } from '../../delivery/slack/actions.js'
import { sideOf } from '../../delivery/slack/modals/answer-modal.js'
import { meaningOf, proposesEntry } from '../../delivery/slack/modals/reclassify-modal.js'
import { wordsBlock } from '../../delivery/slack/modals/reject-modal.js'
import type { Act } from '../../tickets/acts.js'
import { aboutOf, stateOf, type View } from './payloads.js'

/** What a modal was filled in with: an act, or an input that has to be mended. Null where it is none of these modals. */
type Filled = { readonly kind: 'act'; readonly act: Act } | { readonly kind: 'wrong'; readonly block: string; readonly say: string } | null

/** Reads the modals whose act is known from what stands in them alone. */
export function readAct(view: View): Filled {
  switch (view.callback_id) {
    case modals.ask: {
      const field = stateOf(view, inputs.field)?.selected_option?.value
      const why = textOf(view, inputs.why)
      return field === undefined ? wrong(inputs.field, 'Choose a field.') : { kind: 'act', act: { kind: 'ask', field, why } }
    }
    case modals.answer: {
      const entry = stateOf(view, inputs.entry)?.selected_option?.value
      const side = sideOf(stateOf(view, inputs.side)?.selected_option?.value)
      return entry === undefined ? wrong(inputs.entry, 'Choose an answer.') : { kind: 'act', act: { kind: 'answer', entry, side } }
    }
    case modals.reject: {
      const block = wordsBlock(stateOf(view, inputs.template)?.selected_option?.value ?? null)
      const shown = view.blocks.some(({ block_id }) => block_id === block) ? block : inputs.words
      const words = textOf(view, shown, inputs.words)
      return words === '' ? wrong(shown, 'Write what the customer reads.') : { kind: 'act', act: { kind: 'reject', words } }
    }
    case modals.duplicate: {
      const of = referenceIn(textOf(view, inputs.of))
      return of === null ? wrong(inputs.of, 'A reference looks like INV-7K3F9Q.') : { kind: 'act', act: { kind: 'duplicate', of } }
    }
    case modals.reclassify: {
      const value = stateOf(view, inputs.as)?.selected_option?.value ?? ''
      if (value === proposesEntry) return { kind: 'act', act: { kind: 'propose' } }
      const meaning = meaningOf(value)
      return meaning ? { kind: 'act', act: { kind: 'reclassify', ...meaning } } : wrong(inputs.as, 'Choose what it should have been.')
    }
    default:
      return null
  }
}

/** What was typed into an input, trimmed. */
export function textOf(view: View, block: string, action = block): string {
  return stateOf(view, block, action)?.value?.trim() ?? ''
}

export function referenceOf(view: View): string {
  return aboutOf(view).reference ?? ''
}

function referenceIn(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().toUpperCase()
  const reference = plain.startsWith('INV-') ? plain : `INV-${plain}`
  return /^INV-[0-9A-Z]{6}$/.test(reference) ? reference : null
}

function wrong(block: string, say: string): Filled {
  return { kind: 'wrong', block, say }
}
