import { isLegalForm } from './company-words.js'
import { noValues } from './cues.js'
import { at, type Token } from './tokens.js'

/**
 * Whether Chinese words stand behind a space and up to the end of their line, as "阳光在线" in "账户名 阳光在线": a value, and no word of what is wrong with it
 * ("账号 登录异常"). Chinese writes no spaces otherwise.
 */
function isHanAlone(tokens: readonly Token[], index: number): boolean {
  let to = index
  while (at(tokens, to).kind === 'han' && (to === index) === at(tokens, to).spaced) to++
  const word = tokens
    .slice(index, to)
    .map(token => token.word)
    .join('')
  return to - index > 1 && at(tokens, to).kind === 'break' && !/[登录异锁冻封停销无法题效密改换丢问]/u.test(word)
}

/** In words. */
const mostWords = 3

/** Whether a few words in small letters stand there and end their clause, as "wang xiao ming" in "账号 wang xiao ming": Chinese does not go on in them. */
function areWordsAlone(tokens: readonly Token[], index: number): boolean {
  let to = index
  while (/^[a-z]+$/.test(at(tokens, to).word) && !at(tokens, to).capital && to <= index + mostWords) to++
  const words = tokens.slice(index, to).map(({ word }) => word)
  const isWhole = words.length > 1 && words.length <= mostWords && at(tokens, to).kind !== 'word'
  return isWhole && !words.some(word => isLegalForm(word) || noValues.has(word))
}

/** Whether a value of its own stands behind a Chinese label, without any mark between them. */
export function isValueAlone(tokens: readonly Token[], index: number): boolean {
  return isHanAlone(tokens, index) || areWordsAlone(tokens, index)
}
