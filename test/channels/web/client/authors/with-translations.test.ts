import { expect } from 'chai'
import type { Subject } from '../../../../../src/channels/web/client/authors/protocol.js'
import { bothOf, withTranslations } from '../../../../../src/channels/web/client/authors/with-translations.js'

const [postage, lost] = [subject('postage', 'en'), subject('lost', 'en')]
const [chinese, onlyChinese] = [subject('postage', 'zh'), subject('seal', 'zh')]
const topic: Subject = { ...postage, kind: 'topic', file: 'faq/not-covered/postage.md' }
const all = [lost, postage, topic, chinese, onlyChinese]

describe('the files of the authors’ page', () => {
  it('are listed each with its translation, in the order of the first ones', () => {
    expect(withTranslations(all)).to.deep.equal([[lost], [postage, chinese], [topic], [onlyChinese]])
  })

  it('lead to their translation, and back', () => {
    expect(bothOf(postage, all)).to.deep.equal([postage, chinese])
    expect(bothOf(chinese, all)).to.deep.equal([postage, chinese])
  })

  it('stand alone where they are not listed yet', () => {
    expect(bothOf(postage, [])).to.deep.equal([postage])
  })
})

function subject(id: string, language: 'en' | 'zh'): Subject {
  const file = `faq/${language === 'zh' ? 'zh/' : ''}${id}.md`
  return { file, list: null, kind: 'entry', id, language, title: id, phrasings: 12, owner: null, reviewBy: null }
}
