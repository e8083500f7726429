import type { Field } from '../../forms/form.js'
import { normalize } from '../text/normalize.js'
import { furtherLabels } from './cues.js'

/** A question of one label, and what is said behind it. */
const echo =
  /^\s{0,9}(?:(?:and|so|ok|okay|oh|um|well|hm+|啊|哦|嗯)[\s,，]{1,3})?(?:(?:the|my|our|your) |(?:我们?的?|你们?的?))?([\p{L} ]{2,30}?)\s?[?？]{1,3}\s{0,9}(\S.*)$/isu

/** "The account? benthic": an answer without the question that it says back, where that is nothing but a label of the field. */
export function withoutEcho(text: string, { name, label, labels }: Pick<Field, 'name' | 'label' | 'labels'>): string {
  const [, asked = '', answer = ''] = echo.exec(text) ?? []
  const isAsked = [label, ...labels, ...(furtherLabels[name] ?? [])].some(one => normalize(one) === normalize(asked))
  return isAsked ? answer : text
}

/** A label with one word behind it and no mark between. */
const told = /^(?:(?:my|our|the) )?(\p{L}+(?: name)?) (\p{L}{3,})[.!]?$/iu

/** "Account redwing": the one word behind a label of the field; null where more is said or it is none. Whether it is a name or a word is for others to say. */
export function behindLabel(text: string, { name, label, labels }: Pick<Field, 'name' | 'label' | 'labels'>): string | null {
  const [, asked = '', word = ''] = told.exec(text.trim()) ?? []
  const isOwn = [label, ...labels, ...(furtherLabels[name] ?? [])].some(one => normalize(one) === normalize(asked))
  return isOwn ? word : null
}
