import { type Draft, withDrafts } from '../authoring/draft-folder.js'
import type { OpeningKnowledge } from '../knowledge/open-knowledge.js'
import { type FaqDiff, gateOf } from '../measures/faq-diff.js'
import { normalize } from '../understanding/text/normalize.js'
import { compareVersions } from './compare-versions.js'
import { withFolders } from './open-versions.js'

/**
 * What saving the drafts would change for customers, as `faq diff` tells it: the files as they are against the same with the drafts. Learns
 * the drafts' version where it is not kept, which can take a minute. `meant`: questions of which a person has said that they shall be answered, so
 * that these may have been refused as not covered; no others may. Throws KNOWLEDGE_INVALID with the mistakes of either.
 */
export async function gateDrafts(drafts: readonly Draft[], opening: OpeningKnowledge, meant: readonly string[] = []): Promise<FaqDiff> {
  const { contentFolder } = opening
  const diff = await withDrafts(contentFolder, drafts, copy =>
    withFolders(
      {
        commit: 'the files',
        before: { folder: contentFolder, name: 'the files as they are' },
        after: { folder: copy, name: 'the files with the change' },
      },
      opening,
      versions => compareVersions(versions, { asked: 0, changed: [] }),
    ),
  )
  const keys = new Set(meant.map(normalize))
  const judged = diff.changed.filter(({ effect, text }) => effect !== 'no-longer-refused' || !keys.has(normalize(text)))
  return { ...diff, gate: gateOf({ ...diff, changed: judged }) }
}
