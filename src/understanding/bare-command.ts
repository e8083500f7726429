import type { Heard } from './heard.js'
import { normalize, words } from './text/normalize.js'

/** "Forget it" and "go ahead please" are nothing but a command, whatever entry such few words happen to resemble. */
const mostWords = 3

export function isBareCommand({ command }: Pick<Heard, 'command'>, text: string, most = mostWords): boolean {
  return command !== null && words(normalize(text)).length <= most
}
