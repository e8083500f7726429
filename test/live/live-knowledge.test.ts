import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { DeskError } from '../../src/errors.js'
import { learnContent } from '../../src/knowledge/learn-here.js'
import type { OpeningKnowledge } from '../../src/knowledge/open-knowledge.js'
import { type LearnApart, learnInProcess } from '../../src/live/learn-apart.js'
import { type LiveKnowledge, openLiveKnowledge } from '../../src/live/live-knowledge.js'
import { dimensions } from '../../src/understanding/encoder/dimensions.js'
import { tempFolders } from '../store/temp-folders.js'
import { translatedFiles, withFiles } from '../support/content-files.js'

const question = 'what does the courier cost'

describe('the knowledge of a service', () => {
  const newFolder = tempFolders()
  const opened: LiveKnowledge[] = []
  let cacheFolder: string
  beforeEach(async () => {
    cacheFolder = await newFolder()
  })
  afterEach(async () => {
    for (const knowledge of opened.splice(0)) await knowledge.stop()
  })

  /** Opens small files and lets `then` look at it while they are there. */
  async function open(
    learnApart: LearnApart,
    then: (knowledge: LiveKnowledge, told: readonly string[]) => Promise<void>,
    start = startEncoder,
  ) {
    await withFiles(translatedFiles, async ({ root }) => {
      const told: string[] = []
      const opening = { contentFolder: root, cacheFolder, tell: (line: string) => told.push(line), startEncoder: start }
      const knowledge = await openLiveKnowledge(opening, { learnApart })
      opened.push(knowledge)
      await then(knowledge, told)
    })
  }

  it('begins with the words alone, and goes on with the sentence model once that has learnt', async () => {
    const gate = gated()
    const apart: LearnApart = async (content, reading, opening) => {
      if (reading === 'sentences') await gate.opens
      await learnContent(content, { ...opening, reading })
    }

    await open(apart, async (knowledge, told) => {
      expect(knowledge.reading).to.equal('words')
      expect(await encodingOf(knowledge)).to.equal(null)
      expect(await heard(knowledge)).to.equal('postage')

      gate.open()
      await knowledge.settled

      expect(knowledge.reading).to.equal('sentences')
      expect(await encodingOf(knowledge)).not.to.equal(null)
      expect(await heard(knowledge)).to.equal('postage')
      expect(told[0]).to.match(/^Learning the phrasings by their words/)
      expect(told.at(-1)).to.match(/^Learnt: /)
    })
  })

  it('learns nothing where everything is kept', async () => {
    const apart = sinon.spy<LearnApart>((content, reading, opening) => learnContent(content, { ...opening, reading }))
    await open(apart, knowledge => knowledge.settled)
    apart.resetHistory()

    await open(apart, async (knowledge, told) => {
      expect(knowledge.reading).to.equal('sentences')
      expect(told).to.deep.equal([])
    })

    sinon.assert.notCalled(apart)
  })

  it('learns both languages by their words, and what a sentence model reads by that', async () => {
    const apart = sinon.spy<LearnApart>((content, reading, opening) => learnContent(content, { ...opening, reading }))

    await open(apart, knowledge => knowledge.settled)

    expect(apart.args.map(([{ language }, reading]) => `${language} ${reading}`)).to.deep.equal(['en words', 'zh words', 'en sentences'])
  })

  it('learns in a process of its own', async () => {
    await open(
      learnInProcess,
      async knowledge => {
        expect(knowledge.reading).to.equal('words')
        expect(await heard(knowledge)).to.equal('postage')
      },
      () => Promise.reject(new DeskError('ENCODER_UNAVAILABLE', 'The package is not installed.')),
    )
  })

  for (const [what, words, sentences, reading] of [
    ['begins by learning everything here where nothing can be learnt apart', false, false, 'sentences'],
    ['stays with the words where only the sentence model can not be learnt apart, and says why', true, false, 'words'],
  ] as const) {
    it(what, async () => {
      const apart: LearnApart = async (content, kind, opening) => {
        if (kind === 'words' ? words : sentences) return learnContent(content, { ...opening, reading: kind })
        throw new Error('CACHE_UNWRITABLE: the folder can not be written.')
      }

      await open(apart, async (knowledge, told) => {
        await knowledge.settled
        expect(knowledge.reading).to.equal(reading)
        expect(await heard(knowledge)).to.equal('postage')
        if (reading === 'words') expect(told.at(-1)).to.contain('the folder can not be written.')
      })
    })
  }

  it('begins where the cache can not be written at all', async () => {
    const file = join(cacheFolder, 'a-file')
    await writeFile(file, '')
    cacheFolder = join(file, 'cache')

    await open(
      (content, reading, opening) => learnContent(content, { ...opening, reading }),
      async knowledge => {
        expect(await heard(knowledge)).to.equal('postage')
      },
    )
  })

  it('stops while the sentence model is still learning, and with it what learns', async () => {
    let isStopped = false
    const apart: LearnApart = async (content, reading, opening, signal) => {
      if (reading === 'words') return learnContent(content, { ...opening, reading })
      await new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          isStopped = true
          reject(new Error('ended'))
        }),
      )
    }

    await open(apart, async (knowledge, told) => {
      await knowledge.stop()
      expect(isStopped).to.equal(true)
      expect(told.filter(line => line.includes('could not learn'))).to.deep.equal([])
    })
  })
})

function gated() {
  let open = () => {}
  const opens = new Promise<void>(resolve => {
    open = resolve
  })
  return { opens, open }
}

/** Numbers that tell texts apart, quickly. */
const startEncoder: NonNullable<OpeningKnowledge['startEncoder']> = async () => ({
  async encode(texts) {
    return texts.map(text => {
      const waves = (shift: number) =>
        Float32Array.from({ length: dimensions }, (_, i) => Math.sin((i + shift) * (text.charCodeAt(i % text.length) || 1)) / 16)
      return { final: waves(1), below: waves(2) }
    })
  },
  async stop() {},
})

async function read({ languages }: LiveKnowledge) {
  const [sentence] = await languages.en.reader.read([question])
  return sentence ?? { text: '', encoding: null }
}

async function encodingOf(knowledge: LiveKnowledge) {
  return (await read(knowledge)).encoding
}

async function heard(knowledge: LiveKnowledge) {
  return knowledge.languages.en.model.candidates(await read(knowledge))[0]?.meaning.id
}
