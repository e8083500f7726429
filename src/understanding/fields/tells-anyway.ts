import { askers, sentenceWords, talking } from './bare-words.js'
import { isLegalForm } from './company-words.js'
import { tellsHow } from './loss-reason.js'
import { at, type Token } from './tokens.js'

/** Whether words that begin like a refusal tell how it was lost: "no idea, it just vanished from the drawer". */
export function tellsAnyway(tokens: readonly Token[], from: number, to: number): boolean {
  return tells(tokens, from, to) || goesOn(tokens, from, to)
}

/** "不知道什么时候弄丢的" is the best that can be said, "不知道" alone is not. */
function tells(tokens: readonly Token[], from: number, to: number): boolean {
  return tellsHow(tokens, from, to) || (to - from > 5 && tokens.slice(from, to).some(({ word }) => /^[丢失]$/.test(word)))
}

/** "no idea, it just vanished from the drawer" goes on to tell. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = tokens.findIndex(({ word }, index) => index > from && index < to && /^[,，。.]$/.test(word))
  return (
    comma > 0 &&
    to - comma > 4 &&
    !asks(tokens, comma + 1, to) &&
    /vanish|disappear|gone|lost|missing|丢|没/.test(
      tokens
        .slice(comma, to)
        .map(({ word }) => word)
        .join(' '),
    )
  )
}

/** Whether an answer asks something. */
export function asks(tokens: readonly Token[], from: number, to: number): boolean {
  const last = at(tokens, to - 1)
  return /^[?吗呢]$/.test(last.word) || (askers.lengthAt(tokens, from) > 0 && to - from > 1 && !isCapitalised(tokens, from, to))
}

/** Whether it is capitalised as names are. */
export function isCapitalised(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const [first, last] = [words[0], words.at(-1)]
  const isNamed = first?.capital === true && last?.capital === true && !talking.has(first.word) && !sentenceWords.has(first.word)
  return (
    words.length > 1 &&
    words.every(
      ({ capital, word }) =>
        capital || isLegalForm(word) || /^(?:of|and|the|for|\d.*)$/.test(word) || (isNamed && /^(?:by|at|in|on|to|with)$/.test(word)),
    )
  )
}
