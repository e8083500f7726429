import type { Field } from '../../forms/form.js'
import type { DigitRun } from './digit-runs.js'
import type { Reading } from './reading.js'

/** Polite and small words that may stand beside a number in Chinese and say nothing of whose or which it is. */
const polite =
  /你好|您好|好的|[好嗯哦噢啊呀吧呢哈哎唉了请]|多谢|谢谢|感谢|麻烦|应该是|就是|这里|这个|这张|那个|那张|我们|给[你您]|找到|查到|看到|如下|号码|编号|数字|发票|票号|[我的是为叫在有这那号]/gu

/**
 * Whether Chinese words stand beside the only number of a short answer that are neither polite nor the field's own labels: 订单号12345678 and
 * 不是12345678 give no invoice number, whatever was asked for.
 */
export function saysMore({ tokens, mentions }: Reading, field: Field, { from, to }: DigitRun): boolean {
  const own = mentions.filter(mention => mention.field === field.name)
  let said = ''
  for (const [index, { kind, word }] of tokens.entries()) {
    const isOwn = (index >= from && index < to) || own.some(mention => index >= mention.from && index < mention.to)
    said += kind === 'han' && !isOwn ? word : ' '
  }
  return said.replace(polite, '').trim() !== ''
}
