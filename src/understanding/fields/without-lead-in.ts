import type { Values } from '../../forms/form.js'

/** "All for Maple Ltd", "the second one is Maple Ltd", "其他是枫叶有限公司": whose all of them are, or which one is meant: no part of the name. */
const ofTitle = [
  /^(?:[Aa]ll|[Bb]oth|[Ee]ach|[Ee]very one)(?: (?:of (?:them|these|those)|invoices|two|three|four|five))*(?: (?:are|were|is|was))? (?:for|made out to|issued to|billed to|under|in the name of|to) (?!One )(?=\S)/u,
  /^(?:[Aa]nd |[Bb]ut )?(?:[Tt]he )?(?:[Ff]irst|[Ss]econd|[Tt]hird|fourth|fifth|[Ll]ast|[Oo]thers?|rest)(?: (?:one|ones|two|invoices?))? (?:is|are|was|were)(?: (?:for|made out to|issued to|under|to))? (?=\S)/u,
  /^(?:全部|两张|三张)(?:都|全)?(?:是|开给)(?=\p{Script=Han}{4})/u,
  /^(?:全|都|均)(?:是|开给)(?=\p{Script=Han}{4})/u,
  // "抬头和账号不一样，是橡树有限公司"
  /^(?:抬头)?(?:跟|和|与|同)?[^，,]{0,8}不(?:一样|同|一致|相同)[，,]\s?(?:应该是|是|叫)?(?=\p{Script=Han}{4})/u,
  /^(?:其[他它余]的?|剩下的?|余下的?|别的)(?:那?[两二三四五]张)?(?:都|全|全都)?(?:是|开给|为)(?=\p{Script=Han}{4})/u,
]

/** "reason burglary", "原因是…": the label, where no mark stands behind it; "you sent in March was stolen" is of the invoice in front of it. */
const ofReason = [
  /^(?:the |our |my )?reasons?(?: (?:is|was|being|of loss|for (?:the )?loss))* (?=\S)/iu,
  /^(?:that |which )?(?:you|we|i) (?:issued|sent|mailed|posted|received|got|applied for)\b(?:(?! and | but )[^,.;]){0,40}? (?:(?:was|were|is|has been|had been) )?(?=(?:was|were|got|destroyed|stolen|lost|burnt|burned|eaten|thrown|shredded|torn|soaked|damaged|ruined|taken)\b)/iu,
  /^(?:only|just|but) (?=(?:it|was|were|stolen|burnt|burned|lost|thrown|destroyed)\b)/iu,
  /^(?:只有|唯独)(?:是(?=\p{Script=Han})|(?=[被在因]))/u,
  /^(?:遗失|丢失)?原因(?:是|为)?(?=\p{Script=Han}{2})/u,
]

/** "都是枫叶有限公司的" */
const owned = /(?<=公司|集团)的$/u
/** "…, and tell me how long it takes" behind a reason. */
const wish = /,? and (?:please |kindly )?(?:tell|let) (?:me|us) .{3,}$/iu

/** "stolen Only it is urgent": said of one of several behind the reason of all. */
const ofOne = /[\s.,;]+(?:only|just) it (?:is|needs|matters)\b.*$/iu

/** The values without what only leads to a title or a reason. A title stays as it is unless what is left begins like a name. */
export function withoutLeadIn(found: Values): Values {
  const { title, reason } = found
  const named = title === undefined ? undefined : ofTitle.reduce((left, lead) => left.replace(lead, ''), title).replace(owned, '')
  const told =
    reason === undefined
      ? undefined
      : ofReason
          .reduce((left, lead) => left.replace(lead, ''), reason)
          .replace(wish, '')
          .replace(ofOne, '')
  return {
    ...found,
    ...(named === undefined ? {} : { title: /^[\p{Lu}\d\p{Script=Han}]/u.test(named) ? named : title }),
    ...(told === undefined ? {} : { reason: told }),
  }
}
