import { type Draft, withDrafts } from '../authoring/draft-folder.js'
import type { FaqDiff } from '../measures/faq-diff.js'
import type { OpeningKnowledge } from '../open-knowledge.js'
import { compareVersions } from './faq-diff/compare-versions.js'
import { withFolders } from './faq-diff/open-versions.js'

/**
 * What saving the drafts would change for customers, as `faq diff` tells it: the files as they are against the same with the drafts. Learns
 * the drafts' version where it is not kept, which can take a minute. Throws KNOWLEDGE_INVALID with the mistakes of either.
 */
export async function gateDrafts(drafts: readonly Draft[], opening: OpeningKnowledge): Promise<FaqDiff> {
  const { contentFolder } = opening
  return withDrafts(contentFolder, drafts, copy =>
    withFolders({ commit: 'the files', before: { folder: contentFolder }, after: { folder: copy } }, opening, versions =>
      compareVersions(versions, { asked: 0, changed: [] }),
    ),
  )
}
