import type { Edit } from '../authoring/save-drafts.js'
import { DeskError } from '../errors.js'
import { gateDrafts } from '../faq-diff/gate-drafts.js'
import type { OpeningKnowledge } from '../knowledge/open-knowledge.js'
import type { Examined, ProposedChange } from '../tickets/proposals/faq-proposal.js'
import { draftChange } from './draft-change.js'
import { sumUp } from './sum-up.js'

/** What came of looking into a change: what to tell of it, and the edits that it consists of; `stands`: the files that say so already. */
export interface ExaminedChange {
  readonly found: Examined
  readonly edits: readonly Edit[]
  readonly stands: readonly string[] | null
}

/**
 * Tries a change on the files as they are now: what `faq check` says of them with it, and what `faq diff` does. Seconds where little has to be
 * learnt, a minute otherwise, and memory for two models: for a process of its own (examine-apart.ts).
 */
export async function examineProposal(change: ProposedChange, opening: OpeningKnowledge): Promise<ExaminedChange> {
  const drafted = await draftChange(change, opening.contentFolder)
  if (drafted.kind === 'unfit') return { found: red([drafted.why]), edits: [], stands: null }
  if (drafted.kind === 'stands')
    return { found: red([`It stands in ${drafted.files.join(', ')} already: nothing need be done.`]), edits: [], stands: drafted.files }
  const { edits, added } = drafted
  const meant = questionsIn(change)
  try {
    const found = sumUp(await gateDrafts(edits, opening, meant), meant)
    return { found: { ...found, diff: [...added].map(one => ({ ...one, added: [...one.added] })) }, edits, stands: null }
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'KNOWLEDGE_INVALID')) throw error
    const diff = added.map(one => ({ ...one, added: [...one.added] }))
    return { found: { ...red(error.message.split('\n').slice(0, mostMistakes)), diff }, edits, stands: null }
  }
}

/** What whoever approves the change says that it shall be answered. */
function questionsIn(change: ProposedChange): readonly string[] {
  if (change.kind === 'phrasing') return change.phrasing === null ? [] : [change.phrasing]
  return [change.draft?.en, change.draft?.zh].flatMap(text => (text ? [text.question, ...text.phrasings] : []))
}

/** Mistakes that are told in Slack; `faq check` tells of all. */
const mostMistakes = 5

function red(reasons: readonly string[]): Examined {
  return { colour: 'red', reasons: reasons.map(one => one.slice(0, 600)), diff: [], changes: [], more: 0, asked: '' }
}
