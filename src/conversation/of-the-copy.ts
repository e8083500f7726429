import type { Knowledge } from '../understanding/knowledge.js'
import { sayEntries } from './answer.js'
import { notCovered, offerPerson } from './small-turns.js'
import { textReply } from './step.js'
import type { Scene, Step } from './turn.js'

/** From here on the naming of a topic says more than "I don't know": a wrong one is odd, and tells nobody anything wrong. */
const heard = 0.1

/** The topic that a question about "it" is about where "it" is what is requested, such as the cost of a copy; null where none is heard. */
export function topicOfCopy(question: string, name: string, { model, topics }: Knowledge): string | null {
  const candidates = model.candidates({ text: `${name}: ${question}`, encoding: null })
  const topic = candidates.find(({ meaning, confidence }) => meaning.kind === 'topic' && confidence >= heard && topics.has(meaning.id))
  return topic?.meaning.id ?? null
}

/** The same while a copy is being requested, with nothing offered. */
export function tellOfTheCopy(scene: Scene, name: string): Step {
  const topic = topicOfCopy(scene.message.text, name, scene.knowledge)
  if (topic !== null) return sayEntries(scene, [], [topic])
  return { conversation: scene.conversation, replies: [textReply(scene.phrases.unknownInForm)], effects: [] }
}

/** What is told whoever asks of a copy what no policy says: that of its cost, or whatever is asked of it, nothing is known; and a person is offered. */
export function sayOfTheCopy(scene: Scene, name: string): Step {
  const topic = topicOfCopy(scene.message.text, name, scene.knowledge)
  return topic === null ? offerPerson(scene, scene.phrases.unknown) : notCovered(scene, [topic])
}
