import { patternOf } from '../text/pattern-of.js'
import { simplify } from '../text/simplify.js'

/**
 * Whether somebody tells how a number that was given before came to be wrong: "Excel dropped the leading zero", "少打了一个0". Nothing of it
 * happened to the invoice, and the number behind it is the right one.
 */
export function tellsSlip(text: string): boolean {
  const said = simplify(text).toLowerCase()
  return slips.test(said) || slipsInChinese.test(said)
}

/** The same where it can be about nothing but digits: "the first one was lost" may be how an invoice went. */
export function tellsOfDigit(text: string): boolean {
  return (
    tellsSlip(text) && /\b(?:zero(?:e?s)?|noughts?|digits?|0|leading)\b|零|数字|(?<!\d)0|(?:最后|[一几首末前后])位/iu.test(simplify(text))
  )
}

const digit = String.raw`\b(?:zero(?:e?s)?|noughts?|digits?|figures?|characters?|leading|\d(?:'?s)?|(?:first|last|middle|second|third) (?:one|two|three|part|half))\b`
const gone = String.raw`\b(?:drop\w*|cut\w*|miss\w*|forgot\w*|lost|left (?:out|off)|ate|eats?|eaten|strip\w*|swap\w*|mis-?\w+|truncat\w*|crop\w*|skip\w*|remov\w*|chop\w*|trim\w*|omit\w*|swallow\w*|hid|hides|hidden|mix\w*|transpos\w*|revers\w*|read|took|typed|too (?:many|few)|short|extra|added|doubled)\b`

const slips = patternOf(
  String.raw`${digit}[^.!?\n]{0,30}${gone}|${gone}[^.!?\n]{0,30}${digit}|\b(?:misread|mistyped|miscopied|transposed|typo|fat fingers|auto-?correct\w*)\b`,
)

const slipsInChinese =
  /[少漏掉丢吞吃缺没多](?:打|写|输|抄|填|看|复制|粘贴|了)?(?:了|掉|上|到)*(?:前面|后面|开头|末尾|最后|第)?的?(?:[一两\d])?(?:个|位)?(?:零|数字|\d|位)|(?:零|数字|\d|位)(?:被|给|没)?[^,，。]{0,6}(?:吃|吞|截|漏|少|丢|掉|缺|没复制|没打|没抄|没写)|看(?:错|漏|花|成)|眼花|(?:打|抄|写|输|填|复制|粘贴)(?:错|漏|少|多)|颠倒|^[手口笔]误|(?:复制|粘贴|截图|截)[^,，。]{0,3}(?:少|漏|断|掉|全)/u
