import type { Field } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { tellsHow } from './loss-reason.js'
import type { Connection, Reading } from './reading.js'
import { endsSentence } from './sentences.js'
import { at, Phrases } from './tokens.js'

/** What joins a story to its label. Of a name "should say Limited" only tells how it is made (describes-value.ts). */
const saying =
  new Phrases(`should say, should just say, should rather say, should actually say, must say, has to say, needs to say, ought to say, should mention, should be that, should be, should read, needs to be, must be,
  应该写, 应该写成, 应该写的是, 应该填, 应该填成, 应该改成, 应该改为, 应该说, 应写, 应写成, 应改成, 应改为, 要写, 要写成, 要改成, 要改为, 得写, 得写成, 得改成, 得改为, 需要写成, 需要改成, 需要改为, 写成, 填成`)

/** "The reason should say the courier lost it": how a label is joined to the story that it should tell; null where none is told. */
export function shouldSay({ tokens }: Reading, from: number, field: Field): Connection | null {
  const length = takesSentence(field) ? saying.lengthAt(tokens, from) : 0
  if (length === 0) return null
  let start = from + length
  while (/^(?:[:,]|that|是)$/.test(at(tokens, start).word)) start++
  let end = start
  while (end < tokens.length && !endsSentence(tokens, end)) end++
  return tellsHow(tokens, start, end) ? { at: start, by: 'words', negated: false, changing: false } : null
}
