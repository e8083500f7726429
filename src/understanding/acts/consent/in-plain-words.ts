import type { Values } from '../../../forms/form.js'
import { memo } from '../../memo.js'
import { patternOf } from '../../text/pattern-of.js'
import { withoutContacts } from './contacts.js'
import { withoutLetterhead } from './letter.js'
import { withoutSubject } from './mail-subject.js'
import { withoutMended } from './mended.js'
import { sayRight } from './not-wrong.js'
import { listFields } from './one-field.js'
import { withoutRepeated } from './repeats.js'
import { withoutShortCodes } from './short-codes.js'
import { withoutSignerOf } from './signed-by-title.js'
import { withoutSlips } from './slips.js'

/** In characters. */
const longest = 2_000

/**
 * What a message to a read-back of `values` says beside its letterhead, the bot's own words and the values as they were read, without slips, and with what has
 * no fault called right. Null where it is too long to be no more than an answer.
 */
export function inPlainWords(text: string, values: Values): string | null {
  return text.length > longest ? null : known(JSON.stringify([text, values]))
}

/** One message is asked for them by each part of a turn that looks for a yes. */
const mostKnown = 8
const known = memo(mostKnown, key => readPlain(...(JSON.parse(key) as readonly [string, Values])))

function readPlain(text: string, values: Values): string | null {
  const unsigned = withoutContacts(withoutLetterhead(withoutSignerOf(text, values.title)))
  const own = withoutShortCodes(withoutSubject(unsigned, values).replace(botsQuestion, ' '))
  const said = withoutMended(withoutSlips(withoutRepeated(own, values)))
    .replace(/\bo\.k\./giu, 'ok')
    // A mark at the end would be dropped.
    .replace(/(?<!\d)(100|200|1000) ?%/gu, '$1 percent')
    .replace(/\b(why not)\s*[?？]+/giu, '$1')
    .replace(lightNo, '')
  const plain = sayRight(listFields(said))
  const tidy = plain.replace(faces, ' ').replace(/[ \t]+/g, ' ')
  return tidy.length > longest / 2 ? null : tidy
}

/** What the bot asks under a read-back is made of; whoever quotes another question asks it. */
const asked =
  'is|are|everything|all|the|these|those|this|that|it|details?|data|information|correct|right|ok|fine|and|shall|should|can|may|i|we|file|submit|now|request|back|to|please|check|confirm|whether|if|before'
const askedInChinese =
  '请|您|你|我|再|确认|核对|一下|以上|上述|这些|信息|内容|资料|申请|回到|刚才|的|都|全部|是否|是不是|有没有|正确|无误|没错|对|对不对|吗|嘛|可以|能|提交|现在'

/** "“Is everything correct?” Yes, it is.": the question is the bot's. */
const botsQuestion = patternOf(
  `["“「『](?=[^"”」』\\n]{0,80}(?:[?？]|是否正确|是否无误)["”」』])(?:(?:(?:${asked})\\b|${askedInChinese})[\\s,.:，。：?？]*)+["”」』]\\s*[—–-]*`,
  'giu',
)

/** Smiles and waves that stand where a full stop would; ":" would announce something. */
const faces = /[:;]-?[)DPp(]+(?![\p{L}\p{N}])|[~～^*_]+/gu

/** "Nope, nothing wrong there": the no is to whether something is wrong; "no no, it's fine as it is. File": to whether something is to be changed. */
const lightNo =
  /^\s*(?:no|nope|nah|nah mate|不|没有)(?: no)*(?:\s*[,.!，。！]\s*|\s+(?=all (?:good|fine|correct)\b))(?=(?:it(?:'s| is) (?:all |perfectly )?(?:fine|good|right|correct|ok|okay)(?: as it is)?[.,!;]\s*(?:please |just |so |and )*(?:file|submit|send|go ahead)(?: (?:it|this|that))?[.!\s]*$|no|nothing|none|not a|can't (?:see|find)|couldn't (?:see|find)|there (?:are|is) no|all (?:is )?(?:good|right|fine|correct)|没有?(?:问题|错|毛病|什么))(?![\p{Script=Latin}]))/iu
