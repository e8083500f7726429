import type { Conversation } from '../../conversation/conversation.js'
import type { Catalogue } from '../catalogue.js'
import type { Documents } from '../documents.js'
import { nothingIfDamaged } from '../refusals.js'
import { restsSince } from '../summary.js'
import type { Archive } from './archive.js'

/**
 * Moves those of the conversations that rest into the archive, and says how many. A document goes only when its line is on the disk and
 * nothing has changed it since; where the process dies in between, both are there and the document counts. Throws STORE_UNAVAILABLE.
 */
export async function moveToArchive(ids: readonly string[], documents: Documents, catalogue: Catalogue, archive: Archive): Promise<number> {
  const found = await Promise.all(ids.map(id => documents.load(id).catch(nothingIfDamaged)))
  const isResting = (one: Conversation) => catalogue.version(one.id) === one.version && restsSince(one) !== null
  const resting = found.flatMap(one => (one && isResting(one) ? [one] : []))
  if (resting.length === 0) return 0
  await archive.append(resting)
  const moved = await Promise.all(resting.map(one => documents.removeArchived(one)))
  return moved.filter(isMoved => isMoved).length
}
