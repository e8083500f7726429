import { expect } from 'chai'
import { fallBack } from '../../src/content/fall-back.js'
import { loadContent } from '../../src/content/load.js'
import { put, remove, translatedFiles, withFiles } from '../support/content-files.js'

describe('what is written in one language only', () => {
  const asked = [...'甲乙丙丁戊己庚辛壬癸子丑'].map(one => `丢票怎么办${one}`).join('\n')
  const seals = String(translatedFiles['faq/zh/not-covered/refund.md']).replaceAll('退款', '印章')
  const untranslated = put('faq/zh/not-covered/seal.md', seals)(remove('faq/zh/lost.md')(translatedFiles))
  const half = put('faq/zh/lost.phrases.txt', asked)(untranslated)

  it('is told in the other one, which the content says', async () => {
    const { en, zh } = await withFiles(half, loadContent)

    expect(zh?.entries.get('lost')).to.include({ answer: 'Apply for a copy.', borrowedFrom: 'en' })
    expect(en.topics.get('seal')).to.include({ statement: '政策没有说到印章。', borrowedFrom: 'zh' })
    expect([en.entries.get('lost'), zh?.topics.get('seal')].map(one => one && 'borrowedFrom' in one)).to.deep.equal([false, false])
  })

  it('may be asked in a list of phrasings of its own', async () => {
    const { zh } = await withFiles(half, loadContent)

    const found = zh?.phrasings.filter(({ meaning }) => meaning.id === 'lost').map(({ at }) => at)
    expect(found).to.have.length(12)
    expect(found?.[0]).to.equal('faq/zh/lost.phrases.txt:1')
  })

  it('changes the revision of the language that borrows it', async () => {
    const other = put('faq/lost.md', String(half['faq/lost.md']).replace('Apply for', 'Ask for'))(half)
    const [one, two] = [await withFiles(half, loadContent), await withFiles(other, loadContent)]

    expect(one.zh?.revision).not.to.equal(two.zh?.revision)
  })

  it('is never lent back', () => {
    const entry = { id: 'lost', borrowedFrom: 'en' as const }
    const some = { language: 'zh' as const, entries: new Map([['lost', entry]]), topics: new Map() }
    const own = { language: 'en' as const, entries: new Map(), topics: new Map() }

    expect(fallBack(own as never, some as never)).to.equal(own)
  })
})
