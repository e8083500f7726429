import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import sinon from 'sinon'
import { learnContent } from '../../src/knowledge/learn-here.js'
import type { ContentEvent } from '../../src/live/content-state.js'
import type { LearnApart } from '../../src/live/learn-apart.js'
import { type LiveKnowledge, openLiveKnowledge } from '../../src/live/live-knowledge.js'
import { understand } from '../../src/understanding/understand.js'
import { tempFolders } from '../store/temp-folders.js'
import { type Files, put, remove, replace, translatedFiles, writeFiles } from '../support/content-files.js'
import { until } from '../support/until.js'

const askPostage = 'what does the courier cost'

describe('a change of the files while the service runs', () => {
  const newFolder = tempFolders()
  let cacheFolder: string
  const opened: LiveKnowledge[] = []
  before(async () => {
    cacheFolder = await newFolder()
  })
  afterEach(async () => {
    for (const knowledge of opened.splice(0)) await knowledge.stop()
  })

  async function open(learnApart: LearnApart = learnHere, restMs = 0) {
    const root = await newFolder()
    await writeFiles(root, translatedFiles)
    const [events, told]: [ContentEvent[], string[]] = [[], []]
    const opening = { contentFolder: root, cacheFolder, reading: 'words' as const, tell: (line: string) => told.push(line) }
    const knowledge = await openLiveKnowledge(opening, { learnApart, onContent: event => events.push(event), quietMs: 30, restMs })
    opened.push(knowledge)
    const save = (files: Files) => writeFiles(root, files)
    const taken = (count = 1) => until(() => events.filter(({ kind }) => kind === 'taken').length >= count)
    return { root, knowledge, events, told, save, taken }
  }

  it('is in force at once where only the words of an answer changed: there is nothing to learn', async () => {
    const learn = sinon.spy(learnHere)
    const { knowledge, save, taken } = await open(learn)
    learn.resetHistory()
    const before = knowledge.languages.en

    await save(replace('faq/postage.md', 'You pay **nothing**.', 'We pay **all** of it.')(translatedFiles))
    await taken()

    expect(knowledge.languages.en.entries.get('postage')?.answer).to.equal('We pay **all** of it.')
    expect(knowledge.languages.en.model).to.equal(before.model)
    expect(before.entries.get('postage')?.answer).to.equal('You pay **nothing**.')
    expect(await answered(knowledge, askPostage)).to.deep.equal(['postage'])
    sinon.assert.notCalled(learn)
  })

  it('is told of where it took the words of one language away, which are told in the other one until they are back', async () => {
    const { root, knowledge, events, save, taken } = await open()

    await rm(join(root, 'faq/zh/lost.md'))
    await taken()
    const borrowed = knowledge.languages.zh?.entries.get('lost')?.borrowedFrom
    await save(translatedFiles)
    await taken(2)

    const lost = events.flatMap(event => (event.kind === 'taken' ? [event.lost] : []))
    expect(borrowed).to.equal('en')
    expect(lost).to.deep.equal([['faq/zh/lost.md'], []])
    expect(knowledge.languages.zh?.entries.get('lost')?.borrowedFrom).to.equal(undefined)
  })

  it('is known letter for letter where it is a phrasing, until it is learnt', async () => {
    const gate = gated()
    const { knowledge, told, save, taken } = await open(gate.learn)

    gate.close()
    await save(put('faq/postage.phrases.txt', 'what does the courier cost\nwho pays the piper\n')(translatedFiles))
    await taken()

    expect(knowledge.content.isLearning).to.equal(true)
    expect(await answered(knowledge, 'Who pays the piper?')).to.deep.equal(['postage'])
    expect(await answered(knowledge, 'is mailing free')).to.deep.equal([])
    const standingIn = knowledge.languages.en.model
    gate.open()
    await knowledge.settled
    expect(knowledge.content.isLearning).to.equal(false)
    expect(knowledge.languages.en.model).not.to.equal(standingIn)
    expect(told.at(-1)).to.equal('Learnt: the phrasings in English are understood in other words, too.')
    expect(await answered(knowledge, 'who pays the piper')).to.deep.equal(['postage'])
  })

  it('is understood in other words before it is learnt', async () => {
    const gate = gated()
    const { knowledge, save, taken } = await open(gate.learn)
    const asked = 'who rewards the old piper'
    expect(await answered(knowledge, asked)).to.deep.equal([])

    gate.close()
    await save(put('faq/postage.phrases.txt', 'what does the courier cost\nis mailing free\nwho pays the piper\n')(translatedFiles))
    await taken()
    await until(async () => (await answered(knowledge, asked))[0] === 'postage')

    expect(knowledge.content.isLearning).to.equal(true)
    gate.open()
    await knowledge.settled
  })

  it('is tried in other words before anything is learnt, which would keep whoever tries it waiting', async () => {
    const learn = sinon.spy(learnHere)
    const { knowledge, save } = await open(learn, 3_600_000)
    learn.resetHistory()

    await save(put('faq/postage.phrases.txt', 'what does the courier cost\nis mailing free\nwho pays the piper\n')(translatedFiles))
    await until(async () => (await answered(knowledge, 'who rewards the old piper'))[0] === 'postage')
    // A while in which it would have begun.
    await save(put('faq/postage.phrases.txt', 'what does the courier cost\nis mailing free\nwho pays the ferryman\n')(translatedFiles))
    await until(async () => (await answered(knowledge, 'who rewards the old ferryman'))[0] === 'postage')

    sinon.assert.notCalled(learn)
    expect(knowledge.content.isLearning).to.equal(true)
  })

  it('lets nobody see an entry that is gone, before and after that is learnt', async () => {
    const gate = gated()
    const { knowledge, save, taken, root } = await open(gate.learn)
    const gone = ['faq/postage.md', 'faq/postage.phrases.txt', 'faq/zh/postage.md', 'faq/zh/postage.phrases.txt']

    gate.close()
    for (const file of gone) await rm(join(root, file))
    await save(remove(...gone)(translatedFiles))
    await taken()

    expect(await answered(knowledge, askPostage)).to.deep.equal([])
    gate.open()
    await knowledge.settled
    expect(await answered(knowledge, askPostage)).to.deep.equal([])
  })

  it('begins to learn anew where another change comes meanwhile, and learns the last one only', async () => {
    const gate = gated()
    const { knowledge, save, taken } = await open(gate.learn)

    gate.close()
    await save(put('faq/postage.phrases.txt', 'who pays the piper\n')(translatedFiles))
    await taken(1)
    await save(put('faq/postage.phrases.txt', 'who pays the ferryman\n')(translatedFiles))
    await taken(2)

    expect(await answered(knowledge, 'who pays the ferryman')).to.deep.equal(['postage'])
    gate.open()
    await knowledge.settled
    expect(knowledge.languages.en.phrasings.map(({ text }) => text)).to.include('who pays the ferryman')
    expect(gate.ended()).to.equal(1)
  })

  it('learns nothing again where a change is taken back, since its model is kept', async () => {
    const learn = sinon.spy(learnHere)
    const { knowledge, save, taken } = await open(learn)
    const before = await understand('is mailing free', nothingAsked, knowledge.languages.en)
    await save(put('faq/postage.phrases.txt', 'what does the courier cost\n')(translatedFiles))
    await taken(1)
    await knowledge.settled
    learn.resetHistory()

    await save(translatedFiles)
    await taken(2)
    await knowledge.settled

    expect(await understand('is mailing free', nothingAsked, knowledge.languages.en)).to.deep.equal(before)
    sinon.assert.notCalled(learn)
  })

  it('changes both languages and the hours together', async () => {
    const { knowledge, save, taken } = await open()
    const english = replace('faq/postage.md', '2021-05-27', '2022-01-01')
    const chinese = replace('faq/zh/postage.md', '2021-05-27', '2022-01-01')
    const hours = put(
      'intents/support-hours.yaml',
      'time-zone: Europe/Berlin\nweek:\n  monday: ["09:00-12:00"]\ntargets:\n  default: { first-response: 4 h, solve: 3 days }\n',
    )

    await save(hours(chinese(english(translatedFiles))))
    await until(() => knowledge.languages.en.entries.get('postage')?.asOf === '2022-01-01' || knowledge.content.problems > 0)

    expect(knowledge.content.problems).to.equal(0)
    expect(knowledge.languages.zh?.entries.get('postage')?.asOf).to.equal('2022-01-01')
    expect(knowledge.hours.calendar.zone).to.equal('Europe/Berlin')
    await taken()
  })

  it('keeps what was there before where a file has a mistake, says which, and takes it up once it is mended', async () => {
    const { knowledge, save, events } = await open()
    const before = knowledge.languages

    await save(replace('faq/postage.md', '# Who pays', 'Who pays')(translatedFiles))
    await until(() => knowledge.content.problems > 0)

    expect(knowledge.languages).to.equal(before)
    expect(events).to.have.length(1)
    expect(events[0]).to.deep.include({ kind: 'broken', isNew: true })
    expect(events[0]?.kind === 'broken' && events[0].problems.join('\n')).to.match(/^faq\/postage\.md:4:1: .+\. .+\.$/)
    expect(knowledge.content.brokenSince).to.match(/^\d{4}-\d\d-\d\dT/)
    await save(replace('faq/postage.md', 'You pay **nothing**.', 'Nothing.')(translatedFiles))
    await until(() => knowledge.content.problems === 0 && events.length === 3)
    expect(events.map(({ kind }) => kind)).to.deep.equal(['broken', 'mended', 'taken'])
    expect(knowledge.languages.en.entries.get('postage')?.answer).to.equal('Nothing.')
  })

  it('keeps everything while a folder is away', async () => {
    const { knowledge, root, events } = await open()
    const before = knowledge.languages

    await rename(join(root, 'faq'), join(root, 'away'))
    await until(() => knowledge.content.problems > 0)
    expect(knowledge.languages).to.equal(before)
    await rename(join(root, 'away'), join(root, 'faq'))
    await until(() => knowledge.content.problems === 0)

    expect(knowledge.languages).to.equal(before)
    expect(events.map(({ kind }) => kind)).to.deep.equal(['broken', 'mended'])
  })

  it('says so where new phrasings can not be learnt, and goes on with them letter for letter', async () => {
    let fails = false
    const { knowledge, save, taken, told } = await open(async (...learning) => {
      if (fails) throw new Error('no memory')
      await learnHere(...learning)
    })

    fails = true
    await save(put('faq/postage.phrases.txt', 'who pays the piper\n')(translatedFiles))
    await taken()
    await until(() => told.some(line => line.includes('no memory')))

    expect(await answered(knowledge, 'who pays the piper')).to.deep.equal(['postage'])
  })

  it('is not in force where it is stopped meanwhile', async () => {
    const { knowledge, root, events } = await open()

    await writeFile(join(root, 'faq/postage.phrases.txt'), 'who pays the piper\n')
    await knowledge.stop()

    expect(events).to.deep.equal([])
  })
})

const nothingAsked = { intent: null, field: null }

const learnHere: LearnApart = (content, reading, opening) => learnContent(content, { ...opening, reading })

async function answered(knowledge: LiveKnowledge, text: string): Promise<readonly string[]> {
  const { decision } = await understand(text, nothingAsked, knowledge.languages.en)
  return decision.kind === 'answer' ? decision.entries.map(({ entry }) => entry) : []
}

/** Learning that waits where the gate is closed, and how often it came to an end after that. */
function gated() {
  let opens = Promise.resolve()
  let open = () => {}
  let isClosed = false
  let ended = 0
  const learn: LearnApart = async (content, reading, opening, signal) => {
    await Promise.race([opens, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))])
    await learnHere(content, reading, opening, signal)
    if (isClosed) ended++
  }
  return {
    learn,
    close() {
      isClosed = true
      opens = new Promise(resolve => {
        open = resolve
      })
    },
    open: () => open(),
    ended: () => ended,
  }
}
