import { isQuestion } from '../../understanding/text/is-question.js'
import { normalize } from '../../understanding/text/normalize.js'
import { segment } from '../../understanding/text/segment.js'
import type { Scene, Step } from '../turn.js'
import { answer } from './answer.js'

/** "A friend of mine lost one, how does one get a copy?": asks how it is done, of which the answer offers the form. Null where they want it done. */
export function asksForOthers(scene: Scene): Step | null {
  const { decision } = scene.heard
  const intent = decision.kind === 'request' ? scene.knowledge.intents.get(decision.intent) : undefined
  if (decision.kind !== 'request' || intent?.kind !== 'form' || intent.entry === null) return null
  const { text } = scene.message
  const questions = isQuestion(text) ? [text] : segment(text).filter(isQuestion)
  if (!questions.some(question => asksHow.test(normalize(question)))) return null
  return answer(scene, [{ entry: intent.entry, side: null }, ...decision.entries], [])
}

const asksHow =
  /\bhow (?:does|do|can|could|would|should|is) (?:one|people|somebody|someone|anybody|anyone|everybody|he|she|they|a (?:friend|customer|colleague|client)|(?:my|our) (?:friend|customer|colleague|client))\b|(?:朋友|同事|客户|别人|他们?|她们?|大家)[^。?？!]{0,20}(?:怎么|如何|咋)/u
