import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'

/** Things an office is asked about, each under two names. */
const things =
  `parking permit/car pass; door badge/key card; meeting room/conference room; work laptop/company notebook; desk lamp/table light;
locker key/cabinet key; shuttle bus/staff coach; canteen card/lunch card; visitor pass/guest badge; phone headset/ear set; desk chair/office seat;
bike stand/bicycle rack; print quota/copy allowance; mail box/letter tray; video screen/wall display; first aid kit/medicine box; coffee machine/espresso maker;
water cooler/drinking fountain; roof garden/sky terrace; quiet cabin/phone booth; gym pass/fitness card; training course/seminar seat; travel card/rail pass;
expense form/refund sheet; overtime slip/extra hours note; holiday plan/leave calendar; pay slip/salary sheet; pension plan/retirement fund;
health check/medical exam; eye test/vision exam; flu shot/vaccination date; child seat/nursery place; language lesson/tutor hour; library book/reading copy;
software licence/program key; password token/login dongle; network cable/ethernet lead; power adapter/charging brick; monitor arm/screen mount;
standing desk/raised table; storage crate/moving box; courier pickup/parcel collection; conference ticket/trade fair pass; uniform jacket/work coat;
safety helmet/hard hat; tool chest/repair kit; plant pot/flower tub; window blind/sun shade; air filter/vent cartridge; fire drill/evacuation test`
    .split(';')
    .map(pair => pair.trim().split('/'))

/** What is asked about a thing, each in six wordings. */
const aspects = [
  [
    'price',
    'how much does the T cost|what is the price of a T|what do I pay for the T|is the T free of charge|T fee|who is billed for a T',
  ],
  ['lost', 'I lost my T|my T is gone|where do I report a missing T|someone took my T|T cannot be found|the T has disappeared'],
  ['broken', 'my T is broken|the T does not work|who repairs a T|T defect|the T fell apart|how do I get the T fixed'],
  ['first', 'how do I get a T|where do I apply for the T|I need a T|request a new T|who hands out the T|T application'],
  ['renew', 'how do I renew my T|the T runs out soon|prolong a T|my T has expired|T renewal|extend the T for another year'],
  ['return', 'where do I give back the T|how do I return a T|hand in my T when I leave|I no longer need the T|T return|drop off the T'],
  [
    'share',
    'may I lend my T to somebody|can two people share a T|a colleague uses my T|is a T personal|T for two|pass the T on to a friend',
  ],
  ['limit', 'how many T may I have|is there a limit on the T|a second T|maximum number of T|more than one T|T allowance per person'],
  [
    'hours',
    'when is the T available|opening hours of the T|T at night|can I use the T on Sundays|T on public holidays|how early does the T begin',
  ],
  [
    'where',
    'where is the T|on which floor do I find the T|location of the T|way to the T|T in building two|is there a T near the entrance',
  ],
  ['cancel', 'cancel my T|I want to call off the T|how do I undo the T booking|T cancellation|stop the T|I changed my mind about the T'],
  ['change', 'swap my T for another|can I exchange the T|another size of T|change the T|T of a different kind|upgrade my T'],
  ['clean', 'who cleans the T|the T is dirty|T smells|is the T washed|hygiene of the T|stain on my T'],
  [
    'rules',
    'what is forbidden with the T|rules for the T|what am I allowed to do with the T|T policy|code of conduct for the T|T dos and donts',
  ],
  [
    'guests',
    'may guests use the T|T for my visitor|can I bring family to the T|T for outsiders|contractors and the T|is the T for employees only',
  ],
  ['wait', 'how long do I wait for the T|when does my T arrive|T waiting list|the T takes for ever|delay of the T|T still not there'],
  ['insure', 'is the T insured|who is liable for the T|insurance of a T|T damage cover|do I pay if the T breaks|T guarantee'],
  ['proof', 'do I get a receipt for the T|proof that I have a T|T confirmation|paper about my T|certificate for the T|T record'],
  [
    'abroad',
    'can I take the T abroad|T in other countries|use the T in our Paris office|T on a business trip|is the T valid overseas|T while travelling',
  ],
  ['data', 'what is stored about my T|T and privacy|who sees my T usage|delete my T data|is the T tracked|T log files'],
].map(([id = '', wordings = '']) => ({ id, wordings: wordings.split('|') }))

/** How people put a question; the last one is never written into the files. */
const frames = ['Q', 'hello, Q', 'Q please', 'quick question: Q', 'sorry to bother you, Q, thanks']

/** Phrasings of an entry, its question being one of them. */
const phrasingsEach = 20

/** As many entries as there can be. */
export const mostMadeUp = things.length * aspects.length

/** Ways of asking an entry: those in its file, and those that are not. */
export interface MadeUp {
  readonly id: string
  readonly written: readonly string[]
  readonly unwritten: readonly string[]
}

/** The first so many entries: things one after the other, each with all that is asked about it. */
export function madeUpEntries(count: number): readonly MadeUp[] {
  return things
    .flatMap(names =>
      aspects.map(({ id, wordings }) => {
        const asked = frames.map(frame =>
          wordings.map((wording, at) => frame.replace('Q', wording.replaceAll('T', names[(at + frame.length) % 2] ?? ''))),
        )
        const [name = ''] = names
        const all = asked.slice(0, -1).flat()
        return { id: `${name.replaceAll(' ', '-')}-${id}`, written: all.slice(0, phrasingsEach), unwritten: asked.at(-1) ?? [] }
      }),
    )
    .slice(0, count)
}

/**
 * Writes a folder with so many made-up entries, in English, beside the project's own intents and topics. Their lists are left out, but for those of topics
 * that have too few phrasings without them.
 */
export async function writeMadeUpFaq(root: string, entries: readonly MadeUp[]): Promise<void> {
  await mkdir(join(root, 'faq'), { recursive: true })
  for (const part of ['faq/not-covered', 'intents']) await copyFiles(part, root)
  for (const { id, written } of entries) {
    const [question = '', ...others] = written
    const list = others.map(line => `- ${line}`).join('\n')
    const answer = `About the ${id.replaceAll('-', ' ')}: the office of that name knows, and ${question} is what it is asked.`
    await writeFile(join(root, 'faq', `${id}.md`), `---\nas of: 2026-01-01\n---\n# ${question}?\n\n${answer}\n\n## Also asked\n\n${list}\n`)
  }
}

/** Of a topic; with fewer, `faq check` asks for more. */
const fewestPhrasings = 12

async function copyFiles(part: string, root: string): Promise<void> {
  await mkdir(join(root, part), { recursive: true })
  for (const name of await readdir(join(projectRoot, part))) {
    if (name === 'zh' || name.endsWith('.phrases.txt')) continue
    await cp(join(projectRoot, part, name), join(root, part, name))
    const text = await readFile(join(root, part, name), 'utf8')
    const list = name.replace(/\.md$/, '.phrases.txt')
    const isShort = part !== 'intents' && (text.match(/^- /gm) ?? []).length < fewestPhrasings
    if (isShort) await cp(join(projectRoot, part, list), join(root, part, list))
    // There is no such entry here.
    if (part === 'intents') await writeFile(join(root, part, name), text.replace(/^(entry|late): .*\n/gm, ''))
  }
}
