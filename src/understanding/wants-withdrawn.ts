/** What ends something, and what of theirs customers call it: a ticket, a request, or by its reference. */
const ends = 'cancel|withdraw|revoke|retract|call off|drop|close|delete|remove|discard|scrap|void|take back|pull'
const calls = 'ticket|request|case|inv-[0-9a-z]{6}'

const asked = new RegExp(
  `\\b(?:${ends})(?:l?(?:ed|ing))?\\b[^.!?\\n]{0,30}\\b(?:${calls})s?\\b|\\b(?:${calls})\\b[^.!?\\n]{0,30}\\b(?:cancel+ed|withdrawn|revoked|closed|dropped|deleted|removed)\\b`,
  'iu',
)

/** "Withdraw it please": nothing else is withdrawn here. */
const askedShortly =
  /^[^\p{L}]*(?:(?:please|pls|kindly|can you|could you|i want to|i'd like to|sorry|ok|no) ){0,3}(?:withdraw|revoke|retract) (?:it|this|that|mine|everything)\b[^?？]{0,20}$|^(?:请|帮我|麻烦)*(?:撤回|撤销|撤掉)(?:吧|了|它)?[。！]?$/iu

const askedInChinese =
  /(?:取消|撤回|撤销|撤掉|作废|关闭|关掉|终止|删除|删掉)[^。！？!?\n]{0,10}(?:工单|申请|inv-)|(?:工单|申请|inv-[0-9a-z]{6})[^。！？!?\n]{0,8}(?:取消|撤回|撤销|撤掉|作废|关闭|关掉|终止|删除|删掉|不要了|不需要了)/iu

/** "Don't cancel it", "why was it closed?" and a request that was refused ask for nothing of the kind. */
const not =
  /\b(?:don'?t|do not|never|not|why|when|who)\b[^.!?\n]{0,20}\b(?:cancel|withdr|revok|clos|drop|delet|remov)|(?:不要|别|先别|为什么|为啥|谁)[^。！？!?\n]{0,4}(?:取消|撤|作废|关|终止|删)/iu

/** Whether the words want a ticket or request taken back, by calling it one, or want it kept. Null for all else: "cancel it" is a command. */
export function wantsWithdrawn(text: string): 'yes' | 'no' | null {
  const plain = text.normalize('NFKC')
  if (not.test(plain)) return 'no'
  return asked.test(plain) || askedShortly.test(plain) || askedInChinese.test(plain) ? 'yes' : null
}
