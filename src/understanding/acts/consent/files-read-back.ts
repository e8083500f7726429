import { consentsToAll } from './consents-to-all.js'

/** Whether a message consents to what was read back in words that can be said of nothing else, such as what was offered since: "all correct, file it". */
export function filesReadBack(text: string): boolean {
  return saysWhatIsRight.test(text) && consentsToAll(text)
}

const saysWhatIsRight = /\b(?:file|submit|correct|(?:is|are|all|everything) right)\b|提交|正确|没错|无误/iu
