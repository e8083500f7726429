import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../../src/config.js'
import { simplify } from '../../../src/understanding/text/simplify.js'

describe('simplifying', () => {
  for (const [traditional, simplified] of [
    ['發票遺失，需要補開嗎？', '发票遗失，需要补开吗？'],
    ['郵費與稅號', '邮费与税号'],
    ['帳號、賬號和帐号', '账号、账号和账号'],
    ['裏面裡面', '里面里面'],
    ['於月結單上註明', '于月结单上注明'],
    ['瀏覽器頁面顯示錯誤', '浏览器页面显示错误'],
  ] as const) {
    it(`reads ${traditional} as ${simplified}`, () => expect(simplify(traditional)).to.equal(simplified))
  }

  for (const text of ['who pays?', '谁付邮费', 'かな', '', '04418827']) {
    it(`leaves "${text}" as it is`, () => expect(simplify(text)).to.equal(text))
  }

  it('keeps the length, so that places in the text stay places in the text', () => {
    for (let code = 0x4e00; code < 0xa000; code++) expect(simplify(String.fromCharCode(code))).to.have.length(1)
  })

  it('changes nothing the second time', () => {
    for (let code = 0x4e00; code < 0xa000; code++) {
      const once = simplify(String.fromCharCode(code))
      expect(simplify(once)).to.equal(once)
    }
  })

  it('changes no character of our own Chinese, which is simplified already, but a variant', () => {
    const ours = ['faq/zh', 'faq/zh/not-covered', 'intents/zh'].flatMap(folder => {
      const path = join(projectRoot, folder)
      return readdirSync(path, { withFileTypes: true })
        .filter(file => file.isFile())
        .map(({ name }) => readFileSync(join(path, name), 'utf8'))
    })
    const changed = [...new Set(ours.join(''))].filter(character => simplify(character) !== character)

    expect(changed.filter(character => character !== '帐')).to.deep.equal([])
  })
})
