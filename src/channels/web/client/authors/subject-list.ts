import { element, find } from '../element.js'
import type { Examination, FoundProblem, Subject } from './protocol.js'
import { withTranslations } from './with-translations.js'

interface SubjectList {
  show(examination: Examination): void
  /** Marks the one that is being looked at. */
  mark(file: string | null): void
}

/** The list of files, each beside its translation, by kind or by what is wrong with them. `choose` is called with the one that is wanted. */
export function subjectList(choose: (subject: Subject) => void): SubjectList {
  const [place, search] = [find('subjects', HTMLUListElement), find('search', HTMLInputElement)]
  const buttons = [...find('kinds', HTMLFieldSetElement).querySelectorAll('button')]
  let known: Examination = { subjects: [], problems: [] }
  let kind = 'entry'
  let marked: string | null = null

  function draw() {
    const words = search.value.trim().toLowerCase()
    const isListed = (subject: Subject) => (kind === 'trouble' ? of(subject).length > 0 : subject.kind === kind)
    const isFound = ({ id, title, file }: Subject) => [id, title ?? '', file].some(text => text.toLowerCase().includes(words))
    // What is found in one language is shown in both.
    const listed = withTranslations(known.subjects).filter(both => both.some(isListed) && both.some(isFound))
    place.replaceChildren(...listed.map(both => element('li', '', ...both.map((subject, at) => row(subject, at > 0)))))
    find('nothing', HTMLParagraphElement).hidden = listed.length > 0
  }

  function of({ file, list }: Subject): readonly FoundProblem[] {
    return known.problems.filter(problem => problem.file === file || problem.file === list)
  }

  /** The id is told once: a translation has the same. */
  function row(subject: Subject, isTranslation: boolean): HTMLElement {
    const { id, title, language, file } = subject
    const problems = of(subject)
    const errors = problems.filter(({ level }) => level === 'error').length
    const says = errors > 0 ? `${errors} to mend` : problems.length > 0 ? `${problems.length} to look at` : ''
    const name = isTranslation ? [] : [element('span', 'id', `${id}${language === 'zh' ? ' · 中文' : ''}`)]
    const count = says ? [element('span', `count ${errors > 0 ? 'error' : 'warning'}`, says)] : []
    const button = element('button', isTranslation ? 'translation' : '', element('span', 'title', title ?? id), ...name, ...count)
    button.type = 'button'
    button.dataset.file = file
    if (language === 'zh') button.lang = 'zh-CN'
    if (file === marked) button.ariaCurrent = 'true'
    button.onclick = () => choose(subject)
    return button
  }

  search.addEventListener('input', draw)
  for (const button of buttons)
    button.addEventListener('click', () => {
      kind = button.dataset.kind ?? 'entry'
      for (const each of buttons) each.ariaPressed = String(each === button)
      draw()
    })

  return {
    show(examination) {
      known = examination
      draw()
    },
    mark(file) {
      marked = file
      for (const button of place.querySelectorAll('button')) button.ariaCurrent = button.dataset.file === file ? 'true' : null
    },
  }
}
