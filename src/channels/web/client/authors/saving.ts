import { find } from '../element.js'
import { api } from './api.js'
import type { Drafts } from './drafts.js'
import type { FoundProblem, Saved } from './protocol.js'

interface Saving {
  /** Shows which files have drafts. */
  draw(): void
}

interface Told {
  readonly trouble: (error: unknown) => void
  /** Called with the mistakes that kept a save from happening. */
  readonly refused: (problems: readonly FoundProblem[]) => void
  /** Called when there is no draft any more. */
  readonly dropped: () => void
}

/** Saves all drafts together, checked first: a date that changes in two languages passes the check only as one change. */
export function saving(drafts: Drafts, { trouble, refused, dropped }: Told): Saving {
  const form = find('saving', HTMLFormElement)
  const [reason, says] = [find('reason', HTMLInputElement), find('saved', HTMLParagraphElement)]
  const button = form.querySelector('button')

  function draw() {
    const files = drafts.all().map(({ file }) => file)
    form.hidden = files.length === 0 && says.textContent === ''
    find('edited', HTMLParagraphElement).textContent = files.length === 0 ? '' : `Not saved yet: ${files.join(', ')}`
    for (const each of form.querySelectorAll('button')) each.disabled = files.length === 0
  }

  function tell(words: string, isGood: boolean) {
    says.textContent = words
    says.className = isGood ? 'good' : 'trouble'
  }

  async function save() {
    tell('Checking …', true)
    if (button) button.disabled = true
    const saved = await api.save(drafts.all(), reason.value.trim()).finally(draw)
    if (saved.kind === 'saved') {
      drafts.drop()
      reason.value = ''
      dropped()
    } else if (saved.kind === 'mistaken') refused(saved.problems)
    tell(wordsFor(saved), saved.kind === 'saved' && saved.trouble === null)
    draw()
  }

  form.addEventListener('submit', event => {
    event.preventDefault()
    if (reason.value.trim().length < 3) {
      tell('Say in a few words why, then save.', false)
      return reason.focus()
    }
    save().catch(error => {
      tell('', true)
      trouble(error)
    })
  })
  find('discard', HTMLButtonElement).addEventListener('click', () => {
    drafts.drop()
    tell('', true)
    dropped()
    draw()
  })
  window.addEventListener('beforeunload', event => {
    if (drafts.all().length > 0) event.preventDefault()
  })
  return { draw }
}

function wordsFor(saved: Saved): string {
  switch (saved.kind) {
    case 'saved':
      if (saved.trouble !== null) return `Saved, but not committed: ${saved.trouble}`
      return saved.commit === null ? 'Saved.' : `Saved, as commit ${saved.commit}.`
    case 'changed':
      return `Not saved: somebody else has changed ${saved.files.join(', ')} meanwhile. Copy your words, discard, and put them in again.`
    case 'mistaken':
      return 'Not saved: mend the mistakes first.'
  }
}
