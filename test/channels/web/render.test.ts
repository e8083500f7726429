import { expect } from 'chai'
import { render, renderMarkdown } from '../../../src/channels/web/render.js'
import { postage } from '../../support/fake-desk.js'

const at = '2026-11-22T10:00:00Z'

describe('rendering for the page', () => {
  it('adds HTML to an answer and leaves its words as they are', () => {
    const line = {
      seq: 2,
      at,
      from: 'bot' as const,
      message: 'm1',
      language: 'en' as const,
      reply: { kind: 'answer' as const, ...postage },
    }

    const shown = render(line)

    expect(shown).to.deep.include({ ...line, reply: { ...line.reply, html: renderMarkdown(postage.text) } })
    expect(renderMarkdown(postage.text)).to.contain('<strong>mailed to your address</strong>')
  })

  it('sends nothing of a line that the page does not show', () => {
    const reply = { kind: 'text' as const, text: 'Shall I?', choices: [{ label: 'Yes', note: 'internal' }], note: 'internal' }
    const line = { seq: 2, at, from: 'bot' as const, message: 'm1', language: 'en' as const, note: 'internal', reply }

    expect(render(line)).to.deep.equal({
      seq: 2,
      at,
      from: 'bot',
      message: 'm1',
      language: 'en',
      reply: { kind: 'text', text: 'Shall I?', choices: [{ label: 'Yes' }] },
    })
  })

  it('adds none to what a customer wrote or to any other reply', () => {
    const text = '<b>**hello**</b>'
    const theirs = { seq: 1, at, from: 'customer' as const, message: 'm1', text }
    const ours = { seq: 2, at, from: 'bot' as const, message: 'm1', language: 'en' as const, reply: { kind: 'text' as const, text } }

    expect([render(theirs), render(ours)]).to.deep.equal([theirs, ours])
  })

  for (const hostile of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](https://evil.example/pixel.png)',
    '<https://ok.example/"onmouseover="alert(1)>',
    '`</code><script>alert(1)</script>`',
  ])
    it(`makes nothing that runs or loads of ${hostile}`, () => {
      const html = renderMarkdown(hostile)

      expect(html).not.to.match(/<(script|img|iframe)/i)
      expect(html).not.to.match(/<[^>]*\s(on\w+|src)=/i)
      expect(html).not.to.match(/href="(javascript|data):/i)
    })

  it('opens a link beside the conversation', () => {
    expect(renderMarkdown('[page](https://ok.example)')).to.contain(
      '<a href="https://ok.example" target="_blank" rel="noopener noreferrer">',
    )
  })
})
