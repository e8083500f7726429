import type { SpokenLanguage } from '../../message.js'
import type { Content } from '../../understanding/knowledge.js'
import { isForeign } from '../is-foreign.js'
import { traceOf } from '../phrasing-place.js'
import type { Problem } from '../problem.js'
import type { ReadLanguage } from '../read-language.js'

type Place = ReturnType<typeof traceOf>

/** Phrasings in the other language, the first of each file for all of it: whoever writes so is heard by the phrasings over there. */
export function foreignPhrasings({ phrasings, language }: Pick<Content, 'phrasings' | 'language'>): Iterable<Problem> {
  return foreignIn(phrasings, traceOf, language, ['a phrasing', 'phrasings'])
}

/** The same of answers to what is read back. */
export function foreignAnswers({ content, readBackAnswers }: Pick<ReadLanguage, 'content' | 'readBackAnswers'>): Iterable<Problem> {
  return foreignIn(readBackAnswers, ({ file, line }) => ({ file, line }), content.language, ['an answer', 'answers'])
}

function* foreignIn<Text extends { readonly text: string }>(
  texts: readonly Text[],
  placeOf: (text: Text) => Place,
  language: SpokenLanguage,
  [one, many]: readonly [string, string],
): Iterable<Problem> {
  const first = new Map<string, { readonly at: Place; count: number }>()
  for (const text of texts) {
    if (!isForeign(text.text, language)) continue
    const at = placeOf(text)
    const known = first.get(at.file)
    if (known) known.count++
    else first.set(at.file, { at, count: 1 })
  }
  const [is, folder] = language === 'en' ? ['Chinese', 'zh/'] : ['English', 'the folder above']
  for (const { at, count } of first.values()) {
    const cause = count === 1 ? `${one} in ${is}` : `${count} ${many} in ${is}, of which this is the first`
    yield { rule: 'foreign', ...at, cause, cure: `Move ${count === 1 ? 'it' : 'them'} to the file of the same name in ${folder}` }
  }
}
