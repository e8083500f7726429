import type { WrittenLanguage } from '../heard.js'

/**
 * The language a message is written in, by script, and by its grammar where both scripts are in it. Chinese where the Han characters say
 * more than the Latin letters do, so that an English company name in a Chinese sentence changes nothing, and where Chinese grammar holds
 * English words together ("invoice 的 deadline 是什么时候"), or a single English word stands in it ("applications截止"); English where English grammar holds a Chinese name. `other` with kana (Japanese) or where most letters are of neither script; English else, also where there are no
 * letters at all.
 */
export function languageOf(text: string): WrittenLanguage {
  // Most messages are plain, and counting takes a while.
  if (!beyondAscii.test(text)) return 'en'
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return 'en'
  if (kana > 0 && kana + han > latin) return 'other'
  const isChinese = chineseGrammar.test(text)
  if (han > 0 && !isChinese && (text.match(englishGrammar)?.length ?? 0) > 1) return 'en'
  // A Han character says as much as a short word does: four Latin letters to one.
  if (han * 4 > latin || (isChinese && han >= 4 && han * 10 > latin)) return 'zh'
  if (han + kana === letters - latin && han >= fewestBesideWord && text.match(latinWords)?.length === 1) return 'zh'
  return latin * 2 >= letters ? 'en' : 'other'
}

const beyondAscii = /[\u0080-\uffff]/

/** One Han character beside a word may be a mark of it: "Maple (木)". */
const fewestBesideWord = 2
const latinWords = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’._@-]*/gu

// Words of a sentence, which names and labels do without. Within an account ("songtao-it") they are none.
const englishGrammar =
  /(?<![\w@._-])(?:the|a|an|is|are|was|be|should|can|could|do|does|my|our|your|i|we|you|it|this|that|please|to|for|of|on|not|what|how|who)(?![\w@_-])/gi
const chineseGrammar = /[吗嗎呢了吧啊呀么麼的是我你您]|怎|什|能|请|請|可以|多少|多久/u

/** Whether a text has a word that sentences are made with, which names do without: "Falcon Ridge Energy" has none. */
export function hasGrammar(text: string): boolean {
  return text.match(englishGrammar) !== null || chineseGrammar.test(text)
}

/** Whether a text has a small word that English sentences are made with. */
export function hasEnglishGrammar(text: string): boolean {
  return text.match(englishGrammar) !== null
}

/** Whether a text has anything in it that is written in some language. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text)
}
