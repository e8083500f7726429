import type { OpenForm, Values } from '../forms/form.js'
import { questionsRest } from '../understanding/acts/rests-on.js'
import { wantsAnswer } from '../understanding/acts/wants-answer.js'
import { asDigits } from '../understanding/as-digits.js'
import { isQuestion } from '../understanding/is-question.js'
import { countWords, normalize } from '../understanding/normalize.js'
import { segment } from '../understanding/segment.js'
import { withoutQuoted } from '../understanding/without-quoted.js'
import { withoutTag } from '../understanding/without-tag.js'
import { sayEntries } from './answer.js'
import { asksOfMatter } from './matter.js'
import { tellOfTheCopy } from './of-the-copy.js'
import { statesMatter } from './states-matter.js'
import type { Scene, Step } from './turn.js'
import { withUnheard } from './unheard.js'

/** The answers that the message asks for beside the form. The form's own entry is one only where nothing else explains the words. */
export function answersBeside(scene: Scene, open: OpenForm, asOwnQuestion: boolean): Step {
  const { decision, fields } = scene.heard
  const text = withoutTag(withoutQuoted(scene.message.text))
  const intent = scene.knowledge.intents.get(open.intent)
  const ofIt = askedOfIt(scene, open)
  if (ofIt) return ofIt
  // A value may sound like anything ("Maple Garden Ltd.", "last Tuesday"): beside it only what it does not hold is asked.
  const isOnlyValue = Object.keys(fields).length > 0 && !asksBeside(scene, text, [fields, open.values])
  const own = intent?.kind === 'form' ? intent.entry : null
  const entries = !isOnlyValue && (decision.kind === 'answer' || decision.kind === 'request') ? decision.entries : []
  // "I think it's the ordinary kind" tells one, and does not ask which kinds there are.
  const isTold = Object.keys(fields).length > 0 && decision.kind === 'not-covered' && !asks(text)
  const topics = !isOnlyValue && !isTold && (decision.kind === 'answer' || decision.kind === 'not-covered') ? decision.topics : []
  return withUnheard(
    scene,
    sayEntries(
      scene,
      entries.filter(({ entry }) => asOwnQuestion || entry !== own),
      topics,
    ),
  )
}

/** "Is it free?" is about the copy that is being requested, unless the policy that was just told says so of something else. */
export function askedOfIt(scene: Scene, open: OpenForm): Step | null {
  const intent = scene.knowledge.intents.get(open.intent)
  if (intent?.kind !== 'form' || intent.late === null || asksOfMatter(scene)) return null
  return questionsRest(withoutTag(withoutQuoted(scene.message.text))) ? tellOfTheCopy(scene, intent.name) : null
}

const deed =
  /^(?:please |and |so |ok )*(?:can|could|would|will) you (?:please |also |just )*(?:add|note|put|change|correct|set|make|write|include|update|use|take|fix|enter)\b|^(?:能不能|能否|可以|可不可以)?(?:帮我)?(?:加|改|写|填|换)/u

/** Beside a value fewer words than this only announce it. */
const fewestBeside = 5

function asks(text: string): boolean {
  return isQuestion(text) || segment(text).some(isQuestion)
}

/** Whether a message asks something: a sentence of it is a question, or enough is left of it without the values, old and new,. */
function asksBeside(scene: Scene, text: string, known: readonly Values[]): boolean {
  const questions = isQuestion(text) ? [text] : segment(text).filter(isQuestion)
  // "Can you add that it is a special one?" asks for a deed, which is done.
  if (questions.some(question => !deed.test(normalize(question)))) return true
  if (questions.length > 0 || !(wantsAnswer(text) || statesMatter(scene))) return false
  const rest = known.flatMap(values => Object.values(values)).reduce((left, value) => left.replace(value, ' '), asDigits(text))
  return countWords(rest.replace(/[\d\s-]+/g, ' ')) >= fewestBeside
}
