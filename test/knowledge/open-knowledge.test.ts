import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import sinon from 'sinon'
import { readLaidOut } from '../../src/content/kept-arrays.js'
import { DeskError } from '../../src/errors.js'
import { type OpeningKnowledge, type OpenKnowledge, openKnowledge } from '../../src/knowledge/open-knowledge.js'
import { dimensions } from '../../src/understanding/encoder/dimensions.js'
import type { Encodes } from '../../src/understanding/encoder/encoder.js'
import type { Encoding } from '../../src/understanding/encoder/transformer.js'
import type { Knowledge } from '../../src/understanding/knowledge.js'
import type { Learnt } from '../../src/understanding/model/model.js'
import { encoded } from '../../src/understanding/reader.js'
import { createSpelling } from '../../src/understanding/text/spelling.js'
import { countsOf } from '../../src/understanding/text/word-counts.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Files, healthyFiles, put, remove, replace, translatedFiles, withFiles } from '../support/content-files.js'
import { until } from '../support/until.js'

const question = 'what does the courier cost'
const isPostage = { kind: 'entry', id: 'postage', side: null }
const missing = new DeskError('ENCODER_UNAVAILABLE', 'The package is not installed.')
const refused = new DeskError('ENCODER_UNAVAILABLE', 'The sentence model broke down twice.')

/** A record of vectors.bin: key, two vectors, checksum. */
const recordBytes = 32 + 2 * dimensions * 4 + 4

describe('opening the knowledge', () => {
  const newFolder = tempFolders()
  const opened: OpenKnowledge[] = []
  let cacheFolder: string
  beforeEach(async () => {
    cacheFolder = await newFolder()
  })
  afterEach(async () => {
    for (const knowledge of opened.splice(0)) await knowledge.stop()
  })

  /** Opens these files; what it told is in `told`. */
  async function open(files: Files, startEncoder: () => Promise<Encodes>, folder = cacheFolder) {
    const told: string[] = []
    const opening = (contentFolder: string): OpeningKnowledge => ({
      contentFolder,
      cacheFolder: folder,
      tell: line => told.push(line),
      startEncoder,
    })
    const knowledge = await withFiles(files, ({ root }) => openKnowledge(opening(root)))
    opened.push(knowledge)
    return { ...knowledge, told }
  }

  describe('without the sentence model', () => {
    const startEncoder = () => Promise.reject(missing)

    it('says so, and hears by words alone', async () => {
      const { languages, told } = await open(healthyFiles, startEncoder)

      expect(told).to.include('ENCODER_UNAVAILABLE: The package is not installed.')
      expect(await read(languages.en, question)).to.deep.equal({ text: question, encoding: null })
      expect(await heardIn(languages.en, question)).to.deep.equal(isPostage)
    })

    it('refuses content that is invalid all the same, with what is wrong there', async () => {
      const error = await failureOf(open(replace('faq/postage.md', '# Who', 'Who')(healthyFiles), startEncoder))

      expect(error.code).to.equal('KNOWLEDGE_INVALID')
      expect(error.message).to.match(/^faq\/postage\.md:4:1: /)
    })

    it('learns again once the model is there, and knows both from then on', async () => {
      await open(healthyFiles, startEncoder)
      const first = await open(healthyFiles, encoder().start)
      const later = [await open(healthyFiles, startEncoder), await open(healthyFiles, encoder().start)]

      expect(first.told.filter(isLearning)).to.have.length(1)
      expect(later.flatMap(({ told }) => told.filter(isLearning))).to.deep.equal([])
    })

    it('mends what is only mistyped in English, and leaves Chinese as it is', async () => {
      const { languages } = await open(translatedFiles, startEncoder)

      expect((await read(languages.en, 'how about postge'))?.text).to.equal('how about postage')
      expect((await read(languages.zh, '快第费多少'))?.text).to.equal('快第费多少')
    })

    it('leaves as it is what is a word of English, though it is near to a word of the files', async () => {
      const { languages } = await open(healthyFiles, startEncoder)

      expect((await read(languages.en, 'is the hostage free'))?.text).to.equal('is the hostage free')
      // Without the English words it would become another.
      const mend = createSpelling(countsOf(languages.en.phrasings.map(({ text }) => text)), new Set())
      expect(mend('is the hostage free')).to.equal('is the postage free')
    })

    it('opens where the cache can be neither read nor written', async () => {
      const { languages } = await open(healthyFiles, startEncoder, await unusable(cacheFolder))

      expect(await heardIn(languages.en, question)).to.deep.equal(isPostage)
    })
  })

  describe('with the sentence model', () => {
    it('hears by its vectors too', async () => {
      const { languages, told } = await open(healthyFiles, encoder().start)

      expect(await read(languages.en, question)).to.deep.equal({ text: question, encoding: encodingOf(question) })
      expect(await heardIn(languages.en, question)).to.deep.equal(isPostage)
      expect(told.filter(line => !isLearning(line))).to.deep.equal([])
    })

    it('learns from its vectors too, where there are any', async () => {
      const [withIt, without] = [cacheFolder, await newFolder()]
      await open(healthyFiles, encoder().start, withIt)
      await open(healthyFiles, () => Promise.reject(missing), without)

      const [seeing, blind] = [[...(await learntIn(withIt)).values()], [...(await learntIn(without)).values()]]

      expect(seeing.map(({ main }) => main.features.means?.final.length)).to.deep.equal([dimensions])
      expect(blind.map(({ main }) => main.features.means)).to.deep.equal([null])
    })

    it('says how much it learns, once for each change of the files', async () => {
      const first = await open(healthyFiles, encoder().start)
      const second = await open(healthyFiles, encoder().start)
      const third = await open(replace('faq/postage.phrases.txt', 'is mailing free', 'is it free')(healthyFiles), encoder().start)

      const learning = `Learning ${first.languages.en.phrasings.length} phrasings (a minute or two, once for each change of the files) …`
      expect([first, second, third].map(({ told }) => told)).to.deep.equal([[learning], [], [learning]])
    })

    it('encodes each line of training once over two starts, also where the model is learnt anew', async () => {
      const [first, second] = [encoder(), encoder()]
      const { languages } = await open(healthyFiles, first.start)
      const lines = languages.en.phrasings.length
      await forgetModels(cacheFolder)

      const { told } = await open(healthyFiles, second.start)

      expect(told.filter(isLearning)).to.have.length(1)
      expect(first.asked()).to.have.length.within(1, lines)
      expect(new Set(first.asked()).size).to.equal(first.asked().length)
      expect(second.asked()).to.deep.equal([])
      expect((await stat(join(cacheFolder, 'vectors.bin'))).size).to.equal(lines * recordBytes)
    })

    it('encodes every line with the model that it was handed, and with no other', async () => {
      const handed = encoder()

      const { languages } = await open(healthyFiles, handed.start)

      expect(handed.asked().toSorted()).to.deep.equal(languages.en.phrasings.map(({ text }) => encoded(text)).toSorted())
    })

    it('encodes only a new line after a change', async () => {
      await open(healthyFiles, encoder().start)
      const later = encoder()

      await open(replace('faq/postage.phrases.txt', 'is mailing free', 'is it free')(healthyFiles), later.start)

      expect(later.asked()).to.deep.equal(['is it free'])
    })

    it('learns the same bits from two empty caches', async () => {
      const other = await newFolder()
      await open(translatedFiles, encoder().start)
      await open(translatedFiles, encoder().start, other)

      const [here, there] = [await learntIn(cacheFolder), await learntIn(other)]

      expect(here.size).to.equal(2)
      expect(isDeepStrictEqual(there, here)).to.equal(true)
    })

    it('keeps nothing of what customers say', async () => {
      const { languages } = await open(healthyFiles, encoder().start)
      const before = await readFile(join(cacheFolder, 'vectors.bin'))

      await read(languages.en, 'my account is maple-ops')

      expect(await readFile(join(cacheFolder, 'vectors.bin'))).to.deep.equal(before)
    })

    it('never gives it any Chinese, which it can not read', async () => {
      const { start, asked } = encoder()

      const { languages } = await open(translatedFiles, start)

      expect(await read(languages.zh, '快递费多少')).to.deep.equal({ text: '快递费多少', encoding: null })
      expect(await heardIn(languages.zh, '快递费多少')).to.deep.equal(isPostage)
      expect(asked().filter(text => /\p{Script=Han}/u.test(text))).to.deep.equal([])
    })

    it('has Chinese known before it has started, for which nobody waits then', async () => {
      const { start } = encoder()
      const startLate = async () => {
        await until(async () => (await modelsIn(cacheFolder)).length > 0)
        return start()
      }

      const { languages, reading } = await open(translatedFiles, startLate)

      expect([languages.zh?.language, reading]).to.deep.equal(['zh', 'sentences'])
    })

    it('opens where the folder of the cache does not exist yet, and keeps what it learnt there', async () => {
      const folder = join(cacheFolder, 'node_modules', '.cache')

      await open(healthyFiles, encoder().start, folder)
      const { told } = await open(healthyFiles, encoder().start, folder)

      expect(told).to.deep.equal([])
    })

    it('opens where the cache can be neither read nor written', async () => {
      const { languages } = await open(healthyFiles, encoder().start, await unusable(cacheFolder))

      expect(await heardIn(languages.en, question)).to.deep.equal(isPostage)
    })
  })

  describe('where the sentence model refuses later', () => {
    it('tells it once, without a word of the customer, and hears by words alone', async () => {
      const { start, refuse } = encoder()
      const { languages, told } = await open(healthyFiles, start)
      told.length = 0
      refuse()

      const readings = [await read(languages.en, question), await read(languages.en, question)]

      expect(readings).to.deep.equal([
        { text: question, encoding: null },
        { text: question, encoding: null },
      ])
      expect(await heardIn(languages.en, question)).to.deep.equal(isPostage)
      expect(told).to.deep.equal(['The sentence model refused (ENCODER_UNAVAILABLE); meanings are told by words alone.'])
    })
  })

  describe('stopping', () => {
    it('stops the sentence model, and not before; what helped to learn is stopped when it is learnt', async () => {
      const { start, running } = encoder()
      const knowledge = await open(healthyFiles, start)
      const before = running()

      await knowledge.stop()

      expect([before, running()]).to.deep.equal([1, 0])
      opened.length = 0
    })

    for (const [what, files] of [
      ['content is invalid', replace('faq/postage.md', '# Who', 'Who')(healthyFiles)],
      ['a folder is missing', remove(...Object.keys(healthyFiles).filter(path => path.startsWith('intents/')))(healthyFiles)],
      ['concepts are invalid', put('faq/concepts.txt', 'dimmed\n')(healthyFiles)],
    ] as const) {
      it(`stops what it started where ${what}`, async () => {
        const { start, running } = encoder()

        const error = await failureOf(open(files, start))

        expect(error.code).to.equal('KNOWLEDGE_INVALID')
        sinon.assert.calledOnce(start)
        expect(running()).to.equal(0)
      })
    }

    it('stops the sentence model where it refuses the lines of training', async () => {
      const { start, refuse, running } = encoder()
      refuse()

      const error = await failureOf(open(healthyFiles, start))

      expect(error.code).to.equal('ENCODER_UNAVAILABLE')
      sinon.assert.called(start)
      expect(running()).to.equal(0)
    })

    it('has nothing to stop where there was no sentence model', async () => {
      const knowledge = await open(healthyFiles, () => Promise.reject(missing))

      await knowledge.stop()

      expect([knowledge.reading, knowledge.encoder]).to.deep.equal(['words', null])
    })
  })
})

/** A sentence model that is quick, that can be told to refuse, and that knows how many of it were started and not stopped. */
function encoder() {
  let isRefusing = false
  const encode = sinon.spy(async (texts: readonly string[]) => {
    if (isRefusing) throw refused
    return texts.map(encodingOf)
  })
  const stops: sinon.SinonSpy[] = []
  const start = sinon.spy(async (): Promise<Encodes> => {
    const stop = sinon.spy(async () => {})
    stops.push(stop)
    return { encode, stop }
  })
  return {
    start,
    refuse: () => {
      isRefusing = true
    },
    running: () => stops.filter(({ called }) => !called).length,
    asked: () => encode.args.flatMap(([texts]) => texts),
  }
}

/** Numbers that tell texts apart, of unit length as a sentence model's are. */
function encodingOf(text: string): Encoding {
  const numbers = (shift: number) => {
    const waves = Array.from({ length: dimensions }, (_, i) => Math.sin((i + shift) * (text.charCodeAt(i % text.length) || 1)))
    const length = Math.hypot(...waves)
    return Float32Array.from(waves, wave => wave / length)
  }
  return { final: numbers(1), below: numbers(2) }
}

async function read(knowledge: Knowledge | null, text: string) {
  return (await knowledge?.reader.read([text]))?.[0]
}

async function heardIn(knowledge: Knowledge | null, text: string) {
  const sentence = await read(knowledge, text)
  return sentence && knowledge?.model.candidates(sentence)[0]?.meaning
}

function isLearning(line: string): boolean {
  return line.startsWith('Learning ')
}

/** A folder below a file: it can't be made. */
async function unusable(folder: string): Promise<string> {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  return join(file, 'cache')
}

async function modelsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter(name => name.startsWith('model-'))
}

async function forgetModels(folder: string): Promise<void> {
  for (const name of await modelsIn(folder)) await rm(join(folder, name))
}

/** What training found, by the name of its file. */
async function learntIn(folder: string): Promise<ReadonlyMap<string, Learnt>> {
  const names = await modelsIn(folder)
  return new Map(await Promise.all(names.map(async name => [name, (await readLaidOut(join(folder, name))) as Learnt] as const)))
}

async function failureOf(work: Promise<unknown>): Promise<DeskError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof DeskError) return error
  throw new Error('a DeskError was expected', { cause: error })
}
