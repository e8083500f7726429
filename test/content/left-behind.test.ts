import { expect } from 'chai'
import { type Files, healthyFiles, problemsOf, put, replace, translatedFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/postage.md'
const list = 'faq/postage.phrases.txt'
const answer = 'You pay **nothing**.'
const withAnswer = (text: string) => replace(postage, answer, text)

/** A file as it was, whatever became of it. */
const restored = (path: string, from: Files) => put(path, from[path] ?? '')

describe('what is left behind by a hurried person, a merge or another program', () => {
  const merge = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> main`
  itTellsOf([
    {
      what: 'a merge that nobody finished, in an answer',
      make: withAnswer(merge(answer, 'You pay **half**.')),
      at: `${postage}:6`,
      says: 'a merge of git that nobody has finished. Choose between the two halves',
      cure: replace(postage, merge(answer, 'You pay **half**.'), answer),
    },
    {
      what: 'a merge that nobody finished, in a list of phrasings',
      make: replace(list, 'is mailing free', merge('is mailing free', 'is posting free')),
      at: `${list}:2`,
      says: 'a merge of git that nobody has finished',
      cure: replace(list, merge('is mailing free', 'is posting free'), 'is mailing free\nis posting free'),
    },
    {
      what: 'a heading with a space before it',
      make: replace(postage, '## Also asked', ' ## Also asked'),
      at: `${postage}:8`,
      says: 'a heading with spaces before it. Delete the spaces',
      cure: replace(postage, ' ## Also asked', '## Also asked'),
    },
    {
      what: 'full-width number signs before a heading',
      make: replace(postage, '## Also asked', '＃＃ Also asked'),
      at: `${postage}:8`,
      says: 'full-width number signs "＃＃". Write plain ones: "## "',
      cure: replace(postage, '＃＃', '##'),
    },
    {
      what: 'a note to oneself',
      make: withAnswer(`${answer}\n\nTODO: ask Finance about couriers`),
      at: `${postage}:8`,
      says: 'a note that something is still to be written, which customers would read',
      cure: replace(postage, '\n\nTODO: ask Finance about couriers', ''),
    },
    {
      what: 'bold words that do not end',
      make: withAnswer('You pay **nothing.'),
      at: `${postage}:6`,
      says: 'a ** that makes nothing bold, so that customers see it',
      cure: replace(postage, '**nothing.', '**nothing**.'),
    },
    {
      what: 'bold words with spaces inside the stars',
      make: withAnswer('You pay ** nothing **.'),
      at: `${postage}:6`,
      says: 'without a space between',
      cure: replace(postage, '** nothing **', '**nothing**'),
    },
    {
      what: 'a policy of a day that is still to come',
      make: replace(postage, '2021-05-27', '2201-05-27'),
      at: `${postage}:2`,
      says: 'the date of the policy is still to come: 2201-05-27, and customers are told it',
      cure: replace(postage, '2201-05-27', '2021-05-27'),
    },
    {
      what: 'letters that another program garbled',
      make: withAnswer('You donâ€™t pay.'),
      at: `${postage}:6`,
      says: 'signs in the place of a letter',
      cure: replace(postage, 'â€™', "'"),
    },
    {
      what: 'a numbered list of phrasings',
      make: put(list, '1. what does the courier cost\n2. is mailing free\n'),
      at: `${list}:1`,
      says: 'numbers before the phrasings, which are read as part of them. Delete the numbers',
      cure: put(list, 'what does the courier cost\nis mailing free\n'),
    },
    {
      what: 'a remark in a list of phrasings',
      make: replace(list, 'is mailing', '// heard in May\nis mailing'),
      at: `${list}:2`,
      says: 'a remark, which is read as a phrasing',
      cure: replace(list, '// heard in May\n', ''),
    },
    {
      what: 'a placeholder in a phrasing',
      make: replace(list, 'the courier cost', 'the courier to <city> cost'),
      at: `${list}:1`,
      says: 'a placeholder in a phrasing. Write what a customer would put there',
      cure: replace(list, '<city>', 'Nanjing'),
    },
  ])

  itTellsOf(
    [
      {
        what: 'a file saved over its translation',
        make: put('faq/zh/postage.md', translatedFiles[postage] ?? ''),
        at: 'faq/zh/postage.md:6',
        says: 'an answer in English, which the others would be told',
        cure: restored('faq/zh/postage.md', translatedFiles),
      },
      {
        what: 'a translation saved over its original',
        make: put(postage, translatedFiles['faq/zh/postage.md'] ?? ''),
        at: `${postage}:6`,
        says: 'an answer in Chinese, which the others would be told',
        cure: restored(postage, translatedFiles),
      },
      {
        what: 'a phrasing in the list of the other language',
        make: replace(list, 'is mailing free', 'is mailing free\n运费怎么算呀'),
        at: `${list}:3`,
        says: 'a phrasing in Chinese. Move it to the file of the same name in zh/',
        cure: replace(list, '\n运费怎么算呀', ''),
      },
    ],
    translatedFiles,
  )

  for (const [what, make] of [
    ['a dash that nobody wrote anything behind', replace(postage, '- how about postage bb', '- how about postage bb\n- ')],
    ['more dashes than three around the settings', replace(postage, '---\nas of', '-----\nas of')],
    ['what office programs keep beside a file', put('faq/~$stage.md', 'x')],
    ['bold words behind which Chinese goes on', withAnswer('You pay **nothing**（零）**at all**.')],
  ] as const)
    it(`lets pass ${what}`, async () => expect(await problemsOf(make(healthyFiles))).to.deep.equal([]))
})
