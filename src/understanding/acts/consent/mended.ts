import { patternOf } from '../../text/pattern-of.js'

// "I mistyped the number before, now it is right": what went wrong earlier and is over, beside a yes. It alone says nothing of the other fields.

const earlier = '(?:earlier|before|at first|first|previously|the first time|last time|just now|a minute ago)'
const slipped = '(?:mis-?(?:typed|spelt|spelled|read)|(?:typed|wrote|put|gave|entered|copied|had|got))'
const again = `(?:it|it's|that|that's|this|one|they|they're|is|are|'s|now|all)`

const english = String.raw`\b(?:i|we)(?:'d| had| have|'ve)? ${slipped}(?: (?!but\b|and\b|if\b)[\p{L}']+){0,6} ${earlier}[\s,.;–—-]*(?:(?:but|and|so) )?(?:(?:now|this time|here) (?:${again} )*(?:right|correct|fine|ok|good)|(?:${again} )+(?:right|correct|fine|ok|good) now)(?=[\s]*(?:$|[,.;!\n]))`

const chinese = String.raw`(?:刚才|刚刚|之前|前面|先前|一?开始|上次|头一次)[^\p{P}\d]{0,14}[错漏少反][^\p{P}\d]{0,8}[,，。;；!！\s]+(?:但|不过)?(?:现在|这次|这回|这下|目前)(?:的|这个|这条|这版|显示|已经|都|全|就|是|改|好|了)*(?:对|正确|没错|没问题|无误)(?:的|了)*(?=\s*(?:$|[\p{P}\n]))`

/** The other way round: "now it's right, I had two digits swapped before". */
const told = String.raw`(?<=\b(?:now|this time)(?: ${again})* (?:right|correct|fine|ok|good)|(?:right|correct|fine|ok|good) now)[\s,.;–—-]+(?:i|we)(?:'d| had| have|'ve)? (?:mis-?(?:typed|spelt|spelled|read)|had|swapped|mixed up|typed|got)(?: (?!but\b|and\b|if\b)[\p{L}']+){0,6} ${earlier}(?=[\s]*(?:$|[,.;!\n]))`

const mended = patternOf(`${english}|${told}|${chinese}`, 'giu')

/** A text without what is mended meanwhile. */
export function withoutMended(text: string): string {
  return text.replace(mended, '')
}
