import { type Edit, type Files, healthyFiles, put, remove, rename, replace, translatedFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/postage.md'
const list = 'faq/postage.phrases.txt'
const copy = 'intents/copy.yaml'
const refund = 'faq/not-covered/refund.md'
const answer = 'You pay **nothing**.'

const change =
  (path: string, work: (text: string) => string): Edit =>
  files =>
    put(path, work(String(files[path])))(files)

/** A file as it is in these, whatever became of it. */
const restored = (path: string, from: Files = healthyFiles) => put(path, from[path] ?? '')

const withAnswer = (text: string) => replace(postage, answer, text)

describe('what a text editor and a hurried person do to a file', () => {
  itTellsOf([
    {
      what: 'Windows line ends',
      make: change(postage, text => text.replaceAll('\n', '\r\n')),
      at: `${postage}:1`,
      says: 'Windows or old Mac line ends',
      cure: change(postage, text => text.replaceAll('\r\n', '\n')),
    },
    {
      what: 'a byte order mark',
      make: change(postage, text => `\uFEFF${text}`),
      at: `${postage}:1`,
      says: 'a byte order mark',
      cure: change(postage, text => text.slice(1)),
    },
    {
      what: 'a non-breaking space in a heading',
      make: replace(postage, '## Also asked', '## Also\u00a0asked'),
      at: `${postage}:8`,
      says: 'a non-breaking space, which looks like a plain one. Write a plain space there',
      cure: replace(postage, '\u00a0', ' '),
    },
    {
      what: 'a zero-width space in a phrasing',
      make: replace(list, 'is mailing free', 'is mai\u200bling free'),
      at: `${list}:2`,
      says: 'a character that nobody sees',
      cure: replace(list, '\u200b', ''),
    },
    {
      what: 'spaces at the end of a line of the answer',
      make: withAnswer('You pay  \nnothing.'),
      at: `${postage}:6`,
      says: 'spaces at the end of a line, which break it for the customer',
      cure: replace(postage, 'pay  \n', 'pay\n'),
    },
    {
      what: 'tabs for indentation in YAML',
      make: replace(copy, '  fields:', '\tfields:'),
      at: `${copy}:7`,
      says: 'spaces only',
      cure: replace(copy, '\tfields:', '  fields:'),
    },
    {
      what: 'smart quotes around a value',
      make: replace(copy, 'example: maple', 'example: “maple”'),
      at: `${copy}:12`,
      says: 'smart quotes, which are read as part of the text. Write straight ones: " at both ends',
      cure: change(copy, text => text.replace(/[“”]/g, '"')),
    },
    {
      what: 'a quote that is not closed',
      make: replace(copy, 'example: maple', 'example: "maple'),
      at: `${copy}:12`,
      says: 'a quote that is opened and not closed',
      cure: replace(copy, 'example: "maple', 'example: "maple"'),
    },
    {
      what: 'a line that stands too far to the right',
      make: replace(copy, '      hint:', '        hint:'),
      at: `${copy}:11`,
      says: 'a line that stands further to the right than the one above it',
      cure: replace(copy, '        hint:', '      hint:'),
    },
    {
      what: 'a full-width colon in YAML',
      make: replace(copy, 'name: a copy', 'name：a copy'),
      at: `${copy}:2`,
      says: 'a full-width colon "："',
      cure: replace(copy, 'name：', 'name: '),
    },
    {
      what: 'a non-breaking space in YAML',
      make: replace(copy, 'name: a copy', 'name:\u00a0a copy'),
      at: `${copy}:2`,
      says: 'a character that looks like a space or like nothing. Write a plain space there',
      cure: replace(copy, 'name:\u00a0', 'name: '),
    },
    {
      what: 'a full-width colon at the date',
      make: replace(postage, 'as of: ', 'as of：'),
      at: `${postage}:2`,
      says: 'a full-width colon behind "as of". Write the plain one: "as of: "',
      cure: replace(postage, 'as of：', 'as of: '),
    },
    {
      what: 'a full-width number sign before the question',
      make: replace(postage, '# Who', '＃ Who'),
      at: `${postage}:4`,
      says: 'full-width number signs "＃". Write plain ones: "# "',
      cure: replace(postage, '＃ Who', '# Who'),
    },
    {
      what: 'a missing heading above the phrasings',
      make: replace(postage, '## Also asked\n\n', ''),
      at: `${postage}:1`,
      says: 'only 3 phrasings. Write at least 12 different ones below "## Also asked"',
      cure: replace(postage, '- how about postage aa', '## Also asked\n\n- how about postage aa'),
    },
    {
      what: 'two phrasings that became one line',
      make: replace(postage, '- how about postage aa\n- how', '- how about postage aa? - how'),
      at: `${postage}:10`,
      says: 'two phrasings on one line. Begin a line before this sign',
      cure: replace(postage, 'aa? - how', 'aa\n- how'),
    },
    {
      what: 'a date that became one line with what is below it',
      make: replace(postage, '2021-05-27\n---', '2021-05-27 ---'),
      at: `${postage}:1`,
      says: 'the settings at the top have no end',
      cure: replace(postage, '2021-05-27 ---', '2021-05-27\n---'),
    },
    {
      what: 'an entry of which half was saved',
      make: change(postage, text => text.slice(0, text.indexOf('- how about postage cc') + 8)),
      at: `${postage}:1`,
      says: 'only 6 phrasings',
      cure: restored(postage),
    },
    {
      what: 'an intent of which half was saved',
      make: change(copy, text => text.slice(0, text.indexOf('      hint:'))),
      at: `${copy}:8`,
      says: '"hint", "example", "check" are missing here. Add them',
      cure: restored(copy),
    },
    { what: 'an empty intent', make: put(copy, ''), at: `${copy}:1`, says: 'the file is empty', cure: restored(copy) },
    {
      what: 'a renamed entry',
      make: rename(postage, 'faq/mailing.md'),
      at: `${list}:1`,
      says: 'phrasings of "postage", which does not exist. Rename the file after the one it belongs to, or delete it',
      cure: rename(list, 'faq/mailing.phrases.txt'),
    },
    {
      what: 'a duplicated file',
      make: files => put('faq/postage-2.md', String(files[postage]))(files),
      at: 'faq/postage-2.md:4',
      says: 'so one of the two is a copy',
      cure: remove('faq/postage-2.md'),
    },
    {
      what: 'a backup of an editor',
      make: files => put('faq/postage.md.bak', String(files[postage]))(files),
      at: 'faq/postage.md.bak:1',
      says: 'a kind of file that is not read here',
      cure: remove('faq/postage.md.bak'),
    },
  ])
})

describe('what the author of an entry gets wrong', () => {
  itTellsOf([
    {
      what: 'a review date with words in it',
      make: replace(postage, 'as of: 2021-05-27', 'as of: 2021-05-27\nreview by: next spring'),
      at: `${postage}:3`,
      says: '"next spring" is not a date. Write "review by: 2027-05-27"',
      cure: replace(postage, 'next spring', '2027-03-01'),
    },
    {
      what: 'an owner who is nobody',
      make: replace(postage, 'as of: 2021-05-27', 'as of: 2021-05-27\nowner:'),
      at: `${postage}:3`,
      says: 'nothing behind "owner:"',
      cure: replace(postage, 'owner:', 'owner: Ann'),
    },
    {
      what: 'days in force the wrong way round',
      make: replace(postage, 'as of: 2021-05-27', 'as of: 2021-05-27\nvalid from: 2026-05-01\nvalid until: 2025-05-01'),
      at: `${postage}:4`,
      says: '"valid until" (2025-05-01) before "valid from" (2026-05-01)',
      cure: replace(postage, '2025-05-01', '2027-05-01'),
    },
    {
      what: 'a table',
      make: withAnswer(`${answer}\n\n| kind | cost |\n| --- | --- |\n| paper | none |`),
      at: `${postage}:9`,
      says: 'a table in an answer, which not every channel can show. Write a list',
      cure: replace(postage, '| kind | cost |\n| --- | --- |\n| paper | none |', '- paper: none'),
    },
    {
      what: 'a picture',
      make: withAnswer(`${answer} See: ![stamp](stamp.png)`),
      at: `${postage}:6`,
      says: 'an image in an answer',
      cure: replace(postage, ' See: ![stamp](stamp.png)', ''),
    },
    {
      what: 'HTML',
      make: withAnswer('You pay <b>nothing</b>.'),
      at: `${postage}:6`,
      says: 'a tag of HTML in an answer, which not every channel can show. Write Markdown',
      cure: replace(postage, '<b>nothing</b>', '**nothing**'),
    },
    {
      what: 'a heading that is underlined',
      make: withAnswer(`Costs\n-----\n\n${answer}`),
      at: `${postage}:7`,
      says: 'a heading in an answer',
      cure: replace(postage, 'Costs\n-----', '**Costs**'),
    },
    {
      what: 'a link that nobody allowed',
      make: withAnswer(`${answer} See https://billing.example.com/postage.`),
      at: `${postage}:6`,
      says: 'a link to https://billing.example.com/postage, which is not allowed',
      cure: put('faq/links.txt', '# Where answers may lead.\nhttps://billing.example.com\n'),
    },
    {
      what: 'an answer too long for a message',
      make: withAnswer(`${'You pay nothing at all. '.repeat(170)}It is free.`),
      at: `${postage}:6`,
      says: 'an answer of 4091 characters, which no channel sends in one message. Shorten it to 4000 at most',
      cure: change(postage, text => text.replace(/(?:You pay nothing at all\. )+/, '')),
    },
    {
      what: 'an answer too long for a section in Slack',
      make: withAnswer(`${'You pay nothing at all. '.repeat(130)}It is free.`),
      at: `${postage}:6`,
      says: 'warning: an answer of 3131 characters, which Slack shows in two parts. Shorten it to 3000',
      cure: change(postage, text => text.replace(/(?:You pay nothing at all\. )+/, '')),
    },
    {
      what: 'the sentence of a topic with a link',
      make: replace(refund, 'of refunds.', 'of refunds, but www.example.com does.'),
      at: `${refund}:3`,
      says: 'a link to www.example.com',
      cure: replace(refund, ', but www.example.com does.', '.'),
    },
    {
      what: 'a policy that is told twice',
      make: replace('faq/lost.md', 'Apply for a copy.', answer),
      at: `${postage}:6`,
      says: 'warning: nearly the same answer as at faq/lost.md:6. Make one entry of "lost" and this one',
      cure: replace('faq/lost.md', answer, 'Apply for a copy.'),
    },
    {
      what: 'two entries that contradict each other',
      make: files =>
        replace(
          'faq/lost.md',
          'Apply for a copy.',
          'A copy can be mailed free of charge.',
        )(withAnswer("You pay nothing, but a copy can't be mailed free of charge.\n\nA copy cannot be mailed free of charge.")(files)),
      at: `${postage}:8`,
      says: '"A copy cannot be mailed free of charge" here and "A copy can be mailed free of charge" at faq/lost.md:6: can both be true',
      cure: replace(postage, '\n\nA copy cannot be mailed free of charge.', ''),
    },
    {
      what: 'two numbers for one thing',
      make: files =>
        replace(
          'faq/lost.md',
          'Apply for a copy.',
          'The copy reaches you in at most 3 days.',
        )(withAnswer('The copy reaches you in at most 5 days.')(files)),
      at: `${postage}:6`,
      says: 'can both be true. Mend the one that is wrong',
      cure: replace('faq/lost.md', 'The copy reaches you in at most 3 days.', 'Apply for a copy.'),
    },
  ])
})

describe('what differs between an answer and its translation', () => {
  const zh = 'faq/zh/postage.md'
  itTellsOf(
    [
      {
        what: 'a number',
        make: replace(zh, '您**不用付**。', '您**不用付**，最多5张。'),
        at: `${zh}:6`,
        says: '"5", which faq/postage.md does not say. Look which of the two is right',
        cure: replace(zh, '，最多5张', ''),
      },
      {
        what: 'a name',
        make: replace(zh, '您**不用付**。', '您**不用付** Fedex 任何钱。'),
        at: `${zh}:6`,
        says: '"Fedex", which faq/postage.md does not say',
        cure: replace(zh, ' Fedex 任何钱', ''),
      },
      {
        what: 'a Chinese word that the English answer quotes',
        make: withAnswer('You pay **nothing** for the 存根联.'),
        at: `${postage}:6`,
        says: '"存根联", which faq/zh/postage.md does not say',
        cure: replace(zh, '您**不用付**。', '存根联的邮费您**不用付**。'),
      },
      {
        what: 'a file that is there in one language only',
        make: remove('faq/zh/lost.md'),
        at: 'faq/lost.md:1',
        says: 'not written in Chinese: who writes Chinese is told the English words, and that there are no Chinese ones',
        cure: restored('faq/zh/lost.md', translatedFiles),
      },
    ],
    translatedFiles,
  )
})
