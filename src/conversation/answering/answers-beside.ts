import type { Form, OpenForm, Values } from '../../forms/form.js'
import { withCopyAsIt } from '../../understanding/acts/calls-copy.js'
import { asksOfPostage, questionsRest } from '../../understanding/acts/rests-on.js'
import { wantsAnswer } from '../../understanding/acts/wants-answer.js'
import { asDigits } from '../../understanding/text/as-digits.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { countWords, normalize } from '../../understanding/text/normalize.js'
import { segment } from '../../understanding/text/segment.js'
import { withoutQuoted } from '../../understanding/text/without-quoted.js'
import { withoutTag } from '../../understanding/text/without-tag.js'
import { readBack } from '../read-back/read-back.js'
import { whatTheyGet } from '../request/what-they-get.js'
import { asksWhichCopy } from '../request/which-copy.js'
import { textReply } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { sayEntries } from './answer.js'
import { askedAbout, wordsOn } from './asked-about.js'
import { asksOfMatter } from './matter.js'
import { tellOfTheCopy } from './of-the-copy.js'
import { questionBeside } from './question-beside.js'
import { statesMatter } from './states-matter.js'
import { withUnheard } from './unheard.js'

/** The answers that the message asks for beside the form. The form's own entry is one only where nothing else explains the words. */
export function answersBeside(scene: Scene, open: OpenForm, asOwnQuestion: boolean): Step {
  const { decision, fields } = scene.heard
  const text = withoutTag(withoutQuoted(scene.message.text))
  const intent = scene.knowledge.intents.get(open.intent)
  const ofIt = askedOfIt(scene, open)
  if (ofIt) return ofIt
  const ofField = intent?.kind === 'form' ? askedOfField(scene, open, intent.form, text) : null
  if (ofField) return ofField
  // "It's a special one, what do I get?" sounds of the kinds that there are.
  const which = intent?.kind === 'form' && decision.kind !== 'answer' && asksWhichCopy(scene) ? whatIsGot(scene, open, intent.form) : null
  if (which !== null) return { conversation: scene.conversation, replies: [textReply(which)], effects: [] }
  // A value may sound like anything ("Maple Garden Ltd.", "last Tuesday"): beside it only what it does not hold is asked.
  const isOnlyValue = Object.keys(fields).length > 0 && !asksBeside(scene, text, [fields, open.values])
  const own = intent?.kind === 'form' ? intent.entry : null
  // "A scan or a photocopy? It was an ordinary one": what asks is no value, and nothing but the entry was heard in it.
  const isOwnQuestion = asOwnQuestion || (decision.kind === 'answer' && asksMore(text))
  const entries = !isOnlyValue && (decision.kind === 'answer' || decision.kind === 'request') ? decision.entries : []
  // "I think it's the ordinary kind" tells one, and does not ask which kinds there are.
  const isTold = Object.keys(fields).length > 0 && decision.kind === 'not-covered' && !asks(text)
  const topics = !isOnlyValue && !isTold && 'topics' in decision ? (decision.topics ?? []) : []
  const said = withUnheard(
    scene,
    sayEntries(
      scene,
      entries.filter(({ entry }) => isOwnQuestion || entry !== own),
      topics,
    ),
  )
  const gets = said.replies.length === 0 && intent?.kind === 'form' && asksWhichCopy(scene) ? whatIsGot(scene, open, intent.form) : null
  return gets === null ? said : { ...said, replies: [textReply(gets)] }
}

/** "Why do you need that?! Fine. maple-ops": where all that is asked beside a value is of the field itself. */
function askedOfField(scene: Scene, open: OpenForm, form: Form, text: string): Step | null {
  const { conversation, heard, message } = scene
  const questions = segment(text).filter(isQuestion)
  const about = questions.map(question => askedAbout({ ...scene, message: { ...message, text: question } }, open, form))
  if (Object.keys(heard.fields).length === 0 || about.length === 0 || about.includes(null)) return null
  const told = [...new Set(about.flatMap(one => (one ? wordsOn(one, scene) : [])))]
  return { conversation, replies: told.map(words => textReply(words)), effects: [] }
}

/** What they get, of the kind that the message itself may tell. */
function whatIsGot(scene: Scene, open: OpenForm, form: Form): string | null {
  return whatTheyGet(scene, { ...open, values: { ...open.values, ...scene.heard.fields } }, form)
}

/**
 * "Is it free?" is about the copy that is being requested, unless the policy that was just told says so of something else. "Who pays the postage?" gets both
 * (mail-of-a-copy.ts).
 */
export function askedOfIt(scene: Scene, open: OpenForm): Step | null {
  const intent = scene.knowledge.intents.get(open.intent)
  if (intent?.kind !== 'form' || intent.late === null) return null
  if (asksOfMatter(scene) && !isJustReadBack(scene, open, intent.form)) return null
  const said = withCopyAsIt(questionBeside(scene))
  const counts = open.stage === 'asking' ? undefined : ['matter', 'date', 'mail']
  return questionsRest(said, counts) && !asksOfPostage(said) ? tellOfTheCopy(scene, intent.name) : null
}

/** Whether the values themselves were said last: what they are of was then spoken of last, whatever was told before them. */
function isJustReadBack(scene: Scene, open: OpenForm, form: Form): boolean {
  const last = scene.conversation.lines.at(-1)
  return open.stage === 'confirming' && last?.from === 'bot' && last.reply.text === readBack(scene, open, form).text
}

const deed =
  /^(?:please |and |so |ok )*(?:can|could|would|will) you (?:please |also |just )*(?:add|note|put|change|correct|set|make|write|include|update|use|take|fix|enter)\b|^(?:能不能|能否|可以|可不可以)?(?:帮我)?(?:加|改|写|填|换)/u

/** Beside a value fewer words than this only announce it. */
const fewestBeside = 5

/** Whether a sentence asks to be told something: "can you add that it is a special one?" asks for a deed, which is done. */
function asksMore(text: string): boolean {
  const questions = isQuestion(text) ? [text] : segment(text).filter(isQuestion)
  return questions.some(question => !deed.test(normalize(question)))
}

function asks(text: string): boolean {
  return isQuestion(text) || segment(text).some(isQuestion)
}

/** Whether a message asks something: a sentence of it is a question, or enough is left of it without the values, old and new,. */
function asksBeside(scene: Scene, text: string, known: readonly Values[]): boolean {
  if (asksMore(text)) return true
  if (asks(text) || !(wantsAnswer(text) || statesMatter(scene))) return false
  const rest = known.flatMap(values => Object.values(values)).reduce((left, value) => left.replace(value, ' '), asDigits(text))
  return countWords(rest.replace(/[\d\s-]+/g, ' ')) >= fewestBeside
}
