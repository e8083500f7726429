import { expect } from 'chai'
import { openClient } from '../../src/delivery/slack/client.js'
import { createTellsAuthors, type TellsAuthors } from '../../src/live/tell-authors.js'
import { type Slack, startSlack } from '../support/slack/slack.js'
import { until } from '../support/until.js'

const since = new Date('2025-03-01T09:00:00Z')
const broken = (...problems: readonly string[]) => ({ kind: 'broken', problems, since, isNew: true }) as const
const mended = { kind: 'mended', since } as const

describe("what the authors' channel is told of their files", () => {
  let slack: Slack
  let authors: TellsAuthors
  before(async () => {
    slack = await startSlack()
  })
  after(() => slack.stop())
  afterEach(() => authors.stop())

  /** A new channel that is told, and what stands in it. */
  function open(name: string, patienceMs: readonly number[] = [1, 1, 1]) {
    const channel = slack.channel(name, [slack.bot])
    const client = openClient(slack.home.token, slack.apiUrl)
    const lost: unknown[] = []
    authors = createTellsAuthors({
      post: text => client.chat.postMessage({ channel: channel.id, text }),
      onLost: error => lost.push(error),
      patienceMs,
    })
    return { said: () => slack.messages(channel).map(({ text }) => text ?? ''), lost }
  }

  it('is that they have a mistake, where it is and what makes it right; and when it is mended', async () => {
    const { said } = open('authors')

    authors.tell(broken('faq/postage.md:4:1: no line starting with "# ". Put the question there.'))
    authors.tell(mended)
    await until(() => said().length === 2)

    expect(said()[0]).to.contain('a mistake').and.contain('faq/postage.md:4:1: no line starting with')
    expect(said()[1]).to.contain('in order again')
  })

  it('is nothing of a further mistake while they are broken, nor of changes that are in order', async () => {
    const { said } = open('quiet')

    authors.tell({ ...broken('faq/a.md:1:1: a. A.'), isNew: false })
    authors.tell({ kind: 'taken', revision: 'r', isLearning: false, lost: [] })
    authors.tell(mended)
    await until(() => said().length > 0)

    expect(said()).to.have.length(1)
  })

  it('is that words are gone which are there in the other language', async () => {
    const { said } = open('gone')

    authors.tell({ kind: 'taken', revision: 'r', isLearning: false, lost: ['faq/zh/postage.md'] })
    await until(() => said().length === 1)

    expect(said()[0]).to.contain('• faq/zh/postage.md').and.contain('Put it back')
  })

  it('is five mistakes of many, and calls nobody, whatever stands in a file', async () => {
    const { said } = open('many')

    authors.tell(broken(...Array.from({ length: 8 }, (_, at) => `faq/a.md:${at}:1: "<!channel> & <@U1>". Mend it.`)))
    await until(() => said().length === 1)

    const [text = ''] = said()
    expect(text.match(/^• /gm)).to.have.length(5)
    expect(text).to.contain('3 more')
    expect(text).not.to.match(/<!|<@/)
  })

  it('is tried again where Slack does not take it, and given up at last', async () => {
    const tries: string[] = []
    const lost: unknown[] = []
    authors = createTellsAuthors({
      post: async text => {
        tries.push(text)
        if (tries.length !== 2) throw new Error('ratelimited')
      },
      onLost: error => lost.push(error),
      patienceMs: [1, 1],
    })

    authors.tell(broken('faq/a.md:1:1: a. A.'))
    authors.tell(mended)
    await until(() => lost.length === 1)

    expect(tries).to.have.length(5)
  })

  it('waits for nothing when it is stopped', async () => {
    authors = createTellsAuthors({ post: () => Promise.reject(new Error('no')), onLost: () => {}, patienceMs: [60_000] })

    authors.tell(mended)

    await authors.stop()
  })
})
