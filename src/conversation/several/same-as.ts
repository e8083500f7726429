import { check } from '../../forms/checks.js'
import type { Field, Form, Values } from '../../forms/form.js'
import { takesSentence } from '../../forms/takes-sentence.js'
import { isHan, normalize } from '../../understanding/text/normalize.js'

/** What says that one value is another: behind the first label and in front of the second, or in Chinese around the second. */
const alike =
  /(?:^|[\s,:，：])(?:the )?same (?:thing )?as (?:(?:the|my|our) )?|(?:跟|和|与|同)(?=(?:(?!不)\p{Script=Han}){2,8}(?:的|是)?(?:一样|一致|相同|同名|一个|同一个))|(?:等?同于?)(?=\p{Script=Han}{2,6}[名称]?(?:$|[，,。;；]))/gu

/** In characters: a label stands so near to the words that liken it. */
const near = 24

/** More than this is a story. */
const longest = 1_000

/**
 * The values that a message gives by likening them: "the title is the same as the account name", "抬头和账号一样". Only text fields, and only where
 * the other value is known; a field that is not named is the one that was `asked` for.
 */
export function sameAs(text: string, form: Form, asked: string | null, known: Values): Values {
  if (text.length > longest) return {}
  const said = normalize(text)
  const found: Record<string, string> = {}
  for (const { 0: words, index } of said.matchAll(alike)) {
    const behind = said.slice(index + words.length)
    const other = form.fields.find(field =>
      labelsOf(field).some(label => startsWith(behind, label) && !differs(behind.slice(label.length))),
    )
    const before = said.slice(Math.max(0, index - near), index).replace(/^.*[.;。；\n]/u, '')
    const named = form.fields.filter(field => field !== other && labelsOf(field).some(label => endsIn(before, label)))
    const field = named[0] ?? (isBare(before) ? form.fields.find(({ name }) => name === asked) : undefined)
    const value = other && other !== field ? known[other.name] : undefined
    if (field?.check.kind !== 'text' || takesSentence(field) || value === undefined) continue
    const passed = check(field, value)
    if (passed.kind === 'ok') found[field.name] = passed.value
  }
  return found
}

/** "Same as the account but with Ltd" */
function differs(behind: string): boolean {
  return /^[\s,]*(?:name )?(?:but|except|plus|with|without|only|and then|minus)\b|^名?称?[,\s]*(?:但|加|只是|除了)/u.test(behind)
}

/** Longest first: "account name" before "account". */
function labelsOf({ label, labels }: Field): readonly string[] {
  return [label, ...labels].map(normalize).sort((a, b) => b.length - a.length)
}

function startsWith(text: string, label: string): boolean {
  return text.startsWith(label) && (isHan(label) || !/^[\p{L}\p{N}]/u.test(text.slice(label.length)))
}

/** A label and no more than a word of being behind it: "title:", "the title is", "抬头也". */
function endsIn(text: string, label: string): boolean {
  let rest = text
  // One small word after the other, from the end.
  for (let step = 0; step < 6; step++) rest = rest.replace(/(?:[\s:：=,，-]|\b(?:is|are|also|too|exactly|just)|[就是也都])$/u, '')
  return rest.endsWith(label)
}

/** Nothing but what leads to an answer: "it's", "also". */
function isBare(text: string): boolean {
  return /^[\s,:]*(?:(?:it's|it is|that's|is|also|just|yes|oh|就|是|也)[\s,:]*){0,3}$/u.test(text)
}
