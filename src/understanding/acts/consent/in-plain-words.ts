import type { Values } from '../../../forms/form.js'
import { withoutLetterhead } from './letter.js'
import { withoutSubject } from './mail-subject.js'
import { withoutMended } from './mended.js'
import { sayRight } from './not-wrong.js'
import { listFields } from './one-field.js'
import { withoutRepeated } from './repeats.js'
import { withoutShortCodes } from './short-codes.js'
import { withoutSlips } from './slips.js'

/** In characters. */
const longest = 2_000

/**
 * What a message to a read-back of `values` says beside its letterhead, the bot's own words and the values as they were read, without slips, and with what has
 * no fault called right. Null where it is too long to be no more than an answer.
 */
export function inPlainWords(text: string, values: Values): string | null {
  if (text.length > longest) return null
  const own = withoutShortCodes(withoutSubject(withoutLetterhead(text)).replace(botsQuestion, ' '))
  const said = withoutMended(withoutSlips(withoutRepeated(own, values)))
    .replace(/\bo\.k\./giu, 'ok')
    .replace(/\b(why not)\s*[?？]+/giu, '$1')
    .replace(lightNo, '')
  const plain = sayRight(listFields(said))
  const tidy = plain.replace(faces, ' ').replace(/[ \t]+/g, ' ')
  return tidy.length > longest / 2 ? null : tidy
}

/** "“Is everything correct?” Yes, it is.": the question is the bot's. */
const botsQuestion = /["“「『][^"”」』\n]{1,80}(?:[?？]|是否正确|是否无误)["”」』]\s*[—–-]*/gu

/** Smiles and waves that stand where a full stop would; ":" would announce something. */
const faces = /[:;]-?[)DPp(]+(?![\p{L}\p{N}])|[~～^*_]+/gu

/** "Nope, nothing wrong there": the no is to whether something is wrong. */
const lightNo =
  /^\s*(?:no|nope|nah|nah mate|不|没有)\s*[,.!，。！]\s*(?=(?:no|nothing|none|not a|can't (?:see|find)|couldn't (?:see|find)|there (?:are|is) no|all (?:is )?(?:good|right|fine|correct)|没有?(?:问题|错|毛病|什么))(?![\p{Script=Latin}]))/iu
