/** What customers read in Slack alone, beside what the bot says everywhere. */
export const slackPhrases = {
  inPrivate: 'I would rather go into this with you alone, where nobody else can read it.',
  goOnInPrivate: 'Go on in private',
  onlyCalled: 'What would you like to know about your invoices? Call me together with your question, or write me a direct message.',

  home: 'Write me in Messages whatever you want to know about your invoices, or ask for the copy of one that you have lost:',
  formTitle: 'New request',
  formChoose: 'Choose',
  formSend: 'File it',
  formCancel: 'Cancel',
  formWaiting: 'One moment …',
  formDone: 'I have taken it. What comes of it stands in Messages.',
  formFailed: 'It could not be filed, and nothing was kept. Please send it once more.',
  formFiledBefore: 'This was filed before, with other content. Nothing was filed now.',
  formClose: 'Close',

  tooLong: (most: number) => `That message is too long: ${most.toLocaleString('en')} characters fit. Please send it in parts.`,
  unreadable: 'That message holds characters that cannot be read. Please type it again.',
  noWords: 'There are no words in that message.',
  notTaken: 'That message could not be taken. Please write me a direct message.',
}
