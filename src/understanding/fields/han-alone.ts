import { at, type Token } from './tokens.js'

/**
 * Whether Chinese words stand behind a space and up to the end of their line, as "阳光在线" in "账户名 阳光在线": a value, and no word of what is wrong with it
 * ("账号 登录异常"). Chinese writes no spaces otherwise.
 */
export function isHanAlone(tokens: readonly Token[], index: number): boolean {
  let to = index
  while (at(tokens, to).kind === 'han' && (to === index) === at(tokens, to).spaced) to++
  const word = tokens
    .slice(index, to)
    .map(token => token.word)
    .join('')
  return to - index > 1 && at(tokens, to).kind === 'break' && !/[登录异锁冻封停销无法题效密改换丢问]/u.test(word)
}
