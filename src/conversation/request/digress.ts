import type { Form, OpenForm } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { asksForTime } from '../../understanding/acts/asks-for-time.js'
import { goesOn } from '../../understanding/acts/goes-on.js'
import { asksOwnPeople, goesToLook } from '../../understanding/acts/goes-to-look.js'
import { tellsArrival } from '../../understanding/acts/tells-arrival.js'
import { wantsAnswer } from '../../understanding/acts/wants-answer.js'
import { tellsOnlyLoss } from '../../understanding/several/only-lost.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { hasGrammar } from '../../understanding/text/language.js'
import { countWords } from '../../understanding/text/normalize.js'
import { isToken } from '../../understanding/text/written-as-name.js'
import { answersBeside, askedOfIt } from '../answering/answers-beside.js'
import { questionBeside } from '../answering/question-beside.js'
import { clarify, smallTalk } from '../answering/small-turns.js'
import { statesMatter } from '../answering/states-matter.js'
import { askAgain, giveTime } from '../asking.js'
import { tellStatus } from '../filed/status.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { aboutAField } from './about-a-field.js'
import { sureOfWord } from './form-commands.js'

/** A question, small talk or a wish of its own: taken up, and then the form goes on where it was. */
export function digress(scene: Scene, open: OpenForm, form: Form): Step | null {
  const { decision, command, confidence } = scene.heard
  const step = aboutAField(scene, open, form)
  if (step) return step
  if (goesOn(scene.message.text)) return askAgain(scene, open, form)
  if (command === 'later' || asksForTime(scene.message.text)) return giveTime(scene, open, form)
  if (open.stage !== 'changing' && asksOwnPeople(scene.message.text)) return giveTime(scene, open, form)
  const isUnsure = decision.kind === 'unknown' || decision.kind === 'clarify'
  if (isUnsure && open.stage !== 'changing' && goesToLook(scene.message.text)) return giveTime(scene, open, form)
  if (open.stage === 'confirming' && tellsArrival(scene.message.text)) return giveTime(scene, open, form)
  const ofIt = askedOfIt(scene, open)
  if (ofIt) return after(ofIt, ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
  // A single word is a try at an answer, whatever it resembles; "hello" surely is one.
  const isWord = !isQuestion(scene.message.text) && countWords(scene.message.text) <= 1
  const isTry = isWord && (decision.kind === 'not-covered' || (decision.kind === 'smalltalk' && confidence < sureOfWord))
  const other = isTry
    ? null
    : (decision.kind === 'answer' || decision.kind === 'not-covered') && callsForAnswer(scene, open, form)
      ? // "Lost", said to how it was lost, does not ask what to do then.
        answersBeside(
          scene,
          open,
          isQuestion(scene.message.text) || (countWords(scene.message.text) > fewestOfQuestion && !tellsOnlyLoss(scene.message.text)),
        )
      : decision.kind === 'smalltalk'
        ? smallTalk(scene, decision.intent)
        : decision.kind === 'request' && scene.knowledge.intents.get(decision.intent)?.kind === 'status'
          ? tellStatus(scene)
          : null
  // What was meant is asked first; the question that is pending comes after its answer.
  if (decision.kind === 'clarify' && command === null && asksSomething(scene, open, form)) return clarify(scene, decision.between)
  return other && other.replies.length > 0 ? after(other, ({ conversation }) => askAgain({ ...scene, conversation }, open, form)) : null
}

/** Whether what was heard is to be answered while a field is asked for. How an invoice was lost may sound like anything. */
function callsForAnswer(scene: Scene, open: OpenForm, form: Form): boolean {
  if (wantsAnswer(scene.message.text)) return true
  // "Yes who pays the postage" has no mark, and asks behind its yes.
  if (open.stage === 'confirming' && isQuestion(questionBeside(scene))) return true
  const isStory = open.stage === 'asking' && form.fields.some(field => field.name === open.asked && takesSentence(field))
  return !isStory && statesMatter(scene)
}

/**
 * A question, or a sentence that surely tells of something while a name or a number is asked for: "the page does not open". What is only faintly heard is
 * left alone, since a "yes" may then be meant for the request.
 */
function asksSomething({ message: { text }, heard }: Scene, open: OpenForm, form: Form): boolean {
  if (heard.confidence < fewestHeard) return false
  const field = form.fields.find(({ name }) => name === open.asked)
  const takesStory = field !== undefined && takesSentence(field)
  if (isQuestion(text)) return true
  // "Certainly, it's bluebell_lodge" names something, and is a try at an answer.
  const isTry = takesStory || open.stage !== 'asking' || text.split(/\s+/).some(word => isToken(word.replace(/[\p{P}]+$/u, '')))
  return !isTry && hasGrammar(text) && countWords(text) >= fewestOfSentence
}

/** From here on one of two is what was meant more often than not. */
const fewestHeard = 0.35

/** In words. */
const fewestOfSentence = 4

/** In words. Fewer without a question mark are a try at an answer. */
const fewestOfQuestion = 2
