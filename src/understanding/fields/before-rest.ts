/** "…, rest ok", "…, everything else is fine": said of the other fields at the end of what is given for one. */
const english =
  /[\s,;.–—-]+(?:(?:and|but) )*(?:(?:all )?(?:the )?(?:rest|others?|other (?:fields?|details|things?|data|values|info(?:rmation)?|items?|parts?)|remaining(?: \w+)?)|everything else|anything else|all else|otherwise)(?: of (?:it|them|the \w+))?(?:'s| is| are| was| looks?| seems?| stays?| remains?)?(?: (?:all|quite|just|still|totally|also))* (?:ok|okay|fine|right|correct|good|accurate|same|the same|unchanged|matche?s?|perfect|in order|as (?:it )?is|as before)(?:[\s,]+(?:thanks|thank you|please|pls|now|too))*[\s.!]*$/iu
const chinese =
  /[\s，,、；;。]*(?:其[他它余]|别的|剩下|余下)(?:的|几项|三项|信息|内容|各项|部分)*(?:都|全|也|均|是|就)*(?:对|没(?:有)?(?:问题|错)|不变|无误|正确|ok|好|可以|一样|不用改|不改|照旧|准确)(?:[的了啦]|谢谢)*[\s。！!.]*$/iu

/** Where a value ends behind which the others are called right: "flood, rest ok"; its length where nothing follows, 0 where nothing stands in front. */
export function beforeRest(value: string): number {
  const at = (english.exec(` ${value}`)?.index ?? chinese.exec(` ${value}`)?.index ?? value.length + 1) - 1
  return /^(?:\s|the|all|and|but)*$/iu.test(value.slice(0, Math.max(0, at))) ? 0 : at
}
