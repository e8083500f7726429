import type { Candidate } from '../../understanding/heard.js'
import type { Scene } from '../turn.js'
import { questionOf } from './question-of.js'

/** What a message was heard to mean together with the customer's message before it, by their words alone: the question and what is told of it next. */
export function readsOn({ conversation, knowledge, message }: Scene): readonly Candidate[] {
  const last = conversation.lines.findLast(({ from }) => from === 'customer')
  const before = last ? questionOf(conversation, last.message) : ''
  return knowledge.model.candidates({ text: `${before.replace(/[?？。.!！\s]+$/u, '')}, ${message.text}`, encoding: null })
}
