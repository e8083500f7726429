import { normalize } from '../../text/normalize.js'
import { patternOf } from '../../text/pattern-of.js'

/**
 * Whether words of consent say the contrary, or nothing, by what they stand with: "yes 👎", "对个鬼", "没问题才怪", "yeah right", "行了行了，别问了", "好麻烦";
 * or ask whether it is so, without a mark: "is it right". Each piece of them is a yes or talk, so the whole is looked at.
 */
export function mocks(text: string): boolean {
  return contrary.test(normalize(text))
}

/** Word lists of ours. The last words alone, where more words would be meant: "好麻烦你了" thanks. */
const contrary = patternOf(
  [
    `👎|🤔|🤷|🤨|😕|🧐|❌|✖|✗|✘|❎|🙅|🚫|🙄|🤡|💩|🤥|🖕`,
    String.raw`\b(?:my|your) (?:ass|arse|foot|eye|butt)\b|\byeah,? right(?!,? (?:file|go|that|it|please|submit|all|send|as|on)\b)|\b(?:do|get|make) (?:it|this|that|them|everything) (?:right|correct|properly)(?! (?:away|now))|\baccording to you\b|(?:对|没错|没问题|正确|无误|是)吧[\s\p{P}]*$|\bsaid (?:nobody|no ?one)|\bin your dreams\b|\b(?:as if|not likely)$|\bas if (?:you|i|we|it|that|they|any(?:one|body))\b`,
    // What is only granted, with a "but" to come, and a choice that is handed back.
    String.raw`(?:^|[\s\p{P}])(对|没错|好|行|可以|正确)(?:倒)?是\1(?!的)|^(?:y|yes)\s?\/\s?(?:n|no)$`,
    // Alone it praises its writer.
    String.raw`^(?:i|we)(?:'ve| have)?(?: [\w']+){0,2} (?:make|made|making) (?:\w+ ){0,2}(?:mistakes?|errors?|typos?)[\s\p{P}]*$`,
    // Dared or ordered about, the bot is not told to file.
    String.raw`\bmake my day\b|\band try(?:$|[\p{P}])|\bdare you\b|\byour (?:majesty|highness)\b|\b(?:and|or) (?:you're|you are|ur) (?:fired|dead|toast)\b|\ball good things (?:come|must)\b`,
    String.raw`\bsure (?:it|they) (?:is|are|does|do)\b|\bpigs? (?:\w+ )?(?:fly|flies|flew|can fly)\b|\bmade of cheese\b|\bborn yesterday\b|\bparallel universe\b`,
    String.raw`(?:^|[.!,;]\s*)(?:(?:now|then|so) )+(?:please )?(?:re-?read|read|check|look|verify|review)\b`,
    String.raw`^(?:(?:and|but|so|ok) )*no (?:more )?(?:mistakes?|errors?|typos?) (?:please|pls|this time|next time|again)[\s\p{P}]*$`,
    // Whoever nobody is: "yes, and I am the queen of England".
    String.raw`\b(?:donald duck|(?:mickey|minnie) mouse|santa claus|father christmas|easter bunny|tooth fairy|batman|superman|spider-?man|darth vader|harry potter|james bond|sherlock holmes|napoleon|elvis)\b|\b(?:i'm|i am|my name is) (?:also )?(?:the |an? )?(?:queen|king|pope|emperor|empress|tsar|pharaoh|unicorn)\b`,
    // Said to the other's family: "你全家都对".
    '[你您]们?(?:全家|一家子|二?大爷)',
    '秦始皇|玉皇大帝|孙悟空|奥特曼|唐老鸭|米老鼠|哆啦a梦|皇帝|美国总统|外星人',
    `太阳从西|猪都?会?(?:飞|上树)`,
    `个(?:鬼|屁|头(?!衔)|锤子|毛)|[才就]怪`,
    String.raw`(?:好|太|真|很|挺)(?:麻烦|难)[啊呀啦哦吧呢了]*(?:$|[\p{P}\p{S}\s])`,
    String.raw`^(?:[行好得够]了[\p{P}\s]*)+别`,
    String.raw`^(?:(?:and|so|but|ok|okay|well|hm+|yes|wait|sorry)[\p{P}\s]+)*(?:is|are) (?:it|this|that|they|these|those|all|everything)\b`,
  ].join('|'),
  'u',
)
