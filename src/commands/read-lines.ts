import type { Readable } from 'node:stream'

/**
 * The lines of `input`, which is read only once somebody asks for them: what is piped in before then waits in the pipe. Only "\n" (and
 * "\r\n") ends a line. Node's readline also ends one at U+2028, which JSON allows within a string, and loses whatever arrives
 * between its making and the first line asked for. Bytes that are not UTF-8 come out as U+FFFD.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of input) {
    const [...lines] = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
