/**
 * Whether words of a message, wherever they stand in it, take back what is called right in it, leave something out of it, call it wrong, or want it not to be
 * filed: "correct apart from the title", "none of it is right", "refrain from filing", "没错的话就提交". `said`: in plain words, in which "nothing wrong" is said
 * as "right".
 */
export function takesBack(said: string): boolean {
  return contrary.test(said)
}

/** Word lists of ours; none of them stands in an answer on which a form is filed (intents/read-back-agrees.txt), which a test holds. */
const contrary = new RegExp(
  [
    String.raw`\b(?:apart from|aside from|other than|except(?:ing)?|bar (?:the|one|two)|barring|save (?:for|the)|but (?:for )?the|excluding|minus the|none of|not (?:all|every\w*|one)|inaccurate|incorrect(?:ly)?|all (?:is )?wrong|corrected|untrue|falsch|außer|sauf|refuse to|refrain|postpone|defer|suspend|shelve|reject|do not (?:file|submit|send)|don't (?:file|submit|send)|cancel|no longer (?:need\w*|want\w*)|not needed|(?:new|other|another|different) (?:title|name|number|account|reason|one))\b`,
    '的话|如果|要是|假如|只要|除非|前提',
    '除.{1,6}(?:外|都)|以外|之外|[全都]是错|全错|有.{0,2}[处条项个点].{0,2}[错误不]|没一[条项个]对|对不上|[前后][一二两三]?[项条个].{0,2}对|大部分|一半|去掉|(?<![不别没])换了|(?<![不别没用再])改了',
    '[请切]勿|暂缓|毋须|无须|推迟|延后|拒绝|搁置|中止|终止|停止|撤[销回]|不(?:要|用|必)(?:再)?(?:提交|办理?)|关闭申请|[转找要叫换请]人工|(?:^|[，,。\\s])停(?:$|[，,。！!])',
  ].join('|'),
  'iu',
)
