import { expect } from 'chai'
import { projectRoot } from '../../../src/config.js'
import { readContent } from '../../../src/content/load.js'
import { answerBlock } from '../../../src/delivery/slack/answer-blocks.js'
import { mrkdwn } from '../../../src/delivery/slack/escape.js'
import { answerMrkdwn } from '../../../src/delivery/slack/mrkdwn.js'
import { blocksProblems } from '../../support/slack/blocks/blocks.js'
import { isObject } from '../../support/slack/blocks/shape.js'
import { liveIn } from '../../support/slack/live-syntax.js'
import { goldenAnswers } from './golden-answers.js'

describe('an answer in Slack', () => {
  for (const [title, markdown, said] of [
    ['bold', 'pay **nothing** at all', 'pay *nothing* at all'],
    ['italics', 'owing an *invoice*, not money', 'owing an _invoice_, not money'],
    ['both', '***now***', '*_now_*'],
    ['code', 'press `Apply`', 'press `Apply`'],
    ['a list', 'Two:\n\n- one\n- two\n\nNo more.', 'Two:\n\n• one\n• two\n\nNo more.'],
    ['a numbered list', '3. one\n4. two', '3. one\n4. two'],
    ['a list in a list', '- one\n  - inner\n- two', '• one\n    • inner\n• two'],
    ['a heading, which Slack does not have', '## Costs\n\nNone.', '*Costs*\n\nNone.'],
    [
      'a link',
      'see [the *page*](https://a.example/b?c=1&d=2)',
      'see <https://a.example/b?c=1&amp;d=2|the >_<https://a.example/b?c=1&amp;d=2|page>_',
    ],
    ['an address', '[write](mailto:a@b.example)', '<mailto:a@b.example|write>'],
    ['a link that leads elsewhere, as words', '[press](javascript:alert) [me](data:x) [now](ftp://a.example)', 'press me now'],
    ['a picture, as words', '![x](https://a.example/b.png)', '!<https://a.example/b.png|x>'],
    ['what Slack escapes', 'A & B < C > D', 'A &amp; B &lt; C &gt; D'],
    ['HTML, as words', '<b>x</b> &copy;', '&lt;b&gt;x&lt;/b&gt; ©'],
    ['no mention', '<!channel> <@U1>', '&lt;!channel&gt; &lt;@U1&gt;'],
    ['no mark that Slack would not hear', '可开票金额**没有限制**，**一** 张', '可开票金额没有限制，一 张'],
  ] as const)
    it(`says ${title}`, () => expect(answerMrkdwn(markdown)).to.equal(said))

  it('links to nothing but http, https and mailto, in a block neither', () => {
    const elements = JSON.stringify(answerBlock('[a](javascript:x) [b](https://b.example) [c](mailto:c@d.example)').elements)
    expect(elements).to.contain('https://b.example').and.to.contain('mailto:c@d.example').and.not.to.contain('javascript')
  })

  it('has a golden text for every answer of faq/', async () => {
    const answers = await projectAnswers()
    expect(Object.fromEntries(answers.map(([id, markdown]) => [id, answerMrkdwn(markdown)]))).to.deep.equal(goldenAnswers)
  })

  it('keeps the words of every answer of faq/ byte for byte, in mrkdwn and in a block', async () => {
    for (const [id, markdown] of await projectAnswers()) {
      const bare = words(markdown.replace(/\*+/g, '').replace(/^- /gm, ''))
      expect(words(answerMrkdwn(markdown).replace(/[*_]/g, '').replace(/^• /gm, '')), id).to.equal(bare)
      expect(words(textsIn(answerBlock(markdown)).join('')), id).to.equal(bare)
    }
  })

  it('keeps the emphasis of every answer in a block, in Chinese too', async () => {
    for (const [id, markdown] of await projectAnswers()) {
      const bold = JSON.stringify(answerBlock(markdown)).split('"bold":true').length - 1
      expect(bold, id).to.equal([...markdown.matchAll(/\*\*.+?\*\*/g)].length)
    }
  })

  it('is taken by Slack, and nothing in it is live', async () => {
    for (const [id, markdown] of await projectAnswers()) {
      const blocks = [answerBlock(markdown), { type: 'section', text: mrkdwn(answerMrkdwn(markdown)) }]
      expect(blocksProblems(blocks, 'message'), id).to.deep.equal([])
      expect(liveIn({ text: answerMrkdwn(markdown), blocks }), id).to.deep.equal([])
    }
  })
})

/** Every answer of the project, and of each of its sides: a name and its Markdown. */
async function projectAnswers(): Promise<readonly (readonly [string, string])[]> {
  const { contents } = await readContent({ root: projectRoot })
  const all = [contents.en, ...(contents.zh ? [contents.zh] : [])]
  return all.flatMap(({ language, entries }) =>
    [...entries.values()].flatMap(({ id, answer, sides }) => [
      [`${language} ${id}`, answer] as const,
      ...sides.map((side, at) => [`${language} ${id} ${at + 1}`, side.answer] as const),
    ]),
  )
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function textsIn(node: unknown): readonly string[] {
  if (Array.isArray(node))
    return node.flatMap(each => [...textsIn(each), ...(isObject(each) && each.type === 'rich_text_section' ? [' '] : [])])
  if (!isObject(node)) return []
  if (node.type === 'text' && typeof node.text === 'string') return [node.text]
  return Object.values(node).flatMap(textsIn)
}
