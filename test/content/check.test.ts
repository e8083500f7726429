import { expect } from 'chai'
import { healthyFiles, problemsOf, put, remove, rename, replace, restore } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/postage.md'
const split = 'faq/split.md'
const copy = 'intents/copy.yaml'

describe('the check of all files together', () => {
  it('finds nothing where everything is in order', async () => {
    expect(await problemsOf(healthyFiles)).to.deep.equal([])
  })

  it('tells of two mistakes in two files as two problems', async () => {
    const files = replace('faq/lost.md', '2021-05-27', 'today')(replace(postage, '# Who', 'Who')(healthyFiles))
    expect((await problemsOf(files)).map(({ file }) => file)).to.deep.equal(['faq/lost.md', postage])
  })

  itTellsOf([
    {
      what: 'too few phrasings',
      make: replace('faq/lost.md', '- how about loss aa\n- how about loss bb\n', ''),
      at: 'faq/lost.md:1',
      says: 'only 11 phrasings. Write at least 12 different ones below "## Also asked"',
      cure: replace('faq/lost.md', '- how about loss cc\n', '- how about loss cc\n- it is gone\n'),
    },
    {
      what: 'too few phrasings of a side',
      make: replace(split, '- how about several cc\n', ''),
      at: `${split}:1`,
      says: 'only 11 phrasings of the side "several". Write at least 12 different ones below "### Also asked"',
      cure: replace(split, '- how about several bb\n', '- how about several bb\n- more than one\n'),
    },
    {
      what: 'phrasings of a side that stand on the level of the entry',
      make: replace(split, '### Also', '## Also'),
      at: `${split}:1`,
      says: 'only 0 phrasings of the side "several"',
      cure: replace(split, '## Also', '### Also'),
    },
    {
      what: 'a phrasing twice in a file',
      make: replace(postage, '- how about postage bb', '- How about postage AA?'),
      at: `${postage}:11`,
      says: 'the same phrasing as at faq/postage.md:10. Delete one of the two',
      cure: replace(postage, '- How about postage AA?\n', ''),
    },
    {
      what: 'a phrasing in both files of an entry',
      make: replace('faq/postage.phrases.txt', 'is mailing free', 'how about postage aa'),
      at: 'faq/postage.phrases.txt:2',
      says: 'the same phrasing as at faq/postage.md:10',
      cure: replace('faq/postage.phrases.txt', 'how about postage aa\n', ''),
    },
    {
      what: 'a phrasing in two entries',
      make: replace(postage, '- how about postage bb', '- how about postage bb\n- how about loss aa'),
      at: `${postage}:12`,
      says: 'the same phrasing as at faq/lost.md:10, where it stands for "lost". Keep it where it belongs and delete the other',
      cure: replace('faq/lost.md', '- how about loss aa\n', ''),
    },
    {
      what: 'a phrasing in the list of another entry',
      make: put('faq/postage.phrases.txt', 'what does the courier cost\nis mailing free\nhow about loss cc\n'),
      at: 'faq/postage.phrases.txt:3',
      says: 'where it stands for "lost"',
      cure: replace('faq/postage.phrases.txt', 'how about loss cc\n', ''),
    },
    {
      what: 'a phrasing on both sides of an entry',
      make: replace('faq/split.phrases.txt', 'just one for the year', 'how about several cc'),
      at: 'faq/split.phrases.txt:2',
      says: 'where it stands for "split / several"',
      cure: replace('faq/split.phrases.txt', 'how about several cc', 'just one'),
    },
    {
      what: 'a copied file',
      make: files => put('faq/postage-copy.md', String(files[postage]))(files),
      at: 'faq/postage-copy.md:4',
      says: '13 phrasings that stand in faq/postage.md as well, so one of the two is a copy',
      cure: remove('faq/postage-copy.md'),
    },
    {
      what: 'a file that was begun as a copy of another',
      make: files => put('faq/post.md', String(files[postage]).replace('Who pays for mailing?', 'Which courier?'))(files),
      at: 'faq/postage.md:10',
      says: '12 phrasings that stand in faq/post.md as well',
      cure: files =>
        put(
          'faq/post.md',
          String(files['faq/post.md']).replaceAll('about postage', 'about couriers').replace('You pay **nothing**', 'The usual one'),
        )(files),
    },
    {
      what: 'an entry and a topic of one name',
      make: rename('faq/not-covered/refund.md', 'faq/not-covered/lost.md'),
      at: 'faq/not-covered/lost.md:1',
      says: 'faq/lost.md has the same name. Rename one of the two',
      cure: rename('faq/not-covered/lost.md', 'faq/not-covered/refund.md'),
    },
    {
      what: 'an intent and an entry of one name',
      make: rename(copy, 'intents/lost.yaml'),
      at: 'intents/lost.yaml:1',
      says: 'faq/lost.md has the same name',
      cure: rename('intents/lost.yaml', copy),
    },
    {
      what: 'a form that names an entry which does not exist',
      make: replace(copy, 'entry: lost', 'entry: lost-invoice'),
      at: `${copy}:3`,
      says: '"entry" names "lost-invoice", which does not exist. Name an entry of faq/, or delete the line',
      cure: replace(copy, 'entry: lost-invoice\n', ''),
    },
    {
      what: 'a form that names an entry which does not exist for those who are too early',
      make: replace(copy, 'entry: lost', 'entry: lost\nlate: late'),
      at: `${copy}:4`,
      says: '"late" names "late", which does not exist. Name an entry of faq/, or delete the line',
      cure: replace(copy, 'late: late\n', ''),
    },
    {
      what: 'a missing command',
      make: remove('intents/start-over.yaml'),
      at: 'intents/start-over.yaml:1',
      says: 'the command "start-over" is missing. Put it back',
      cure: restore('intents/start-over.yaml'),
    },
    {
      what: 'a missing person',
      make: remove('intents/agent.yaml'),
      at: 'intents:1',
      says: 'no intent of kind "person"',
      cure: restore('intents/agent.yaml'),
    },
    {
      what: 'a second person',
      make: files => put('intents/boss.yaml', String(files['intents/agent.yaml']).replace('a human', 'the boss'))(files),
      at: 'intents/boss.yaml:1',
      says: 'a second intent of kind "person" beside intents/agent.yaml. Delete one of the two',
      cure: remove('intents/agent.yaml'),
    },
    {
      what: 'a FAQ without an entry',
      make: files =>
        replace(
          copy,
          'entry: lost\n',
          '',
        )(remove(postage, 'faq/postage.phrases.txt', 'faq/lost.md', split, 'faq/split.phrases.txt')(files)),
      at: 'faq:1',
      says: 'no entry. Put at least one entry there',
      cure: restore(postage),
    },
  ])
})
