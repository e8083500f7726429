import { shrugs } from '../../understanding/acts/shrugs.js'
import { whyNot } from '../../understanding/acts/why-not.js'
import { isPressed } from '../step.js'
import type { Scene } from '../turn.js'

// What a message says to an offer, whatever was offered.

/** "No, the number is 04418827" declines and gives a value: the form takes it. */
export function gives({ conversation, heard }: Scene): boolean {
  return Object.keys(heard.fields).length > 0 && conversation.form !== null
}

/** By the button, in words, or with a shrug. */
export function declines(scene: Scene): boolean {
  const { command } = scene.heard
  return (
    isPressed(scene, scene.phrases.noThanks) || (command === 'no' && !gives(scene)) || command === 'cancel' || shrugs(scene.message.text)
  )
}

/** "Yes, and who pays the postage?" is heard as the question; a bare yes is not a question of its own. */
export function agrees({ heard: { command, decision }, message }: Scene): boolean {
  return (command === 'yes' && decision.kind !== 'answer') || whyNot(message.text) === 'yes'
}
