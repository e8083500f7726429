import { element } from '../element.js'
import type { FoundProblem } from './protocol.js'

/** Problems as a list, mistakes first; `go` shows the line of one. */
export function drawProblems(place: HTMLElement, problems: readonly FoundProblem[], go: (problem: FoundProblem) => void): void {
  const sorted = [...problems].sort((one, other) => levels[one.level] - levels[other.level] || one.line - other.line)
  place.replaceChildren(
    ...sorted.map(problem => {
      const where = element('button', 'where', `${problem.file}:${problem.line}`)
      where.type = 'button'
      where.onclick = () => go(problem)
      const level = element('span', `level ${problem.level}`, problem.level === 'error' ? 'Mistake' : 'Look at')
      return element('li', '', element('p', '', level, ' ', where), element('p', '', `${sentence(problem.cause)} ${problem.cure}.`))
    }),
  )
}

const levels = { error: 0, warning: 1 }

function sentence(cause: string): string {
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}.`
}
