import { isBareCommand } from '../../understanding/bare-command.js'
import { isPressed, textReply } from '../step.js'
import { thenForm } from '../then-form.js'
import { justTold } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { disputed } from './dispute.js'
import { askWhy } from './feedback.js'
import { record } from './record-feedback.js'
import { sayAgain } from './say-again.js'

/** More words than this say something of their own beside what they say of the answer. */
const mostWords = 9

/** What a message says of the last answer: that it helped, that it didn't, that something else was asked. Null where it says nothing of it. */
export function judgeAnswer(scene: Scene): Step | null {
  const { conversation, heard, phrases, message } = scene
  const { told, offer, form } = conversation
  if (offer?.kind === 'why') return null
  const again = sayAgain(scene)
  if (again || !told) return again
  const isJust = justTold(conversation) !== null
  const isBare = isBareCommand(heard, message.text, mostWords)
  const isOpen = form === null && offer === null && isJust
  if (isPressed(scene, phrases.helpful) || (isBare && (heard.command === 'helpful' || (heard.command === 'yes' && isOpen)))) {
    return thenForm(scene, { conversation: record(scene, told, 'helpful', null), replies: [textReply(phrases.gladItHelped)], effects: [] })
  }
  if (isPressed(scene, phrases.unhelpful) || (isBare && heard.command === 'unhelpful')) return askWhy(scene, told)
  const saysNo = heard.command === 'none-of-these' || (heard.command === 'no' && isOpen && !isPolite.test(message.text))
  const isForChoices = offer?.kind === 'choices'
  return saysNo && isBare && isJust && !isForChoices ? disputed(scene, told) : null
}

/** "No, thanks" wants nothing more, and finds no fault. */
const isPolite = /\b(?:thanks?|thank you|thx)\b|谢/iu
