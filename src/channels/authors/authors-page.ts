import { readdir, readFile } from 'node:fs/promises'
import { type RequestHandler, Router } from 'express'

// The page and its styles stay where they were written; its scripts are beside the built chat's, whose bubbles they show.
const written = new URL('../../../../src/channels/web/client/', import.meta.url)
const built = new URL('../web/client/', import.meta.url)

/** The authors' page and what it loads, all of it read once: a request never becomes a path. There are no secrets in it. */
export async function authorsPage(): Promise<Router> {
  const router = Router({ strict: true })
  router.get('/authors', (_request, response) => response.redirect(308, '/authors/'))
  router.get('/authors/', serve('text/html', await readFile(new URL('authors/index.html', written))))
  for (const [folder, within, ending, type] of [
    [written, '', '.css', 'text/css'],
    [written, 'authors/', '.css', 'text/css'],
    [built, '', '.js', 'text/javascript'],
    [built, 'authors/', '.js', 'text/javascript'],
  ] as const) {
    const names = (await readdir(new URL(within, folder))).filter(name => name.endsWith(ending))
    for (const name of names)
      router.get(`/authors/assets/${within}${name}`, serve(type, await readFile(new URL(`${within}${name}`, folder))))
  }
  return router
}

function serve(type: string, content: Buffer): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-cache').type(type).send(content)
  }
}
