/** What a rule asks for, and what happens where it is not kept: with an error nothing is loaded; a warning is for the author to judge. */
interface Rule {
  readonly level: 'error' | 'warning'
  readonly asks: string
}

/** Every rule that the authors' files are checked by. The names are a public interface: `--json`, SARIF and annotations carry them. */
export const rules = {
  file: {
    level: 'error',
    asks: 'A file can be read as UTF-8 text, holds no unfinished merge, and its name and ending belong into its folder',
  },
  structure: { level: 'error', asks: 'Settings, question, answer and headings stand where they belong' },
  setting: { level: 'error', asks: 'A setting is known, is there once, and has a value that can be used' },
  yaml: { level: 'error', asks: 'A file of intents/ is YAML' },
  concept: { level: 'error', asks: 'A line of concepts.txt is a name, a colon and words, and a word stands in one concept' },
  'look-alike': {
    level: 'error',
    asks: 'A line of look-alikes.txt is an entry or "any entry", a colon and words, and no number is among them',
  },
  id: { level: 'error', asks: 'A file name is an id, and stands for one thing' },
  reference: { level: 'error', asks: 'What a file names, or the bot cannot do without, is there' },
  translation: { level: 'error', asks: 'Both languages have the same intents, fields, and of each entry the same sides and dates' },
  phrasing: {
    level: 'error',
    asks: 'There are enough phrasings, one a line, and each is what a customer would type; answers to what is read back are not too many, and name no number of a customer',
  },
  double: { level: 'error', asks: 'A phrasing, or an answer to what is read back, stands in one place' },
  length: { level: 'error', asks: 'An answer fits into one message (4,000 characters)' },
  link: { level: 'error', asks: 'A link of an answer begins with an address of faq/links.txt' },
  markup: { level: 'error', asks: 'An answer has only Markdown that every channel can show' },
  language: { level: 'error', asks: 'An answer is in the language of its folder' },
  typing: {
    level: 'warning',
    asks: 'A file has nothing that slips in while typing: unseen characters, smart quotes, two phrasings on a line, notes to oneself',
  },
  foreign: { level: 'warning', asks: 'Phrasings and answers to what is read back are in the language of their folder' },
  alike: { level: 'warning', asks: 'Phrasings differ by more than their spelling' },
  pulled: { level: 'warning', asks: 'A phrasing is nearer to its own subject than to another' },
  'asks-back': {
    level: 'warning',
    asks: 'Words of look-alikes.txt stand there once, are not taken back by their own "without", and stand in few phrasings of their entry',
  },
  'same-answer': { level: 'warning', asks: 'No two entries have nearly the same answer' },
  contradiction: { level: 'warning', asks: 'No entry says what another one denies' },
  untranslated: { level: 'warning', asks: 'An entry or topic is there in both languages' },
  facts: { level: 'warning', asks: 'Numbers, names and links are the same in both languages' },
  review: { level: 'warning', asks: 'An entry is looked at again before its date "review by"' },
  validity: { level: 'warning', asks: 'An entry is in force: today is between "valid from" and "valid until", and not before "as of"' },
  'test-overlap': { level: 'warning', asks: 'A question of faq/tests/ is asked in other words than a phrasing' },
  'long-for-slack': { level: 'warning', asks: 'An answer fits into one section of a Slack message (3,000 characters)' },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof rules
