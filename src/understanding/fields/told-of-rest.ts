import { refersTo } from '../refers-to-one.js'

/**
 * Those of several numbers that are lost where a message tells it of all but some, or of some only, by number or by place: "I lost all of them except
 * 55418233", "只有最后一张丢了". Null where it says nothing of the kind. `fateOf` says what a clause tells of an invoice.
 */
export function toldOfRest(
  written: string,
  numbers: readonly string[],
  fateOf: (words: string) => 'lost' | 'late' | 'other' | null,
): readonly string[] | null {
  for (const sentence of written.split(sentences)) {
    const [, excepted = ''] = except.exec(sentence) ?? hanExcept.exec(sentence) ?? []
    const left = refersTo(excepted, numbers)
    const fate = left.length === 0 ? null : fateOf(sentence)
    if (fate !== null && left.length < numbers.length) return fate === 'lost' ? numbers.filter(number => !left.includes(number)) : left
    for (const clause of sentence.split(clauses)) {
      const [, tail = ''] = only.exec(clause) ?? []
      const meant = refersTo(tail, numbers)
      if (meant.length === 1 && fateOf(tail) === 'lost') return meant
    }
  }
  return null
}

const sentences = /(?<=[.。;；\n])/u
const clauses = /(?<=[,，:：])/u
const except =
  /\b(?:all|everything|every one|each|both)\b[^.;\n]{0,60}?\b(?:except|but|apart from|other than|excluding|save)\b(?: for)?([^.;:，,\n]{0,40})/u
const hanExcept = /除了?([^，,。除]{1,30})(?:之外|以外|外)?[，,]?[^，,。]{0,4}(?:都|全|其[他它余])/u
const only = /(?:(?<!\bnot )\b(?:only|just)\b|[只仅])(.*)/u
