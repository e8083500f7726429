import { expect } from 'chai'
import { runCli } from './support/child.js'

/** No stack, no code from where it came: one sentence for the one who reads it. */
const stack = /^\s+at |node:internal|\.[jt]s:\d+|Warning/m

describe('the command line', () => {
  it('names every command when asked for help, or for nothing', async () => {
    const [asked, bare] = await Promise.all([runCli(['help']), runCli([])])

    expect(asked.code).to.equal(0)
    expect(asked.stdout).to.equal('')
    for (const word of ['start', 'chat', 'classify', 'converse', 'faq', 'tickets', 'doctor'])
      expect(asked.stderr).to.match(new RegExp(`^counterfoil ${word}\\b`, 'm'))
    expect(bare).to.deep.equal(asked)
  })

  it('names every command instead of running one that is not there, and ends with 2', async () => {
    const ran = await Promise.all(['strat', 'constructor', '__proto__'].map(word => runCli([word])))

    for (const { code, stdout, stderr } of ran) {
      expect([code, stdout]).to.deep.equal([2, ''])
      expect(stderr).to.contain('counterfoil start').and.not.to.match(stack)
    }
  })

  it('runs nothing for words that it does not take, and says what it takes', async () => {
    const [help, typo] = await Promise.all([runCli(['start', '--help'], { settings: { PORT: '0' } }), runCli(['classify', 'q.txt'])])

    expect([help.code, help.stdout]).to.deep.equal([0, ''])
    expect(help.stderr).to.match(/^counterfoil start\n/)
    expect([typo.code, typo.stdout, typo.stderr]).to.deep.equal([
      2,
      '',
      '"classify" does not take "q.txt".\nWrite: counterfoil classify [--jsonl]\n',
    ])
  })

  it('classifies what is piped in: JSON alone on stdout, complaints on stderr', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"who pays the postage?"}\r\n{"id":2,"text":"hello\u2028there"}\n'),
      Buffer.from([0xff, 0xfe, 0x00, 0x0a]),
      Buffer.from('{"id":4,"text":"hello"}'),
    ])

    const { code, stdout, stderr } = await runCli(['classify', '--jsonl'], { input })

    const found = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(found.map(({ id, decision }) => [id, decision])).to.deep.equal([
      [1, 'answer'],
      [2, found[1].decision],
      [3, 'unknown'],
      [4, 'smalltalk'],
    ])
    expect(code).to.equal(1)
    expect(stderr)
      .to.match(/^line 3: not JSON/m)
      .and.not.to.match(stack)
  })

  it('plays conversations that are piped in', async () => {
    const { code, stdout, stderr } = await runCli(['converse'], { input: '{"id":"c","turns":[{"user":"who pays the postage?"}]}\n' })

    expect([code, stderr]).to.deep.equal([0, ''])
    expect(JSON.parse(stdout).turns[0].answered).to.deep.equal(['postage'])
  })

  it('chats through Botkit with what is piped in, a number for a choice, until the input ends', async () => {
    const input = 'who pays the postage?\n\nwhat should I do when an invoice is lost?\n1\ncancel\n'

    const { code, stdout, stderr } = await runCli(['chat'], { input })

    expect([code, stderr]).to.deep.equal([0, ''])
    const said = [
      'Kingsoft Cloud bears the cost',
      '(as of 2021-05-27)',
      '  1) Yes, file it',
      '  2) No, thanks',
      'What is your account name?',
      'I have cancelled',
    ]
    expect(said.map(part => stdout.indexOf(part))).to.deep.equal([...said.map(part => stdout.indexOf(part))].sort((a, b) => a - b))
    for (const part of said) expect(stdout).to.contain(part)
    expect(stdout).not.to.contain('**')
  })

  it('tells trouble that can be cured in one line, by its code, without its value', async () => {
    const { code, stdout, stderr } = await runCli(['tickets', 'list'], { settings: { PORT: 'eighty', WEB_SECRET: 'tiny' } })

    expect([code, stdout]).to.deep.equal([1, ''])
    expect(stderr.trimEnd().split('\n')).to.have.length(1)
    expect(stderr)
      .to.match(/^SETTING_INVALID: .*PORT.*WEB_SECRET/)
      .and.not.to.match(stack)
    expect(stderr).not.to.match(/eighty|tiny/)
  })
})
