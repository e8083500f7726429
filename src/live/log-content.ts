import type { Log } from '../log.js'
import type { ContentEvent } from './content-state.js'

/** Problems that are written out; the rest is told by `faq check`. */
const mostWritten = 20

/** Writes what becomes of the authors' changes to the log: each mistake with file, line, cause and cure. */
export function logContent(log: Log): (event: ContentEvent) => void {
  return event => {
    switch (event.kind) {
      case 'taken': {
        const { revision, isLearning, lost } = event
        log.info({ revision, isLearning }, 'the files of the FAQ have changed and are in force')
        if (lost.length > 0)
          log.warn(
            { lost: lost.slice(0, mostWritten), files: lost.length },
            'files are gone whose words customers are told in the other language now, and that it is so: put them back where that was not meant',
          )
        return
      }
      case 'mended':
        return log.info({ since: event.since }, 'the files of the FAQ are in order again')
      case 'broken': {
        const { problems, since } = event
        const written = problems.slice(0, mostWritten)
        return log.error(
          { problems: problems.length, written, since },
          'the files of the FAQ have mistakes: what was there before stays in force',
        )
      }
    }
  }
}
