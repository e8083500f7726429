import type { Field, Values } from '../../forms/form.js'

/** What is said of the words that steer an open form, and of bringing back a cancelled one. */
export const commandPhrases = {
  help: 'Help',
  back: 'Back',
  statusButton: 'Status',
  startOverButton: 'Start over',
  undo: 'Undo',
  commands:
    'You can also write “back”, “status”, “start over” or “cancel”, or the name of a field to go to it. Questions are fine at any time.',
  helpAtReadBack:
    'I have all I need and file it once you say yes. To change something, name it. “Back”, “status”, “start over” and “cancel” work, too.',
  ifMeant: (word: string, field: Field) =>
    `If your ${lowerFirst(field.label)} really is “${word}”, write: ${lowerFirst(field.label)} ${word}`,
  whoseNumber: (value: string, field: Field, number: Field) =>
    `${value} looks like an ${lowerFirst(number.label)}. Is it your ${lowerFirst(field.label)}?`,
  maybeDay: (value: string, field: Field) => `${value} looks like a date. Is it really the ${lowerFirst(field.label)}?`,
  itIsADate: 'It is a date',
  maybeCode: (value: string, field: Field) =>
    `${value} looks like an invoice code, which is printed beside the invoice number. Is it really your ${lowerFirst(field.label)}?`,
  itIsTheCode: 'It is the invoice code',
  maybeTaxId: (value: string, field: Field) =>
    `${value} looks like a tax ID, which is not needed here. Is it really your ${lowerFirst(field.label)}?`,
  itIsATaxId: 'It is a tax ID',
  itIs: (field: Field) => `It is the ${lowerFirst(field.label)}`,
  firstQuestion: 'This is the first question, there is none before it.',
  holds: (field: Field, value: string) => `${field.label} so far: ${value}\nWrite another, or “yes” to keep it.`,
  progress: (given: readonly Field[], values: Values, missing: readonly Field[]) =>
    [
      'This request is not filed yet.',
      ...(given.length > 0 ? [`I have: ${given.map(field => `${field.label}: ${values[field.name]}`).join('; ')}`] : []),
      ...(missing.length > 0 ? [`Still missing: ${missing.map(({ label }) => lowerFirst(label)).join(', ')}.`] : []),
    ].join('\n'),
  cancelledWith: (waiting: readonly string[]) =>
    `I have cancelled this request and what was to follow it (${waiting.join(', ')}); nothing of it was filed. For 10 minutes you can still bring all of it back, or go on with the rest alone.`,
  goOnWith: (number: string) => `Go on with ${number}`,
  stillToFollow: (waiting: readonly string[]) => `Still to follow: ${waiting.join(', ')}.`,
  restored: 'The request is back as it was.',
  nothingToUndo: 'There is nothing to bring back: a cancelled request can be restored for 10 minutes.',
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
