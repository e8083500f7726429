import { expect } from 'chai'
import type { SpokenLanguage } from '../../../src/message.js'
import type { Classes } from '../../../src/understanding/model/classes.js'
import type { Example } from '../../../src/understanding/model/classifier.js'
import { joinLines } from '../../../src/understanding/model/joined-lines.js'

/** An entry, a form that belongs to it, another entry, and a topic that is not covered. */
const classes: Classes = {
  meanings: [
    { kind: 'entry', id: 'postage', side: null },
    { kind: 'intent', id: 'complaint' },
    { kind: 'entry', id: 'deadline', side: null },
    { kind: 'topic', id: 'refund' },
  ],
  subjects: ['postage', 'postage', 'deadline', 'refund'],
  covered: new Set(['postage', 'deadline']),
}
const topic = 3

/** Enough lines for about 150 pairs, the classes in turn. */
const lines = linesOf(300, (label, at) => `asks ${label} in line ${at}?`)

describe('joined lines', () => {
  const joined = joinLines(lines, classes, 'en')
  const subjectAt = (line: number) => classes.subjects[lines[line]?.labels[0] ?? -1] ?? ''

  it('say two lines of training in one breath, and mean what both mean', () => {
    for (const { text, labels, parts } of joined) {
      const said = parts.map(part => lines[part])

      expect(said).to.have.length(2)
      expect(labels).to.deep.equal(said.flatMap(one => one?.labels ?? []))
      const [first = -1, second = -1] = said.map(one => text.indexOf(one?.text.replace('?', '') ?? 'nothing'))
      expect(first, text).to.be.at.least(0)
      expect(second, text).to.be.above(first)
    }
  })

  it('are never of one subject, also where that has several classes', () => {
    for (const { text, parts } of joined) expect(new Set(parts.map(subjectAt)).size, text).to.equal(2)
    expect(joined.some(({ labels }) => labels.includes(1) && labels.includes(2))).to.equal(true)
  })

  it('are begun by about two of three lines that can be answered', () => {
    expect(joined.length).to.be.within(125, 175)
  })

  it('always have a part that can be answered; in about one of five the other is a topic that can not be', () => {
    const topics = joined.map(({ labels }) => labels.filter(label => label === topic).length)

    expect(Math.max(...topics)).to.equal(1)
    expect(topics.filter(count => count === 1).length / joined.length).to.be.within(0.12, 0.28)
  })

  it('have the topic in front as well as behind', () => {
    const places = joined.map(({ labels }) => labels.indexOf(topic))
    expect(places).to.include.members([0, 1])
  })

  it('are drawn the same every time', () => expect(joinLines(lines, classes, 'en')).to.deep.equal(joined))

  it('stay as they are when another line comes, but for the few that it takes part in', () => {
    const texts = new Set(joined.map(({ text }) => text))

    for (let at = 0; at < 300; at += 30) {
      const more = [...lines.slice(0, at), { text: `one more, put in at ${at}`, encoding: null, labels: [at % 4] }, ...lines.slice(at)]

      const moved = joinLines(more, classes, 'en').filter(({ text }) => !texts.has(text))

      for (const { text } of moved) expect(text).to.contain('one more')
      expect(moved.length, `put in at ${at}`).to.be.at.most(12)
    }
  })

  for (const [language, kept, ways] of [
    ['en', 'who?', ['who? when?', 'who, and when?', 'who and when?', 'who? Also, when?', 'who, when?', '1) who? 2) when?']],
    ['zh', '谁付？', ['谁付。多久？', '谁付，多久？', '谁付？另外多久？', '谁付，还有多久？', '1、谁付？2、多久？']],
  ] as const) {
    it(`are joined in each of the ways of the language, ${language}`, () => {
      const other = language === 'en' ? 'when?' : '多久？'
      const marked = (mark: string, text: string) => text.replace(/[?？]/u, `${mark}$&`)
      const said = linesOf(300, (label, at) => marked(`#${at}`, label < 2 ? kept : other))

      const texts = joinLines(said, classes, language)
        .filter(({ labels }) => (labels[0] ?? topic) < 2 && (labels[1] ?? 0) >= 2)
        .map(({ text }) => text.replaceAll(/#\d+/g, ''))

      expect([...new Set(texts)]).to.have.members(ways)
    })
  }

  it('have no part of more than 160 characters, which would be several sentences already', () => {
    const lengths = [160, 161]
    const said = linesOf(300, (_, at) => 'x'.repeat(lengths[at % 2] ?? 0))

    const parts = joinLines(said, classes, 'en').flatMap(one => one.parts.map(part => said[part]?.text.length))

    expect([...new Set(parts)]).to.deep.equal([160])
  })

  it('have the mean of what the sentence model makes of their parts', () => {
    const said = lines.map((line, at) => ({ ...line, encoding: { final: Float32Array.of(at, 1), below: Float32Array.of(-at) } }))

    const read = joinLines(said, classes, 'en')

    expect(read).to.have.length(joined.length)
    for (const { encoding, parts } of read) {
      const [a = Number.NaN, b = Number.NaN] = parts
      expect(encoding).to.deep.equal({ final: Float32Array.of((a + b) / 2, 1), below: Float32Array.of(-(a + b) / 2) })
    }
  })

  for (const [what, isRead] of [
    ['neither part', () => false],
    ['only one of their parts', (label: number) => label < 2],
  ] as const) {
    it(`have no encoding where the model has read ${what}`, () => {
      const encoding = { final: Float32Array.of(1), below: Float32Array.of(1) }
      const said = lines.map(line => ({ ...line, encoding: isRead(line.labels[0] ?? -1) ? encoding : null }))

      const between = joinLines(said, classes, 'en')

      expect(between).to.have.length(joined.length)
      expect(between.filter(one => one.encoding !== null)).to.deep.equal([])
    })
  }

  for (const [what, few, language] of [
    ['no lines', [], 'en'],
    ['two lines, which are too few for one', lines.slice(1, 3), 'en'],
    ['one subject alone', lines.filter(({ labels }) => (labels[0] ?? -1) < 2), 'zh'],
    ['topics alone', lines.filter(({ labels }) => labels[0] === topic), 'en'],
  ] as readonly (readonly [string, readonly Example[], SpokenLanguage])[]) {
    it(`are none of ${what}`, () => expect(joinLines(few, classes, language)).to.deep.equal([]))
  }
})

function linesOf(count: number, textOf: (label: number, at: number) => string): readonly Example[] {
  return Array.from({ length: count }, (_, at) => {
    // Two by two, so that lines of every class have even and odd numbers.
    const label = (at >> 1) % classes.meanings.length
    return { text: textOf(label, at), encoding: null, labels: [label] }
  })
}
