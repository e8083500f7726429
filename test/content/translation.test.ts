import { expect } from 'chai'
import { loadContent } from '../../src/content/load.js'
import { healthyFiles, problemsOf, put, remove, rename, replace, restore, translatedFiles, withFiles } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const postage = 'faq/zh/postage.md'
const split = 'faq/zh/split.md'
const refund = 'faq/zh/not-covered/refund.md'
const copy = 'intents/zh/copy.yaml'
const hello = 'intents/zh/hello.yaml'

const original = (path: string) => put(path, translatedFiles[path] ?? '')

describe('a translation', () => {
  it('is none where there is no folder for it', async () => {
    const { en, zh } = await withFiles(healthyFiles, loadContent)

    expect(en.language).to.equal('en')
    expect(zh).to.equal(null)
  })

  it('has the ids, sides and dates of the original, and its own words and phrasings', async () => {
    const { en, zh } = await withFiles(translatedFiles, loadContent)

    expect(zh?.language).to.equal('zh')
    expect([...(zh?.entries.keys() ?? [])]).to.deep.equal([...en.entries.keys()])
    expect(zh?.entries.get('postage')?.answer).to.equal('您**不用付**。')
    expect(zh?.entries.get('split')?.sides.map(({ name, answer }) => `${name}: ${answer}`)).to.deep.equal([
      'several: 不能几张。',
      'one: 可以一张。',
    ])
    expect(zh?.topics.get('refund')?.statement).to.equal('政策没有说到退款。')
    expect(zh?.phrasings.find(({ at }) => at === 'intents/zh/copy.phrases.txt:1')?.meaning).to.deep.equal({ kind: 'intent', id: 'copy' })
  })

  it('takes what an intent leads to, its checks and its labels from the original, and its texts from the translation', async () => {
    const { en, zh } = await withFiles(translatedFiles, loadContent)
    const [english, chinese] = [en, zh].map(content => content?.intents.get('copy'))

    expect(chinese).to.deep.include({ kind: 'form', id: 'copy', name: '复印件', entry: 'lost' })
    const fields = chinese?.kind === 'form' ? chinese.form.fields : []
    expect(fields[1]).to.deep.include({
      name: 'number',
      label: '号码',
      check: { kind: 'digits', lengths: [8], confusions: [{ lengths: [11], say: '这是手机号。' }], otherwise: '这不是号码。' },
    })
    const labels = english?.kind === 'form' ? english.form.fields.map(field => field.labels) : []
    expect(fields.map(field => field.labels)).to.deep.equal(labels)
    expect(zh?.intents.get('hello')).to.deep.include({ kind: 'smalltalk', reply: '您好！' })
  })

  it('changes nothing about the original', async () => {
    const { zh: _, ...alone } = await withFiles(remove(...chineseFiles())(translatedFiles), loadContent)
    const { zh: __, ...beside } = await withFiles(translatedFiles, loadContent)

    expect(beside).to.deep.equal(alone)
  })

  it('is not blamed for what is wrong with the original', async () => {
    const files = replace('faq/postage.md', '# Who', 'Who')(replace('intents/hello.yaml', 'reply:', 'replay:')(translatedFiles))
    expect((await problemsOf(files)).map(({ file }) => file)).to.deep.equal(['faq/postage.md', 'intents/hello.yaml'])
  })

  itTellsOf(
    [
      {
        what: 'an entry that is not translated',
        make: remove('faq/zh/lost.md'),
        at: 'faq/lost.md:1',
        says: 'warning: not written in Chinese: who writes Chinese is told the English words, and that there are no Chinese ones; nor',
        cure: original('faq/zh/lost.md'),
      },
      {
        what: 'an entry whose translation has phrasings only',
        make: files => put('faq/zh/lost.phrases.txt', phrasings())(remove('faq/zh/lost.md')(files)),
        at: 'faq/lost.md:1',
        says: 'that there are no Chinese ones. Write faq/zh/lost.md.',
        cure: files => original('faq/zh/lost.md')(remove('faq/zh/lost.phrases.txt')(files)),
      },
      {
        what: 'too few phrasings for what is told in the other language',
        make: files => put('faq/zh/lost.phrases.txt', '丢了\n')(remove('faq/zh/lost.md')(files)),
        at: 'faq/zh/lost.phrases.txt:1',
        says: 'only 1 phrasing. Write at least 12 different ones',
        cure: original('faq/zh/lost.md'),
      },
      {
        what: 'an entry that is there in Chinese only',
        make: files => put('faq/zh/stamp.md', String(files[postage]).replaceAll('邮费', '盖章').replace('不用付', '去柜台'))(files),
        at: 'faq/zh/stamp.md:1',
        says: 'warning: not written in English: who writes English is told the Chinese words',
        cure: remove('faq/zh/stamp.md'),
      },
      {
        what: 'a slip in the name of a translation',
        make: rename('faq/zh/split.md', 'faq/zh/splitt.md'),
        at: 'faq/zh/splitt.md:1',
        says: 'named almost like faq/split.md, which has no translation. Rename it to faq/zh/split.md',
        cure: rename('faq/zh/splitt.md', split),
      },
      {
        what: 'a topic that is not translated',
        make: files => put('faq/not-covered/seal.md', String(files['faq/not-covered/refund.md']).replaceAll('refunds', 'seals'))(files),
        at: 'faq/not-covered/seal.md:1',
        says: 'warning: not written in Chinese',
        cure: remove('faq/not-covered/seal.md'),
      },
      {
        what: 'an intent that is not translated',
        make: remove(hello),
        at: `${hello}:1`,
        says: 'the intent "hello" is missing in Chinese. Translate intents/hello.yaml, or delete it',
        cure: original(hello),
      },
      {
        what: 'an intent that is there in Chinese only',
        make: put('intents/zh/weather.yaml', 'name: 天气\nreply: 晴。\n'),
        at: 'intents/zh/weather.yaml:1',
        says: 'the intent "weather" is missing in English',
        cure: remove('intents/zh/weather.yaml'),
      },
      {
        what: 'a date that is not the one of the original',
        make: replace(postage, '2021-05-27', '2020-01-01'),
        at: `${postage}:2`,
        says: 'the date 2020-01-01 where faq/postage.md has 2021-05-27. Bring the older one of the two up to date',
        cure: replace(postage, '2020-01-01', '2021-05-27'),
      },
      {
        what: 'a side whose name was translated, too',
        make: replace(split, 'When asked: one', 'When asked: 一张'),
        at: `${split}:1`,
        says: 'no side "one", which faq/split.md has. Use the "## When asked:" lines of faq/split.md, word for word',
        cure: replace(split, 'When asked: 一张', 'When asked: one'),
      },
      {
        what: 'a side too many',
        make: files => put(split, `${files[split]}\n## When asked: none\n\n都不要。\n\n### Also asked\n\n${phrasings()}\n`)(files),
        at: `${split}:1`,
        says: 'a side "none", which faq/split.md does not have',
        cure: original(split),
      },
      {
        what: 'too few phrasings of an entry',
        make: replace(postage, '- 请问邮费怎么样甲\n- 请问邮费怎么样乙\n- 请问邮费怎么样丙\n', ''),
        at: `${postage}:1`,
        says: 'only 11 phrasings. Write at least 12 different ones',
        cure: replace(postage, '- 请问邮费怎么样丁\n', '- 请问邮费怎么样丁\n- 寄送要钱吗\n- 运费算谁的\n'),
      },
      {
        what: 'too few phrasings of a topic',
        make: replace(refund, '- 请问退款怎么样甲\n', ''),
        at: `${refund}:1`,
        says: 'only 7 phrasings. Write at least 8 different ones',
        cure: original(refund),
      },
      {
        what: 'a phrasing of two entries',
        make: replace('faq/zh/postage.phrases.txt', '快递费多少', '请问丢票怎么样甲？'),
        at: 'faq/zh/postage.phrases.txt:1',
        says: 'the same phrasing as at faq/zh/lost.md:10, where it stands for "lost"',
        cure: original('faq/zh/postage.phrases.txt'),
      },
      {
        what: 'phrasings of nothing',
        make: rename('faq/zh/postage.phrases.txt', 'faq/zh/postal.phrases.txt'),
        at: 'faq/zh/postal.phrases.txt:1',
        says: 'phrasings of "postal", which does not exist',
        cure: rename('faq/zh/postal.phrases.txt', 'faq/zh/postage.phrases.txt'),
      },
      {
        what: 'a setting that only the original may have',
        make: files => put(hello, `${files[hello]}kind: smalltalk\n`)(files),
        at: `${hello}:3`,
        says: 'an unknown setting "kind". Compare its spelling and its indentation with intents/zh/greeting.yaml',
        cure: original(hello),
      },
      {
        what: 'a reply that is missing',
        make: put(hello, 'name: 您好\n'),
        at: `${hello}:1`,
        says: '"reply" is missing here',
        cure: original(hello),
      },
      {
        what: 'a reply for what has none',
        make: put('intents/zh/yes.yaml', 'name: 是\nreply: 好！\n'),
        at: 'intents/zh/yes.yaml:2',
        says: 'an unknown setting "reply"',
        cure: original('intents/zh/yes.yaml'),
      },
      {
        what: 'a field that the original does not have',
        make: replace(copy, 'name: account', 'name: acount'),
        at: `${copy}:3`,
        says: 'a field "acount", which intents/copy.yaml does not have. Name it as it is named there',
        cure: replace(copy, 'name: acount', 'name: account'),
      },
      {
        what: 'a field that is not translated',
        make: files => put(copy, String(files[copy]).replace(/ {2}- name: account[\s\S]*?(?= {2}- name: number)/, ''))(files),
        at: `${copy}:2`,
        says: 'the field "account" of intents/copy.yaml is not translated',
        cure: original(copy),
      },
      {
        what: 'a question of a field that is missing',
        make: replace(copy, '    ask: 账户名是什么？\n', ''),
        at: `${copy}:3`,
        says: '"ask" is missing here. Add it. Compare its spelling and its indentation with intents/zh/lost-invoice-copy.yaml',
        cure: original(copy),
      },
      {
        what: 'a confusion too many',
        make: replace(copy, '      - 这是手机号。\n', '      - 这是手机号。\n      - 这是税号。\n'),
        at: `${copy}:13`,
        says: '2 confusions of "number" where intents/copy.yaml has 1. Translate each of them, one a line, in the same order',
        cure: original(copy),
      },
      {
        what: 'words for what is too long, where the original has none',
        make: replace(copy, '    example: maple\n', '    example: maple\n    tooLong: 太长了。\n'),
        at: `${copy}:8`,
        says: '"tooLong" of "account", which intents/copy.yaml does not have. Delete it',
        cure: original(copy),
      },
      {
        what: 'what a customer gets, where the original says nothing of it',
        make: replace(copy, '    example: maple\n', '    example: maple\n    about:\n      special: { name: 专票, gets: 复印件 }\n'),
        at: `${copy}:8`,
        says: '"about" of "account" tells of special where intents/copy.yaml tells of nothing',
        cure: original(copy),
      },
      {
        what: 'a check without its words',
        make: replace(copy, '    otherwise: 这不是号码。\n', ''),
        at: `${copy}:8`,
        says: '"otherwise" of "number" is missing. Translate the one of intents/copy.yaml',
        cure: original(copy),
      },
      {
        what: 'words for a check that has none',
        make: replace(copy, '    example: maple\n', '    example: maple\n    otherwise: 不对。\n'),
        at: `${copy}:8`,
        says: '"otherwise" of "account", which intents/copy.yaml does not have. Delete it',
        cure: original(copy),
      },
      {
        what: 'YAML that is none',
        make: replace(copy, '    label: 账户名', '\t  label: 账户名'),
        at: `${copy}:4`,
        says: 'not YAML (',
        cure: original(copy),
      },
      {
        what: 'translations that nobody reads, since there is no faq/zh',
        make: files => put('intents/zh/hello.yaml', files[hello] ?? '')(remove(...chineseFiles())(files)),
        at: 'intents/zh:1',
        says: 'a folder that is not read',
        cure: files => original(hello)({ ...translatedFiles, ...files }),
      },
      {
        what: 'a mistake in the original alone, though the translation is fine',
        make: replace('faq/postage.md', '2021-05-27', 'today'),
        at: 'faq/postage.md:2',
        says: '"today" is not a date',
        cure: restore('faq/postage.md'),
      },
    ],
    translatedFiles,
  )
})

function chineseFiles(): readonly string[] {
  return Object.keys(translatedFiles).filter(path => path.includes('/zh/'))
}

function phrasings(): string {
  return [...'甲乙丙丁戊己庚辛壬癸子丑'].map(letter => `- 一张也不要${letter}`).join('\n')
}
