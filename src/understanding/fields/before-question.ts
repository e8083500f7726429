import { namesCompany } from '../acts/consent/may-be-name.js'
import { isQuestion } from '../text/is-question.js'
import { findSentences } from './sentences.js'
import { between, tokenize } from './tokens.js'

/** What leads to a question and is no part of an answer in front of it. */
const lead =
  /(?:^|[\s,，.。;；–—-])(?:by the way|btw|also|and|but|oh|quick question|one question|one more thing|question|顺便问一?下?|顺便|请问|另外|还有|对了|那)[\s,，:：.。]*$/iu

/** "Maple Ltd. how long …?": the full stop behind a legal form ends no sentence in front of a small letter. */
const behindForm =
  /^([^.?!]{2,120}\b(?:ltd|inc|corp|llc|co|gmbh|plc|limited)\.?),?\s+(?:(?:and|but|so) )?(?:how|who|what|when|where|why|is|are|do|does|can|could|will|would)\b[^.]*\?\s*$/iu

/** The last sentence of a message, where a question stands in front of it: "why do you need that?! fine. maple-ops"; null where it asks itself, nothing is asked, or it may be who signs. */
export function behindQuestion(text: string): string | null {
  const tokens = tokenize(text)
  const sentences = findSentences(tokens)
  const last = sentences.at(-1)
  if (!last || last.question || !sentences.some(({ question }) => question)) return null
  const said = between(text, tokens, last.from, last.to).trim()
  const before = text.slice(0, text.lastIndexOf(said))
  // "要这个干嘛？kestrelhq": who asks in Chinese signs in no small letters.
  const isInserted = /^[a-z]{5,}$/u.test(said) && /\p{Script=Han}[\s?？。，]{0,3}$/u.test(before)
  // Of people who ask on, a company in the same line is the title; a name may be who signs.
  const isTitle = asksWhatFor.test(before) && namesCompany(said)
  return /[\d_@-]|\w\.\w/u.test(said) || isInserted || isTitle || concedes.test(before) ? said : null
}

/** A question about what was asked for: "why do you need that?" */
const asksWhatFor =
  /(?:\b(?:why|what for|how come|where)\b|\b(?:need|want) (?:it|that|this|all (?:this|that)|these|them) for\b)[^?\n]{0,60}[?!]{1,5} ?$/iu

/** What is said when an answer is given in after all. */
const concedes =
  /\b(?:fine|ok|okay|whatever|all ?right|well|sure|i see|got it|never mind|anyway|here you (?:go|are)|good)[\s,.!:;…]*$|(?:好吧?|行吧?|好的|算了|那就|明白了?|知道了)[\s，,。.!！：:；;…]*$/iu

/** What a message says in front of the question that ends it, "maple-ops. How much does it cost?"; null where it does nothing but ask, or does not end so. */
export function beforeQuestion(text: string): string | null {
  const tokens = tokenize(text)
  const sentences = findSentences(tokens)
  const first = sentences.findIndex(({ question }) => question)
  const start = sentences[first]?.from
  if (first < 1 || start === undefined || !sentences.slice(first).every(({ question }) => question))
    return behindForm.exec(text)?.[1] ?? beforeAside(text)
  const said = between(text, tokens, 0, start).replace(lead, '').trim()
  return said === '' ? null : said
}

/** What stands in front of a question that the same sentence turns to: "kestrelhq by the way can I get it as pdf?", 枫园贸易有限公司，另外几天能到？ */
function beforeAside(text: string): string | null {
  const turn = turnsTo.exec(text)
  if (turn === null || turn.index === 0) return null
  const said = text.slice(0, turn.index).trim()
  return said === '' || isQuestion(said) || !isQuestion(text.slice(turn.index + turn[0].length)) ? null : said
}

const turnsTo = /(?:(?:,\s?|\s)(?:by the way|btw|one more question|quick question)\b|[,，、；;\s](?:另外|还有|顺便|对了|请问))[\s,，:：]?/iu
