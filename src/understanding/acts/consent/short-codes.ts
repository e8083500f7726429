/** Emoji as Slack writes them in text. Those that say neither yes nor no are gone. */
const meant: ReadonlyMap<string, string> = new Map([
  ...['+1', 'thumbsup', 'white_check_mark', 'heavy_check_mark', 'ballot_box_with_check', 'ok_hand', 'ok', '100'].map(
    code => [code, ' 👍 '] as const,
  ),
  ...['-1', 'thumbsdown', 'x', 'no_entry', 'no_entry_sign', 'no_good'].map(code => [code, ' 👎 '] as const),
  ...['thinking_face', 'thinking', 'confused', 'face_with_raised_eyebrow', 'face_with_rolling_eyes', 'shrug'].map(
    code => [code, ' 🤔 '] as const,
  ),
  ['shipit', ' ship it '],
  ...[
    'pray',
    'tada',
    'smile',
    'smiley',
    'grin',
    'slightly_smiling_face',
    'blush',
    'joy',
    'sweat_smile',
    'raised_hands',
    'heart',
    'wave',
  ].map(code => [code, ' '] as const),
])

/** A skin tone stands behind the code that it is of: ":+1::skin-tone-2:". */
const skinTone = /:skin-tone-[2-6]:/g

/** Emoji as WeChat writes them. */
const good = /\[(?:强|OK|ok|好的|赞|鼓掌)\]/g
const none =
  /\[(?:捂脸|笑哭|呲牙|微笑|抱拳|玫瑰|偷笑|愉快|合十|握手|爱心|可爱|憨笑|流泪|大哭|苦涩|加油|旺柴|破涕为笑|太阳|爱你|害羞|调皮|拥抱|跳跳|转圈)\]/g

export function withoutShortCodes(text: string): string {
  return text
    .replace(good, ' 👍 ')
    .replace(none, ' ')
    .replace(skinTone, '')
    .replace(/:([a-z0-9_+-]{1,40}):/g, (whole, code: string) => meant.get(code) ?? whole)
}
