import { expect } from 'chai'
import { type Content, commands } from '../../../src/understanding/knowledge.js'
import { mostKernelLines } from '../../../src/understanding/model/classifier.js'
import { joinLines } from '../../../src/understanding/model/joined-lines.js'
import { heldGroups, trainingSet } from '../../../src/understanding/model/training-set.js'
import { smallContent, smallSentences } from '../../support/small-content.js'

const { classes, lines, commandLines } = trainingSet(smallContent, smallSentences)
const said = smallContent.phrasings.filter(({ meaning }) => meaning.kind === 'command')

describe('the training set', () => {
  it('has every phrasing but the commands, in its order, with the class that it stands for', () => {
    const others = smallContent.phrasings.filter(({ meaning }) => meaning.kind !== 'command')

    expect(lines.map(({ text, labels }) => ({ text, meanings: labels.map(label => classes.meanings[label]) }))).to.deep.equal(
      others.map(({ text, meaning }) => ({ text, meanings: [meaning] })),
    )
  })

  it('takes the words and the encoding that the reader read, not those of the file', () => {
    const encoding = { final: Float32Array.of(1), below: Float32Array.of(2) }

    const set = trainingSet(
      smallContent,
      smallContent.phrasings.map((_, at) => ({ text: `read ${at}`, encoding })),
    )

    expect(set.lines[0]).to.deep.equal({ text: 'read 0', encoding, labels: [0] })
  })

  it('leaves commands out of the lines, and about three in four of the lines that are no small talk out of the commands', () => {
    expect(lines).to.have.length(smallContent.phrasings.length - said.length)
    expect(commandLines.filter(({ labels }) => !labels.includes(commands.length))).to.have.length(said.length)
    const smallTalk = smallContent.phrasings.filter(({ meaning }) => meaning.id === 'greeting').length
    const others = commandLines.length - said.length - smallTalk
    expect(others / (lines.length - smallTalk)).to.be.within(0.15, 0.35)
  })

  it('labels each command with its place in the list of commands, and what is none with the place behind it', () => {
    const labelled = new Map(commandLines.map(({ text, labels }) => [text, labels]))

    for (const { text, meaning } of said)
      expect(
        labelled.get(text)?.map(label => commands[label]),
        text,
      ).to.deep.equal([meaning.id])
    const others = lines.filter(({ text }) => labelled.has(text) && !said.some(one => one.text === text))
    expect(others).to.not.deep.equal([])
    for (const { text } of others) expect(labelled.get(text), text).to.deep.equal([commands.length])
  })

  it('tells commands apart by their words alone, whatever the sentence model makes of them', () => {
    const encoding = { final: Float32Array.of(1), below: Float32Array.of(2) }

    const set = trainingSet(
      smallContent,
      smallSentences.map(({ text }) => ({ text, encoding })),
    )

    expect(set.commandLines.filter(one => one.encoding !== null)).to.deep.equal([])
    expect(set.lines.filter(one => one.encoding === null)).to.deep.equal([])
  })

  for (const language of ['en', 'zh'] as const) {
    it(`joins lines into pairs in the way of the language, ${language}, where there are many`, () => {
      const many = contentOf(mostKernelLines + 1, language)

      const set = trainingSet(many, many.phrasings.map(unread))

      expect(set.lines).to.have.length(mostKernelLines + 1)
      expect(set.joined).to.not.deep.equal([])
      expect(set.joined).to.deep.equal(joinLines(set.lines, set.classes, language))
    })
  }

  it('joins none where there are few, of which pairs would be the greater part', () => {
    const few = contentOf(mostKernelLines, 'en')

    expect(trainingSet(few, few.phrasings.map(unread)).joined).to.deep.equal([])
  })

  it('is empty where nobody has written a phrasing', () => {
    expect(trainingSet({ ...smallContent, phrasings: [] }, [])).to.deep.include({ lines: [], joined: [], commandLines: [] })
  })
})

describe('the groups that are held out', () => {
  const { groups, whole } = heldGroups(lines, classes)
  const subjectAt = (line: number) => classes.subjects[lines[line]?.labels[0] ?? -1] ?? ''
  const groupsWith = (subject: string) => groups.filter(group => group.some(line => subjectAt(line) === subject))
  const subjects = [...new Set(classes.subjects)]

  it('hold out every line once', () => {
    expect(groups.flat().sort((a, b) => a - b)).to.deep.equal([...lines.keys()])
  })

  it('are five', () => {
    expect(groups).to.have.length(5)
  })

  it('hold out whole every second subject that can not be answered, and none that can', () => {
    const others = subjects.filter(subject => !classes.covered.has(subject))

    expect(others.sort()).to.deep.equal(['agent', 'greeting', 'refund', 'status', 'tax-rate'])
    expect([...whole]).to.deep.equal(['agent', 'refund', 'tax-rate'])
  })

  for (const subject of subjects) {
    if (whole.has(subject)) {
      it(`hold out ${subject} at once, as if nobody had written about it`, () => {
        expect(groupsWith(subject)).to.have.length(1)
      })
    } else {
      it(`give to each other a fifth of the lines of ${subject}, so that it is never unknown`, () => {
        const shares = groups.map(group => group.filter(line => subjectAt(line) === subject).length)

        expect(Math.max(...shares) - Math.min(...shares)).to.be.at.most(1)
        expect(groupsWith(subject).length).to.be.above(1)
      })
    }
  }

  it('hold out different subjects in different groups where there are several', () => {
    expect(new Set([...whole].map(subject => groupsWith(subject)[0])).size).to.equal(3)
  })

  it('have no empty one among them where there are few lines', () => {
    const few = heldGroups(lines.slice(0, 2), classes)

    expect(few.groups).to.deep.equal([[0], [1]])
    expect(heldGroups([], classes).groups).to.deep.equal([])
  })
})

/** The small content's lines over and over, so many of them. */
function contentOf(count: number, language: Content['language']): Content {
  const others = smallContent.phrasings.filter(({ meaning }) => meaning.kind !== 'command')
  const phrasings = Array.from({ length: count }, (_, at) => others[at % others.length] ?? [])
  return { ...smallContent, language, phrasings: phrasings.flat() }
}

function unread({ text }: { readonly text: string }) {
  return { text, encoding: null }
}
