import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'
import { isLegalForm } from './company-words.js'
import { listed } from './tokens.js'

// "Good to know. Logging in", "收到，马上": where a name was asked for somebody says what they are doing, or who knows it.

const doing = new Set(
  listed(`logging, signing, coming, going, fetching, getting, looking, checking, searching, opening, digging, finding, grabbing, calling, asking, waiting, typing, scrolling, walking, scanning, loading, thinking, pulling, hunting, rummaging,
    turning, trying, heading, bringing, phoning, texting, pinging, emailing, browsing, downloading, switching, booting, restarting, rebooting, unlocking`),
)
const knows = /^(?:knows|will|has|had|says|said|handles|keeps|kept|can|could|does|did|might|should|must|is|was|asks|checks|looks|comes)$/

const place = '(?:抽屉|柜子?|文件夹?|邮箱|邮件|系统|网页|页面|资料|档案|单据|后台|电脑|手机|控制台|包|箱子)'
const hanDeed = '(?:登[录陆]|翻|找|查|看|问|打开|开|等|取|拿|打印|核对|去|弄|加载|搜索?)'
const soon = '(?:我们?|正在|在|这就|马上|立[刻马]|稍后|现在|先|就|去|来)'
const hanDoing: readonly RegExp[] = [
  patternOf(`^${soon}{0,4}${hanDeed}[找查看翻问]?(?:一?下)?[我你您]?(?:一?个?${place}里?)?(?:中|着呢?|呢|了)?$`, 'u'),
  patternOf(`^${soon}{1,4}(?:好|到|办|处理|发|弄好?)?(?:给[你您])?[了呢的]?$`, 'u'),
]

/** Whether an answer says what its writer is doing, "fetching the folder", or that somebody knows, "Priya knows", and gives no name. */
export function tellsDoing(value: string): boolean {
  const han = simplify(value).replace(/[\s,.;!。，！…~～]+/gu, '')
  if (/^\p{Script=Han}+$/u.test(han)) return han.length <= longestHan && hanDoing.some(one => one.test(han))
  const [first = '', ...others] = value.split(/[\s,.;!…]+/u).filter(word => word !== '')
  if ([first, ...others].some(word => isLegalForm(word.toLowerCase()))) return false
  const isPlain = others.every(word => /^\p{Ll}/u.test(word))
  if (doing.has(first.toLowerCase()) && isPlain) return others.length > 0 || /^\p{Ll}/u.test(first)
  // "Nature Knows" is a name; of "Priya knows" and "Li Na has it" the verb is in small letters.
  const verb = others.findIndex(word => knows.test(word))
  return /^\p{Lu}/u.test(first) && (verb === 0 || verb === 1) && others.slice(verb).every(word => /^\p{Ll}/u.test(word))
}

/** In characters. */
const longestHan = 9
