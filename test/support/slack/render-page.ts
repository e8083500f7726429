import { renderBlocks } from './render-blocks.js'
import { bare, escapeHtml, list, renderText } from './render-text.js'

/** A message as it stands in a channel. */
export function renderMessage({ blocks, at }: { readonly blocks: readonly unknown[]; readonly at: string }): string {
  const who = `<div class="who"><b>Counterfoil</b><span class="app">APP</span><span class="at">${escapeHtml(at)}</span></div>`
  return `<article class="message"><div class="icon">C</div><div class="body">${who}${renderBlocks(blocks)}</div></article>`
}

/** A modal in its frame. */
export function renderModal(view: unknown): string {
  const { title, submit, close, blocks } = bare(view)
  const buttons = [
    close === undefined ? '' : `<span class="button">${renderText(close)}</span>`,
    submit === undefined ? '' : `<span class="button primary">${renderText(submit)}</span>`,
  ]
  const foot = `<footer>${buttons.join('')}</footer>`
  return `<article class="modal"><h2>${renderText(title)}</h2><div class="body">${renderBlocks(list(blocks))}</div>${foot}</article>`
}

/** A page that needs nothing else: styles inside, no script. */
export function renderPage(parts: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blocks</title><style>${style}</style><main>${parts.join('\n')}</main></html>`
}

const style = `
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46 Lato, "Noto Sans", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Helvetica Neue", Arial, sans-serif; }
main { padding: 16px 20px; }
p, blockquote, pre, ul, ol { margin: 0; }
.message { display: flex; gap: 10px; max-width: 680px; }
.message .body { flex: 1; min-width: 0; }
.icon { flex: none; width: 36px; height: 36px; border-radius: 6px; background: #2f5d50; color: #fff; font: 700 20px/36px Georgia, serif; text-align: center; }
.who { display: flex; align-items: center; gap: 6px; }
.app { padding: 0 3px; border-radius: 2px; background: #ececec; color: #616061; font-size: 10px; font-weight: 700; line-height: 15px; }
.at { color: #616061; font-size: 12px; }
.header { margin: 8px 0 4px; font-size: 18px; font-weight: 900; line-height: 1.33; }
.section { display: flex; justify-content: space-between; gap: 16px; margin: 8px 0; }
.context { display: flex; flex-wrap: wrap; gap: 2px 12px; margin: 6px 0; color: #616061; font-size: 13px; line-height: 1.38; }
.mention { padding: 0 2px; border-radius: 3px; background: #e8f5fa; color: #1264a3; }
.rich { margin: 8px 0; overflow-wrap: anywhere; }
blockquote { padding-left: 12px; border-left: 4px solid #ddd; border-radius: 2px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.button { display: inline-block; height: 28px; padding: 0 12px; border: 1px solid #c5c4c5; border-radius: 4px; font-size: 13px; font-weight: 700; line-height: 28px; white-space: nowrap; }
.button.primary { border-color: #007a5a; background: #007a5a; color: #fff; }
.button.danger { border-color: #e01e5a; color: #e01e5a; }
hr { margin: 12px 0; border: 0; border-top: 1px solid #ddd; }
.modal { width: 520px; border: 1px solid #ddd; border-radius: 8px; box-shadow: 0 4px 24px rgb(0 0 0 / 12%); }
.modal h2 { margin: 0; padding: 16px 24px 8px; font-size: 22px; font-weight: 900; }
.modal .body { padding: 0 24px 8px; }
.modal footer { display: flex; justify-content: flex-end; gap: 12px; padding: 16px 24px; border-top: 1px solid #eee; }
article + article { margin-top: 24px; }
.input { margin: 14px 0; }
.label { margin-bottom: 6px; font-weight: 700; }
.optional, .hint, .faint, .about { color: #616061; font-weight: 400; }
.hint { margin-top: 4px; font-size: 13px; }
.text, .menu { display: block; min-height: 22px; padding: 6px 11px; border: 1px solid #868686; border-radius: 4px; }
.text.lines { min-height: 66px; }
.menu::after { float: right; content: "⌄"; }
.choice { display: flex; gap: 8px; margin: 6px 0; }
.choice i { flex: none; box-sizing: border-box; width: 16px; height: 16px; margin-top: 3px; border: 1px solid #868686; border-radius: 3px; }
.choice i.radio_buttons { border-radius: 50%; }
.choice i.chosen { border: 5px solid #1264a3; }
.about { display: block; font-size: 13px; }
`
