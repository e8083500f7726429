import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

// Word lists of ours. "都行" and "up to you" leave it to the bot, which no yes is made of.

const shrug =
  "whatever(?: you (?:say|want|like|think))?|what ever|if you say so|(?:as|if) you (?:like|wish|want|please|prefer)|up to you|your (?:call|choice)|suit yourself|(?:i )?(?:don'?t|do not|couldn'?t) care(?: less| anymore| any more)?|meh|who cares|(?:it )?(?:doesn'?t|does not) matter|(?:all )?the same to me|makes no difference|" +
  '随便(?:你|您|吧|了)?|随(?:你|您)(?:便|吧)?|无所谓(?:了|吧)?|都行|都可以|怎么(?:样)?都行|爱咋咋[地的]|爱怎么(?:样)?就怎么(?:样)?|(?:你|您)看着办(?:吧)?|看着办(?:吧)?|不在乎'
const besides =
  "ok|okay|k|well|fine|so|but|and|then|oh|hm+|sure|alright|all right|i|it|really|to me|just|now|man|dude|anyway|yeah|go with|do|that's|it's|is|" +
  '好|好吧|行|行吧|嗯+|那|就|吧|了|的|我|反正|也|哦|唉|算'

const lists: WordLists<'shrug' | 'beside'> = [
  ['shrug', standing(shrug)],
  ['beside', standing(besides)],
]

/** In characters. */
const longest = 60

/** Whether a message says nothing but that its writer does not mind: "ok whatever", "随便吧". It agrees to nothing. */
export function shrugs(text: string): boolean {
  if (text.length > longest || /[?？]/.test(text)) return false
  const said = normalize(text)
  return said !== '' && readClosed(said, lists)?.has('shrug') === true
}
