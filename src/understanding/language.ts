import type { Language } from './heard.js'

/**
 * The language a message is written in, by script. Chinese where the Han characters say more than the Latin letters do, so that an
 * English company name in a Chinese sentence changes nothing; `other` with kana (Japanese) or where most letters are of neither
 * script; English else, also where there are no letters at all.
 */
export function languageOf(text: string): Language {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters === 0) return 'en'
  if (kana > 0 && kana + han > latin) return 'other'
  // A Han character says as much as a short word does: four Latin letters to one.
  if (han * 4 > latin) return 'zh'
  return latin * 2 >= letters ? 'en' : 'other'
}
