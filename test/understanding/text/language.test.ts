import { expect } from 'chai'
import { languageOf } from '../../../src/understanding/text/language.js'

describe('the language of a message', () => {
  for (const [what, text, expected] of [
    ['is English in English', 'Who pays for the postage?', 'en'],
    ['is English with a Chinese word in it', 'What is an invoice title (抬头), please?', 'en'],
    ['is English with accents', 'Café Müller, déjà vu', 'en'],
    ['is English for numbers alone', '20917345', 'en'],
    ['is English for nothing', '', 'en'],
    ['is English for a smile', '🙂', 'en'],
    ['is Chinese in Chinese', '邮费由谁承担？', 'zh'],
    ['is Chinese with a company name in English', '发票抬头是 Maple Garden', 'zh'],
    ['is Chinese in traditional characters', '郵費由誰承擔？', 'zh'],
    ['is Chinese where Chinese grammar holds English words together', 'Apply Invoice button disabled 怎么回事呢', 'zh'],
    ['is Chinese with a long English word in it', 'reimbursement可以吗', 'zh'],
    ['is Chinese with a word as long as the rest', '发票deadline', 'zh'],
    ['is English with one Han character beside its word', 'Orchidpoint 木', 'en'],
    ['is English with a Chinese company in it', 'The invoice title should be 枫园贸易有限公司, please', 'en'],
    ['is another one in Japanese', '請求書の送料は誰が払いますか', 'other'],
    ['is another one in Russian', 'Кто платит за доставку?', 'other'],
    ['is another one in Arabic', 'من يدفع تكاليف البريد؟', 'other'],
    ['is another one in Korean', '우편 요금은 누가 내나요?', 'other'],
  ] as const) {
    it(what, () => expect(languageOf(text)).to.equal(expected))
  }
})
