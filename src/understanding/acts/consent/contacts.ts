/** A telephone number that is announced as one: "Tel 13812345678", "call me on +44 20 7946 0958 if needed", 联系电话021-62345678. */
const phone =
  /(?:\b(?:tel|telephone|phone|mobile|cell|whatsapp)(?: (?:is|no|number|nr))?|(?<!please |can you |could you )\b(?:you can |feel free to )?(?:call|reach|ring|text) (?:me|us) (?:on|at)(?=.*\b(?:if|in case|any ?time)\b)|(?:有(?:事|问题|疑问|需要)(?:请|可以|就)?)?(?:打|拨打|致电)?(?:我的?)?(?:联系)?(?:电话|手机号?|座机)(?:号码?)?)[\s.:：是为]{0,3}\+?\d[\d ()-]{5,18}\d(?:,? (?:if (?:needed|necessary|required|anything[^.!?\n]{0,30}|you have (?:any )?questions)|any ?time|in case (?:of questions|you need it)))?/giu
/** A reference of their own, announced as one: "ref PO 88120034", "my cost centre is 44871", 我的工号是20210045. */
const ownReference =
  /(?<=^|[,.;!，。；\n(]\s?)(?:and |with |under )?(?:(?:our|my|the) )?(?:(?:p\.?o\.?|purchase order|cost cent(?:er|re)|internal|our) )?(?:p\.?o\.?|purchase order|cost cent(?:er|re)|ref|reference)(?: (?:no|number|nr|po|code))?\.?(?: is)?[\s:#-]{0,3}(?:[A-Z]{1,4}[ -]?)?(?!\d{8}\b)\d{3,10}\b|(?<=^|[,.;!，。；\n(]\s?)(?:purchase order|p\.?o\.?|ref(?:erence)? p\.?o\.?)[\s:#-]{0,3}\d{8}\b|(?:我的?)?工号(?:是|为)?[:：]?\s?\d{3,12}/giu

/** A text without how its writer is reached, and what they file it under: beside a yes to a read-back neither is a value of it. */
export function withoutContacts(text: string): string {
  return text.replace(phone, ' ').replace(ownReference, ' ')
}
