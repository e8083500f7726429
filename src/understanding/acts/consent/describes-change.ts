import { normalize } from '../../text/normalize.js'

// At the read-back: what says how something should be without giving it, "the number should end in 92", "账户应该大写".

const ought = /\b(?:should|ought|must|needs? to|has to|have to|would|i'd|we'd|supposed)\b|应该|应当|得是|必须|(?<![不需])要(?!是|么)/u

const spelling =
  /\b(?:spelled|spelt|spelling|misspel\w+|capital\w*|caps|upper ?case|lower ?case|comma|hyphen|dash|digits?|letters?|end(?:s|ing)? in|end(?:s|ing)? with|start(?:s|ing)? with)\b|大写|小写|结尾|末尾|开头|逗号|空格|横杠|最后.{0,2}位|后面|写得.{0,3}[不差糟]/u

/** 'The "Ltd" is "Limited"': one thing in the place of another. */
const pair = /["“「][^"“”「」]{1,40}["”」] ?(?:is|are|becomes|means|->|→|是|就是|改成|换成) ?["“「]/u

/** Who wants to look or to ask first changes nothing by it: "I should check the number". */
const seeks =
  /\b(?:check\w*|ask\w*|look\w*|see|seeing|verif\w*|confirm\w*|consult\w*|call|phone|talk|speak|wait|think|know|sure|maybe|perhaps|probably)\b|检查|核对|核实|确认|问|看看|看一下|查|等|想想|可能|也许|大概|好像/u

/** "应该没问题吧" doubts a little, and calls nothing wrong. */
const isWell =
  /\b(?:right|correct|fine|good|ok|okay|accurate|perfect|yes|all set|in order|match\w*)\b|没问题|没有问题|没错|无误|正确|可以|对的|都对|全对|^对|好的|行了/u

/** Whether the words, said to a read-back, tell how something of it should be; `names`: they name a field, or a part of a value. */
export function describesChange(text: string, names: boolean): boolean {
  // "对是对，但是…": what stands in front of the "but" calls nothing wrong.
  const said = normalize(text).replace(/^.*(?:\bbut\b|但是?|不过|只是)/u, '')
  if (seeks.test(said) || isWell.test(said)) return false
  if (pair.test(text)) return true
  const isMarked = names || /\d|["“”「」『』]/u.test(text)
  return spelling.test(said) || (ought.test(said) && isMarked)
}

/** Whether the words, said to a read-back, speak of what was read at all: no yes, and nothing that waits. */
export function speaksOfIt(text: string, names: boolean): boolean {
  const said = normalize(text)
  return names && !seeks.test(said) && !isWell.test(said)
}

/** "Put it as lost not stolen", "let it be lost", 就写遗失吧: what is to stand there as the reason, without how it came. */
const asLost =
  /^(?:(?:no|but|so|and|please|pls|just|then|rather|better|ok|well|actually|you can|can you|could you)[\s,]{1,2})*(?:put|make|let|have|write|enter|note|mark|call|say)(?: (?:it|this|that|the reason|there|down|in|as|be|to|say|read|just|only|simply|was|is)){0,4} (?:lost|missing|gone|mislaid|misplaced|stolen)\b|^(?:就|请|麻烦|帮我|给我|还是|那|原因|只){0,3}(?:写|填|改|说|记|标)(?:成|为|作|个|上|是){0,2}(?:发票|被)?(?:丢|遗失|弄丢|不见|失窃|偷)/u

/** Whether the words, said to a read-back, say what the reason is to be called. */
export function callsReason(text: string): boolean {
  return asLost.test(normalize(text))
}

/** "It was actually the wrong invoice that I gave you", 给错发票了. */
const wrongInvoice =
  /\b(?:wrong|incorrect|different) (?:invoices?|fapiaos?|one|paper|document)\b|\bnot the (?:right|correct) (?:invoice|fapiao|one)\b|[给发拿报说传]错(?:了)?(?:发票|票|单|一?张|号)|(?:发票|票)(?:我)?[给发拿报说传]错/u

/** Whether the words, said to a read-back, call it another invoice than the one that was meant, whatever doubt they are said with. */
export function callsInvoiceWrong(text: string): boolean {
  return wrongInvoice.test(normalize(text))
}
