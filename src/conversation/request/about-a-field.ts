import type { Field, Form, OpenForm } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { saysNoHow } from '../../understanding/acts/says-no-how.js'
import { isBareCommand } from '../../understanding/bare-command.js'
import { normalize } from '../../understanding/text/normalize.js'
import { type AskedAbout, askedAbout, wordsOn } from '../answering/asked-about.js'
import { ask, askAgain } from '../asking.js'
import { namesField } from '../names-field.js'
import { after } from '../step.js'
import type { Scene, Step } from '../turn.js'
import { dontKnowField } from './refuse.js'
import { offerUnknown } from './unknown-field.js'

/** What is said about a field instead of its value: where it stands or why it is needed is asked, it isn't known, or won't be told. */
export function aboutAField(scene: Scene, open: OpenForm, form: Form): Step | null {
  const asked = form.fields.find(({ name }) => name === open.asked)
  if (asked && takesSentence(asked) && saysNoHow(scene.message.text)) return dontKnowField(scene, open, form, asked)
  const about = askedAbout(scene, open, form)
  if (about) return tellAbout(scene, open, form, about)
  const command = commandOn(scene, open)
  if (!asked || (command !== 'dont-know' && command !== 'wont-say')) return null
  const field = meantField(scene, asked, form)
  // "I don't know the number", said when the title was asked for: the number's turn is yet to come.
  if (command === 'dont-know' && field !== asked) return tellAbout(scene, open, form, { field, wants: 'where' })
  if (command === 'dont-know') return dontKnowField(scene, open, form, field)
  if (!field.required || !form.confirm) return null
  return offerUnknown(scene, { ...open, misses: open.misses + 1 }, field, scene.phrases.whyNeeded(field))
}

/** What is said about the field itself. A plain "no" to "what is your account name?" gives none. */
function commandOn({ heard: { command }, message: { text } }: Scene, { stage }: OpenForm) {
  if (leavesFieldOut(text)) return 'dont-know'
  if (doesntKnow.test(normalize(text))) return 'dont-know'
  return command === 'no' && stage === 'asking' && isBareCommand({ command }, text) ? 'wont-say' : command
}

/** "Just leave it out", "skip it": they have none to give, and go on without. */
export function leavesFieldOut(text: string): boolean {
  return leavesOut.test(normalize(text))
}

const leavesOut =
  /^(?:(?:ok|okay|then|so|please|pls|just|can you|could you|can we|could we|fine|well),? ){0,4}(?:(?:forget|ignore) (?:about )?the \w+(?: \w+)?|leave (?:it|that|this|the \w+(?: \w+)?) (?:out|blank|empty|away)|skip (?:it|that|this|the \w+(?: \w+)?)|(?:file|send|submit|go on|do|continue) (?:it |this )?without (?:it|that|the \w+(?: \w+)?))(?: please| then)?$|^(?:那|就|请)*(?:跳过|空着|不填|留空|略过)(?:吧|了|这个|可以吗)*$/u

/** "不知道账号是啥": whatever the words besides resemble. */
const doesntKnow =
  /^(?:但|可|我|也|真|还|都)*(?:不知道|不清楚|不晓得|不懂|忘了|忘记了?|不记得)[^,。?]{1,10}(?:是啥|是什么|在哪里?|哪里看|怎么查|是多少)?(?:啊|呀|了)?$/u

function meantField({ message }: Scene, asked: Field, form: Form): Field {
  const named = form.fields.filter(field => namesField(message.text, field, form))
  return named.includes(asked) ? asked : (named[0] ?? asked)
}

/** The question that was standing is asked again, unless where to find its answer was all that was told. */
function tellAbout(scene: Scene, open: OpenForm, form: Form, { field, wants }: AskedAbout): Step {
  const told = ask(scene, open, null, wordsOn({ field, wants }, scene))
  if (field.name === open.asked && wants === 'where') return told
  return after(told, ({ conversation }) => askAgain({ ...scene, conversation }, open, form))
}
