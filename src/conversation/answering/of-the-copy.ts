import { withCopyAsIt } from '../../understanding/acts/calls-copy.js'
import type { Knowledge } from '../../understanding/knowledge.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { segment } from '../../understanding/text/segment.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { sayEntries } from './answer.js'
import { questionBeside } from './question-beside.js'
import { notCovered, offerPerson } from './small-turns.js'
import { silentOn, stillSilent, wasSilentOn } from './still-silent.js'

/** From here on the naming of a topic says more than "I don't know": a wrong one is odd, and tells nobody anything wrong. */
const heard = 0.1

/** The same of a topic that speaks of what is requested: of 23 questions for a copy's time, way and cost the likeliest such topic was the right one each time. */
const heardOfIt = 0.03

/** The topic that a question about "it" is about where "it" is what is requested, such as the cost of a copy; null where none is heard. */
export function topicOfCopy(question: string, name: string, { model, topics }: Knowledge): string | null {
  const candidates = model.candidates({ text: `${name}: ${withCopyAsIt(question)}`, encoding: null })
  const known = candidates.filter(({ meaning }) => meaning.kind === 'topic' && topics.has(meaning.id))
  const ofIt = known.find(({ meaning, confidence }) => confidence >= heardOfIt && speaksOf(meaning.id, name, topics))
  return (ofIt ?? known.find(({ confidence }) => confidence >= heard))?.meaning.id ?? null
}

/** Whether what is said of a topic names what is requested. */
export function speaksOf(topic: string, name: string, topics: Knowledge['topics']): boolean {
  return topics.get(topic)?.statement.includes(name.replace(/^(?:an?|the) /iu, '')) ?? false
}

/** What is called a copy of which all of these topics speak; null where there is none. */
export function copyOfTopics(topics: readonly string[], { intents, topics: known }: Knowledge): string | null {
  const names = [...intents.values()].flatMap(intent => (intent.kind === 'form' && intent.late !== null ? [intent.name] : []))
  return topics.length === 0 ? null : (names.find(name => topics.every(topic => speaksOf(topic, name, known))) ?? null)
}

/** The same while a copy is being requested, with nothing offered, of each question: "what does it cost, and when do I get it?" */
export function tellOfTheCopy(scene: Scene, name: string): Step {
  const whole = questionBeside(scene)
  const questions = segment(whole).filter(isQuestion)
  const asked = questions.length > 1 ? questions : [whole]
  const topics = [...new Set(asked.flatMap(question => topicOfCopy(question, name, scene.knowledge) ?? []))]
  if (wasSilentOn(topics, scene)) return { conversation: scene.conversation, replies: [textReply(silentOn(scene, topics))], effects: [] }
  if (topics.length > 0) return sayEntries(scene, [], topics)
  return { conversation: scene.conversation, replies: [textReply(scene.phrases.unknownInForm)], effects: [] }
}

/** What is told whoever asks of a copy what no policy says: that of its cost, or whatever is asked of it, nothing is known; and a person is offered. */
export function sayOfTheCopy(scene: Scene, name: string): Step {
  const topic = topicOfCopy(scene.message.text, name, scene.knowledge)
  if (topic === null) return offerPerson(scene, scene.phrases.unknown)
  return wasSilentOn([topic], scene) ? stillSilent(scene, [topic]) : notCovered(scene, [topic])
}

/** "So when does the copy come?", right after it was said that this is not known; null where it was not, or something else is asked as well. */
export function ofTheCopyAgain(scene: Scene): Step | null {
  const { heard, knowledge } = scene
  const { decision } = heard
  if (decision.kind !== 'not-covered' || heard.unheard.length > 0 || !wasSilentOn(decision.topics, scene)) return null
  return copyOfTopics(decision.topics, knowledge) === null ? null : stillSilent(scene, decision.topics)
}
