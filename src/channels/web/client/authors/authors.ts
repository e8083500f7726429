import { find } from '../element.js'
import { api, Refused } from './api.js'
import { practice } from './practice.js'
import type { Examination } from './protocol.js'
import { askToSignIn } from './sign-in.js'
import { subjectList } from './subject-list.js'
import { subjectView } from './subject-view.js'

/** How often it is asked whether a file was saved, while the page is looked at. */
const askAgainMs = 1_000

const state = find('state', HTMLParagraphElement)
const [desk, leave] = [find('desk', HTMLDivElement), find('leave', HTMLButtonElement)]
let known: Examination = { subjects: [], problems: [] }
let version = ''
let isReady = false

const view = subjectView((file, line) => openAt(`${file}:${line}`), trouble)
const list = subjectList(subject => {
  list.mark(subject.file)
  view.open(subject).then(() => find('work', HTMLElement).scrollTo(0, 0), trouble)
})
practice(openAt, trouble)
leave.addEventListener('click', () => api.signOut().then(() => location.reload(), trouble))
look()

/** Shows a place in the files, as in "faq/postage.md:14". */
function openAt(at: string) {
  const [, file = at, line = '1'] = /^(.*):(\d+)$/.exec(at) ?? []
  const subject = known.subjects.find(each => each.file === file || each.list === file)
  if (!subject) return trouble(new Error(`${file} is not shown here: open it in an editor.`))
  list.mark(subject.file)
  view.open(subject, file, Number(line)).catch(trouble)
}

/** Looks again and again, so that a file saved in an editor is shown here a second later. */
function look() {
  const again = () => setTimeout(look, askAgainMs)
  if (document.hidden) return again()
  see().then(again, error => {
    if (error instanceof Refused && error.status === 404 && version === '') return askToSignIn(look)
    trouble(error)
    again()
  })
}

async function see(): Promise<void> {
  const now = await api.state()
  desk.hidden = false
  leave.hidden = now.author === null
  if (now.version !== version) {
    known = await api.overview()
    list.show(known)
    await view.refresh(known)
    version = now.version
    isReady = !now.isReady
  }
  if (isReady === now.isReady) return
  isReady = now.isReady
  const errors = known.problems.filter(({ level }) => level === 'error').length
  const warnings = known.problems.length - errors
  const found =
    errors > 0 ? `${errors} to mend, ${warnings} to look at.` : warnings > 0 ? `${warnings} to look at.` : 'The files are in order.'
  state.textContent = isReady ? found : `${found} The chat is still reading them …`
}

function trouble(error: unknown) {
  state.textContent = error instanceof Error ? error.message : String(error)
  if (error instanceof Refused && error.status === 404 && version !== '') location.reload()
}
