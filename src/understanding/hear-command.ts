import { isHanName } from './fields/own-name.js'
import type { Command, Knowledge } from './knowledge.js'
import { normalize, words } from './text/normalize.js'
import { withoutCode } from './text/without-code.js'

/** A command is taken as one from this confidence on. */
const sureCommand = 0.5

/** In characters: what is longer tells a story, and would take as long again to be heard. */
const longestCommand = 500

/** The words of these stand in many messages that are none ("left at the previous office", "lost again"): they are hardly anything else. */
const surerCommands: ReadonlySet<Command> = new Set(['back', 'undo', 'repeat', 'helpful', 'unhelpful'])
const surerCommand = 0.8

/** The command that a text reads as, surely enough for what it does; null where it reads as none. */
export function hearCommand(text: string, { model }: Knowledge): Command | null {
  const heard = text.length <= longestCommand && hasWords(text) ? model.command(text) : null
  if (heard === null || heard.confidence < (surerCommands.has(heard.command) ? surerCommand : sureCommand)) return null
  // 何晓岚, of which a character sounds like 不晓得.
  return heard.command === 'dont-know' && isHanName(text) ? null : heard.command
}

/** A text of letters, as most are: a start asks of thousands. */
const plainWords = /^[a-z][a-z ,.'!?]*$/i

/** Numbers alone are an answer to a question, never a question; code alone is neither. */
export function hasWords(text: string): boolean {
  return plainWords.test(text) || words(normalize(withoutCode(text))).some(word => /\p{L}/u.test(word) && !word.startsWith('@'))
}
