import { expect } from 'chai'
import { readContent } from '../../src/content/load.js'
import { say } from '../../src/content/problem.js'
import { type Edit, healthyFiles, problemsOf, replace, translatedFiles, withFiles } from '../support/content-files.js'

const until = (heading: string, words = 'You paid for it.\n'): Edit =>
  replace('faq/postage.md', '## Also asked', `## ${heading}\n\n${words}\n## Also asked`)

describe('what an entry said before', () => {
  it('stands below "## Until", the earliest first, with a revision of its own', async () => {
    const edit: Edit = files => until('Until 2024-12-31, as of 2020-01-01')(until('Until 2022-12-31, as of 2019-01-01', 'Ask us.\n')(files))

    const read = await withFiles(edit(healthyFiles), readContent)
    const without = await withFiles(healthyFiles, readContent)

    expect(read.problems).to.deep.equal([])
    const entry = read.contents.en.entries.get('postage')
    expect(entry?.earlier).to.deep.equal([
      { until: '2022-12-31', asOf: '2019-01-01', answer: 'Ask us.' },
      { until: '2024-12-31', asOf: '2020-01-01', answer: 'You paid for it.' },
    ])
    expect(entry?.revision).to.not.equal(without.contents.en.entries.get('postage')?.revision)
    expect(read.contents.en.phrasings.length).to.equal(without.contents.en.phrasings.length)
  })

  for (const [title, edit, says] of [
    [
      'a date that is none',
      until('Until December, as of 2020-01-01'),
      '"December" is not a date. Write it as "## Until 2025-12-31, as of 2021-05-27"',
    ],
    ['a missing date of the policy', until('Until 2024-12-31'), 'a heading "Until 2024-12-31" that is not understood. Write it as'],
    ['no words', until('Until 2024-12-31, as of 2020-01-01', ''), 'no answer below "Until"'],
    [
      'the same day twice',
      (files => until('Until 2024-12-31, as of 2020-01-01')(until('Until 2024-12-31, as of 2020-01-02')(files))) as Edit,
      'a second answer until 2024-12-31',
    ],
    [
      'a gap between two answers',
      (files =>
        until('Until 2024-12-31, as of 2020-01-01')(
          replace('faq/postage.md', 'as of: 2021-05-27', 'as of: 2021-05-27\nvalid from: 2025-02-01')(files),
        )) as Edit,
      '"valid from" is 2025-02-01, and the answer before it holds until 2024-12-31. Write "valid from: 2025-01-01"',
    ],
    ['a table in it', until('Until 2024-12-31, as of 2020-01-01', '| a | b |\n|---|---|\n| 1 | 2 |\n'), 'a table in an answer'],
  ] as const)
    it(`is refused with ${title}`, async () => {
      const problems = (await problemsOf(edit(healthyFiles))).map(say)

      expect(problems).to.have.length(1)
      expect(problems[0]).to.include(says)
    })

  it('must be there in both languages', async () => {
    const problems = (await problemsOf(until('Until 2024-12-31, as of 2020-01-01')(translatedFiles))).map(say)

    expect(problems).to.deep.equal([
      'faq/zh/postage.md:1:1: other earlier answers (none) than faq/postage.md (2024-12-31, as of 2020-01-01). Write the same "## Until …" lines in both.',
    ])
  })

  it('and what is valid must be the same in both languages', async () => {
    const edit: Edit = replace('faq/postage.md', 'as of: 2021-05-27', 'as of: 2021-05-27\nvalid until: 2027-12-31')

    expect((await problemsOf(edit(translatedFiles))).map(say)).to.deep.equal([
      'faq/zh/postage.md:2:1: valid from ever to ever, where faq/postage.md is valid from ever to 2027-12-31. Write the same "valid from" and "valid until" in both, or neither.',
    ])
  })

  it('is compared with its translation, fact by fact', async () => {
    const edit: Edit = files =>
      until(
        'Until 2024-12-31, as of 2020-01-01',
        'It was 10 yuan.\n',
      )(replace('faq/zh/postage.md', '## Also asked', '## Until 2024-12-31, as of 2020-01-01\n\n当时是20元。\n\n## Also asked')(files))

    const problems = (await problemsOf(edit(translatedFiles))).map(say)

    expect(problems.join('\n'))
      .to.include('"10", which faq/zh/postage.md does not say')
      .and.include('"20", which faq/postage.md does not say')
  })

  it('makes an answer that is still to come no warning', async () => {
    const planned: Edit = files =>
      until('Until 2026-12-31, as of 2021-05-27')(
        replace('faq/postage.md', 'as of: 2021-05-27', 'as of: 2026-05-01\nvalid from: 2027-01-01')(files),
      )
    const bare: Edit = replace('faq/postage.md', 'as of: 2021-05-27', 'as of: 2026-05-01\nvalid from: 2027-01-01')

    expect(await problemsOf(planned(healthyFiles))).to.deep.equal([])
    expect(await problemsOf(bare(healthyFiles))).to.have.length(1)
  })
})
