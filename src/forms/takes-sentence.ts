import type { Field } from './form.js'

/** Characters; a field with so much room takes a sentence, and no name. */
const sentence = 300

/** Whether a field takes a sentence ("how was it lost?"), by the room it leaves. */
export function takesSentence({ check }: Pick<Field, 'check'>): boolean {
  return check.kind === 'text' && check.max >= sentence
}
