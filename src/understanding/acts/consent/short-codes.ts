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

export function withoutShortCodes(text: string): string {
  return text.replace(skinTone, '').replace(/:([a-z0-9_+-]{1,40}):/g, (whole, code: string) => meant.get(code) ?? whole)
}
