import { patternOf } from '../text/pattern-of.js'
import { anyOrdinal, hanOrdinals } from './refers-to-one.js'

/** The clause that says which of several invoices this one is, and the text without it: "yes, that's the first one", 对，这是第一张; null where none does. */
export function saysPlace(text: string): { readonly clause: string; readonly rest: string } | null {
  const found = english.exec(text) ?? chinese.exec(text)
  if (!found) return null
  const [clause] = found
  return { clause, rest: `${text.slice(0, found.index)} ${text.slice(found.index + clause.length)}`.trim() }
}

const english = patternOf(`\\b(?:that|this|it)(?:['’]s| is| was) the ${anyOrdinal}(?=\\s*(?:$|[,.;!:\\n]))`, 'iu')
const chinese = patternOf(
  `[这那][个张份]?(?:发票)?就?是(?:${hanOrdinals.join('|')}|最后一?)[张份](?:发票)?[的了]?(?=\\s*(?:$|[，,。.;；！!\\n]))`,
  'u',
)
