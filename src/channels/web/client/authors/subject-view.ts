import { element, find } from '../element.js'
import { drawAnswers } from './answers.js'
import { api } from './api.js'
import { openDrafts } from './drafts.js'
import { drawProblems } from './problems.js'
import type { AuthorsFile, Examination, FoundProblem, Subject } from './protocol.js'
import { saving } from './saving.js'
import { bothOf } from './with-translations.js'

interface SubjectView {
  /** Shows a subject; `file` and `line` where in it. */
  open(subject: Subject, file?: string, line?: number): Promise<void>
  /** Takes what the files hold now. */
  refresh(examination: Examination): Promise<void>
}

/** Typing is followed: the answer is drawn after a moment without a key, and all files are checked after a longer one. */
const [drawAfterMs, checkAfterMs] = [250, 900]

/** One subject: how customers see it, its text, and what is wrong with it. `go` opens a place in another file. */
export function subjectView(go: (file: string, line: number) => void, trouble: (error: unknown) => void): SubjectView {
  const text = find('text', HTMLTextAreaElement)
  const [answers, problems] = [find('answers', HTMLDivElement), find('problems', HTMLUListElement)]
  const checking = find('checking', HTMLParagraphElement)
  const drafts = openDrafts()
  let shown: { readonly subject: Subject; readonly file: AuthorsFile } | null = null
  let saved: Examination = { subjects: [], problems: [] }
  let [drawing, check, checks] = [0, 0, 0]

  const save = saving(drafts, {
    trouble,
    refused: found => drawProblems(problems, found, goTo),
    dropped: () => shown && open(shown.subject, shown.file.file).catch(trouble),
  })

  async function open(subject: Subject, wanted: string = subject.file, line?: number): Promise<void> {
    const { answers: written, ...file } = await api.file(wanted)
    shown = { subject, file }
    find('subject', HTMLElement).hidden = false
    find('choose', HTMLParagraphElement).hidden = true
    find('subject-title', HTMLHeadingElement).textContent = subject.title ?? subject.id
    find('about', HTMLParagraphElement).textContent = about(subject)
    drawFiles(subject, wanted)
    text.value = drafts.textOf(file)
    text.lang = subject.language === 'zh' ? 'zh-CN' : 'en'
    find('text-label', HTMLLabelElement).textContent = wanted
    drawAnswers(answers, written, subject.kind !== 'intent' && wanted === subject.file)
    if (drafts.has(wanted)) await redraw()
    if (drafts.all().length > 0) await recheck()
    else drawOwn(saved.problems)
    if (line !== undefined) select(line)
  }

  function drawFiles(subject: Subject, open: string) {
    // Those of the translation, too: what is changed in one language has to be changed in the other.
    const names = bothOf(subject, saved.subjects).flatMap(({ file, list }) => [file, ...(list === null ? [] : [list])])
    const buttons = names.map(name => {
      const button = element('button', 'file', name)
      button.type = 'button'
      button.ariaPressed = String(name === open)
      button.onclick = () => go(name, 1)
      return button
    })
    find('files', HTMLFieldSetElement).replaceChildren(...buttons)
  }

  function drawOwn(found: readonly FoundProblem[]) {
    const { file, list } = shown?.subject ?? { file: '', list: null }
    const known = new Set(saved.problems.map(nameOf))
    const own = found.filter(problem => problem.file === file || problem.file === list)
    // A change here may make a mistake elsewhere: in the translation, or where the same words stand.
    const caused = found.filter(problem => !own.includes(problem) && drafts.all().length > 0 && !known.has(nameOf(problem)))
    drawProblems(problems, [...own, ...caused], goTo)
    checking.textContent = own.length + caused.length === 0 ? 'None.' : ''
  }

  function goTo({ file, line }: FoundProblem) {
    if (file === shown?.file.file) select(line)
    else go(file, line)
  }

  function select(line: number) {
    const before = text.value.split('\n').slice(0, line - 1)
    const from = before.join('\n').length + (before.length > 0 ? 1 : 0)
    const end = text.value.indexOf('\n', from)
    text.focus()
    text.setSelectionRange(from, end < 0 ? text.value.length : end)
    text.scrollTop = Math.max(0, (line - 4) * Number.parseFloat(getComputedStyle(text).lineHeight))
  }

  async function redraw() {
    if (!shown) return
    const { subject, file } = shown
    const drawn = await api.draft({ file: file.file, text: text.value })
    if (shown?.file === file) drawAnswers(answers, drawn.answers, subject.kind !== 'intent' && file.file === subject.file)
  }

  async function recheck() {
    checking.textContent = 'Checking all files …'
    const number = ++checks
    const found = await api.check(drafts.all())
    // Only the newest check counts: what was asked before is about other words.
    if (number === checks) drawOwn(found.problems)
  }

  text.addEventListener('input', () => {
    if (!shown) return
    drafts.put(shown.file, text.value)
    save.draw()
    clearTimeout(drawing)
    clearTimeout(check)
    drawing = setTimeout(() => redraw().catch(trouble), drawAfterMs)
    check = setTimeout(() => recheck().catch(trouble), checkAfterMs)
  })

  return {
    open: async (subject, file, line) => {
      await open(subject, file, line)
      save.draw()
    },
    async refresh(examination) {
      saved = examination
      const subject = examination.subjects.find(({ file }) => file === shown?.subject.file)
      if (!shown || !subject) return
      // What is being typed is not taken away; a save of it will say that the file has changed.
      if (drafts.has(shown.file.file)) shown = { ...shown, subject }
      else await open(subject, shown.file.file)
    },
  }
}

function nameOf({ rule, file, cause }: FoundProblem): string {
  return JSON.stringify([rule, file, cause])
}

function about({ phrasings, owner, reviewBy, language }: Subject): string {
  const many = `${phrasings.toLocaleString('en')} phrasing${phrasings === 1 ? '' : 's'} in ${language === 'zh' ? 'Chinese' : 'English'}`
  return [many, ...(owner === null ? [] : [`owner: ${owner}`]), ...(reviewBy === null ? [] : [`review by ${reviewBy}`])].join(' · ')
}
