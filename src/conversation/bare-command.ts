import type { Heard } from '../understanding/heard.js'
import { normalize, words } from '../understanding/normalize.js'

/** "Forget it" and "go ahead please" are nothing but a command, whatever entry such few words happen to resemble. */
const mostWords = 3

export function isBareCommand({ command }: Heard, text: string, most = mostWords): boolean {
  return command !== null && words(normalize(text)).length <= most
}
