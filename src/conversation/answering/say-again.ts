import { isBareCommand } from '../../understanding/bare-command.js'
import { repliesTo } from '../conversation.js'
import { justTold } from '../told.js'
import type { Scene, Step } from '../turn.js'
import { sayEntries } from './answer.js'

/** In words. "Can you say that again please" asks for nothing but that. */
const mostWords = 9

/** The last replies once more, for whoever asks for that and for nothing else; what was offered still stands. An answer is said as it is now. */
export function sayAgain(scene: Scene): Step | null {
  const { conversation, heard, message } = scene
  if (conversation.form || heard.command !== 'repeat' || !isBareCommand(heard, message.text, mostWords)) return null
  const last = conversation.lines.findLast(line => line.from === 'customer')
  const said = last ? repliesTo(conversation, last.message).map(({ reply }) => reply) : []
  if (said.length === 0) return null
  const told = justTold(conversation)
  const answers = sayEntries(scene, told?.refs ?? [], [], told)
  return { ...answers, replies: [...answers.replies, ...said.filter(({ kind }) => kind === 'text')] }
}
