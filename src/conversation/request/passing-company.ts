import type { OpenForm, Values } from '../../forms/form.js'
import { isQuestion } from '../../understanding/text/is-question.js'
import { segment } from '../../understanding/text/segment.js'

// Who threw an invoice away is no title of it.

const english =
  /^ (?:has |have |had |must have |then |just |never |always |only |already |accidentally |apparently )*(?:sent|sends|send|threw|thrown|throws|lost|loses|misplaced|mislaid|delivered|mailed|posted|shipped|moved|told|tells|took|takes|gave|gives|asks?|asked|said|says|got|broke|ruined|damaged|destroyed|shredded|binned|burned|burnt|soaked|flooded|stole|cleaned|cleared|packed|picked|dropped|left|returned|forwarded|handed|kept|put|swept|tossed|dumped|recycled|wet|spilled|spilt)\b/iu
const chinese =
  /^(?:的(?:人|员工|快递员?|保洁))?(?:从来|总是|一直|可能|好像|不小心|搬家时?|上次|已经?|也)*(?:寄|送|弄|搞|丢|扔|给|拿|把|说|发|交|退|撕|烧|碎|遗失|收走|清理|打包|派送|问|要求|没有?(?:寄|送|给|发|问))/u

/** "The title is Otter Holdings Ltd lost in the move" */
const isCalledSo = /(?:\b(?:title|company|name|is|to|as|for)|抬头|公司名?|[是为叫:：])\s{0,3}$/iu

/**
 * "Why do you need that? Otter Holdings Ltd": beside a question a company that nothing leads to may be who signs, or the answer to the question before.
 * What was told by its name is kept.
 */
function isAlone(before: string, behind: string): boolean {
  const last =
    before
      .replace(/["'“”)]$/u, '')
      .trimEnd()
      .at(-1) ?? ''
  return (last === '' || /[.!?;。！？；]/u.test(last) || /\n\s{0,3}$/u.test(before)) && /^["'”)]?\s*(?:$|[.,;!?。，；！？])/u.test(behind)
}

/** The values of a message without a company that only did something, told when the title is known: "Baker Removals Ltd threw it away" is how it was lost. */
export function withoutPassingCompany(values: Values, text: string, { values: known, asked }: OpenForm): Values {
  const { title, ...others } = values
  if (title === undefined || known.title === undefined || asked === 'title') return values
  const at = text.indexOf(title)
  const behind = text.slice(at + title.length)
  if (asked !== null && at >= 0 && isAlone(text.slice(0, at), behind) && segment(text).some(isQuestion)) return others
  if (at < 0 || isCalledSo.test(text.slice(0, at)) || !(english.test(behind) || chinese.test(behind))) return values
  const { reason } = others
  // "顺丰集团弄丢了" tells nothing besides.
  if (Object.keys(others).length === 0 && asked === 'reason' && at === 0 && !isQuestion(text)) return { ...others, reason: text.trim() }
  if (reason === undefined || !behind.trimStart().startsWith(reason)) return others
  return { ...others, reason: text.slice(at, at + title.length + behind.indexOf(reason) + reason.length) }
}
