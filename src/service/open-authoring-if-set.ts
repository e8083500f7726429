import type { Ground } from './ground.js'
import type { Authoring } from './open-authoring.js'

/** What authors do in the running service; null where nobody may: then a start need not wait for what it takes. */
export async function openAuthoringIfSet(ground: Ground): Promise<Authoring | null> {
  const { authorsKeys, slack } = ground.config
  if (authorsKeys.length === 0 && !slack?.authors) return null
  return (await import('./open-authoring.js')).openAuthoring(ground)
}
