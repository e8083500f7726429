import type { Scene, Step } from '../turn.js'
import { matterBefore } from './matter.js'
import { offerPerson } from './small-turns.js'

/**
 * That nothing is known of topics of which that was just said, in other words and fewer: who asks on is not told the same sentence twice.
 */
export function stillSilent(scene: Scene, topics: readonly string[]): Step {
  return offerPerson(scene, `${silentOn(scene, topics)}\n\n${scene.phrases.offerPerson}`)
}

/** The same, with nothing offered. */
export function silentOn({ knowledge, phrases }: Pick<Scene, 'knowledge' | 'phrases'>, topics: readonly string[]): string {
  return phrases.silentOnThat(topics.flatMap(id => knowledge.topics.get(id)?.name ?? []))
}

/** Whether it was said right before, of each of these topics, that the policy is silent on it. */
export function wasSilentOn(topics: readonly string[], { conversation, knowledge, phrases }: Scene): boolean {
  const before = matterBefore(conversation, knowledge, phrases)?.topics ?? []
  return topics.length > 0 && topics.every(topic => before.includes(topic))
}
