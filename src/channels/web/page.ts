import { readdir, readFile } from 'node:fs/promises'
import { type RequestHandler, Router } from 'express'

// The page and its styles stay where they were written; its script is beside this file once it is built.
const written = new URL('../../../../src/channels/web/client/', import.meta.url)
const built = new URL('./client/', import.meta.url)

/** The chat page: `/` and what it loads from `/assets/`. Read once, so a request never becomes a path. */
export async function page(): Promise<Router> {
  const router = Router()
  router.get('/', serve('text/html', await readFile(new URL('index.html', written))))
  for (const [folder, ending, type] of [
    [written, '.css', 'text/css'],
    [built, '.js', 'text/javascript'],
  ] as const) {
    const names = (await readdir(folder)).filter(name => name.endsWith(ending))
    for (const name of names) router.get(`/assets/${name}`, serve(type, await readFile(new URL(name, folder))))
  }
  return router
}

function serve(type: string, content: Buffer): RequestHandler {
  return (_request, response) => {
    // Checked at each visit (express answers 304 by the ETag), so that page and script are of one build.
    response.set('Cache-Control', 'no-cache').type(type).send(content)
  }
}
