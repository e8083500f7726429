import { withoutSignedNumber } from './signed-number.js'

// Line by line, what a message carries that no value is in. Every pattern is written so that it takes linear time.

const header = /^\s*(?:from|sent|to|cc|bcc|date|subject|re|fwd?|reply-to|发件人|收件人|抄送|主题|发送时间|日期)\s*[:：]/iu
/** Of a mail's head only this may say which invoice it is about. */
const subject = /^\s*(?:(?:subject|re|fwd?|主题)\s*[:：]\s*)+(?!\s*(?:subject|re|fwd?|主题)\s*[:：])(?=.*(?:invoice|fapiao|发票))/iu
const quoteMark = /^[\s>]*>\s?/
const bullet = /^\s*[-*•·]\s+/u
const numbering = /^\s*[([]?\d{1,2}[.)\]、][ \t]+/u
const greeting = /^\s*(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|你好|您好)(?=$|[\s,.!:，。！：])/iu
const farewell =
  /^\s*(?:(?:best|kind|kindest|warm|many)\s+)?(?:regards|wishes|best|cheers|sincerely|rgds|br|thanks(?: and regards| in advance| a lot)?|many thanks|thank you|yours(?: \w+)?|sent from my \w+|此致|祝好|谢谢)\s*(?:[,.!，。！-](?:\s*\S+(?:\s+\S+){0,3})?)?\s*$/iu
const inlineFarewell =
  /[.!?]\s+(?:(?:best|kind|kindest|warm)\s+regards|regards|sincerely|yours (?:truly|sincerely|faithfully))\s*,[^:：]*$/iu
const labelled = /^\s*[\p{L} ]{2,30}[:：=]/u
const contact = /^\s*(?:phone|tel|telephone|mobile|cell|fax|e-?mail|wechat|qq|www|http)/iu

/** The message with mail headers, quote marks, greetings and signatures, and the number in one, replaced by spaces; every other character keeps its place. */
export function setAside(text: string): string {
  const lines = withoutSignedNumber(text).split('\n')
  const several = lines.filter(line => line.trim() !== '').length > 1
  let signed = false
  return withoutInlineNumbering(
    lines
      .map((line, index) => {
        if (signed && labelled.test(line) && !contact.test(line)) signed = false
        const named = signed ? null : subject.exec(line)
        if (named) return blankFront(line, named[0].length)
        if (signed || (several && header.test(line))) return blank(line)
        if (index > 0 && (farewell.test(line) || /^--\s*$/.test(line))) {
          signed = true
          return blank(line)
        }
        return withoutEnds(line)
      })
      .join('\n'),
  )
}

const inlineNumber = /(?<=\s)[([]?(\d{1,2})[)\]](?=\s)/gu

/** "account: x 2) title: y 3) …": the numbers of a list in one line part its items. */
function withoutInlineNumbering(text: string): string {
  const numbers = [...text.matchAll(inlineNumber)].map(found => Number(found[1]))
  const counts = numbers.length > 1 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  return counts && (numbers[0] ?? 0) < 3 ? text.replace(inlineNumber, number => `;${' '.repeat(number.length - 1)}`) : text
}

function withoutEnds(line: string): string {
  let kept = line
  for (const pattern of [quoteMark, bullet, numbering]) kept = blankFront(kept, pattern.exec(kept)?.[0].length ?? 0)
  kept = blankFront(kept, greetingLength(kept))
  const end = inlineFarewell.exec(kept)
  // The mark in front of the farewell ends the last sentence.
  return end ? kept.slice(0, end.index + 1) + blank(kept.slice(end.index + 1)) : kept
}

/** "Hi," "Dear support," "Hello team!" whole; of "Hi we lost it" only the greeting. */
function greetingLength(line: string): number {
  const greeted = greeting.exec(line)?.[0].length ?? 0
  if (greeted === 0) return 0
  const whom = /^(?:\s+[\p{L}.']+){0,4}\s*[,!:，！：。]/u.exec(line.slice(greeted))
  return greeted + (whom?.[0].length ?? 0)
}

function blankFront(line: string, length: number): string {
  return blank(line.slice(0, length)) + line.slice(length)
}

function blank(part: string): string {
  return ' '.repeat(part.length)
}
