import type { AuthorsFile, Draft, Edit, Examination, Said, Saved, ShownAnswer, State } from './protocol.js'

/** What the server said instead of an answer; `status` 404 is told to whoever has not signed in, too. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export const api = {
  state: () => get<State>('state'),
  overview: () => get<Examination>('overview'),
  file: (file: string) => get<AuthorsFile & { readonly answers: readonly ShownAnswer[] }>(`file?file=${encodeURIComponent(file)}`),
  draft: (draft: Draft) => post<{ readonly answers: readonly ShownAnswer[] }>('draft', draft),
  check: (drafts: readonly Draft[]) => post<Examination>('check', { drafts: drafts.map(({ file, text }) => ({ file, text })) }),
  save: (edits: readonly Edit[], reason: string) => post<Saved>('save', { edits, reason }, [409]),
  say: (conversation: string, id: string, text: string) => post<Said>('say', { conversation, id, text }),
  signIn: (key: string) => post<null>('sign-in', { key }),
  signOut: () => post<null>('sign-out', {}),
}

function get<Body>(path: string): Promise<Body> {
  return ask<Body>(path, {}, [])
}

function post<Body>(path: string, body: unknown, also: readonly number[] = []): Promise<Body> {
  return ask<Body>(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }, also)
}

/** `also`: statuses whose body is an answer as well. */
async function ask<Body>(path: string, init: RequestInit, also: readonly number[]): Promise<Body> {
  const response = await fetch(`api/${path}`, init).catch(() => {
    throw new Refused(0, 'The service does not answer.')
  })
  const body = response.status === 204 ? null : await response.json().catch(() => null)
  if (response.ok || also.includes(response.status)) return body
  const { title, detail } = { title: 'That did not work.', detail: '', ...body }
  throw new Refused(response.status, detail || title)
}
