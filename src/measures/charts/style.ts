/** The page's style. Without ">", "<", "&" and double quotes, so that it is the same escaped. */
export const style = `
:root { color-scheme: light dark;
  --desk: #f4f2ec; --paper: #fffefb; --ink: #1c2826; --soft: #56625f; --edge: #dcd8cc; --ground: #efece3;
  --right: #2a7a6e; --wrong: #c2412a; --unanswered: #c9a227; --near: #8a4fb0; --outside: #2f6fb5; --on-strong: #ffffff; }
@media (prefers-color-scheme: dark) { :root {
  --desk: #121817; --paper: #1c2422; --ink: #e6ebe8; --soft: #a3b0ac; --edge: #33403c; --ground: #26302d;
  --right: #63b9a8; --wrong: #f08068; --unanswered: #d9b94a; --near: #c79be6; --outside: #7fb2ee; --on-strong: #0d1413; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem 4rem; background: var(--desk); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
main { max-width: 78rem; margin: 0 auto; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.2rem; }
h2 { font-size: 1.05rem; margin: 0 0 0.2rem; }
p { margin: 0 0 0.8rem; color: var(--soft); max-width: 46rem; }
section { background: var(--paper); border: 1px solid var(--edge); border-radius: 14px; padding: 1.1rem 1.3rem; min-width: 0; }
.grid-of { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); margin-top: 1rem; }
.grid-of section.wide { grid-column: 1 / -1; }
.stack { display: grid; gap: 1rem; align-content: start; }
.small-grid { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); }
.headlines { display: grid; gap: 0.7rem; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); margin-top: 1.2rem; }
@media (min-width: 60rem) { .headlines { grid-template-columns: repeat(5, 1fr); } }
.headlines div { background: var(--paper); border: 1px solid var(--edge); border-radius: 12px; padding: 0.7rem 0.9rem; }
.headlines b { display: block; font-size: 1.45rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.headlines span { color: var(--soft); font-size: 0.82rem; }
.scroll { overflow-x: auto; } .scroll table { min-width: 44rem; }
svg { display: block; max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.87rem; }
th { text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: 0.22rem 0.8rem 0.22rem 0; border-bottom: 1px solid var(--edge); vertical-align: top; }
td { overflow-wrap: break-word; } th { white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.is-right { color: var(--right); } td.is-wrong { color: var(--wrong); }
h3 { font-size: 0.9rem; margin: 0 0 0.2rem; }
details { margin-top: 0.6rem; } summary { cursor: pointer; color: var(--soft); }
ul { margin: 0.3rem 0 0; padding-left: 1.1rem; font-size: 0.87rem; overflow-wrap: anywhere; }
.key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin: 0 0 0.6rem; color: var(--soft); font-size: 0.82rem; }
.key i { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 3px; margin-right: 0.4em; vertical-align: -0.05em; }
i.right { background: var(--right); } i.wrong { background: var(--wrong); } i.unanswered { background: var(--unanswered); }
svg text { fill: var(--ink); font-size: 12px; dominant-baseline: central; }
svg .label { fill: var(--soft); } svg .small { font-size: 11px; } svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
svg .title { fill: var(--ink); font-size: 12.5px; }
svg .count { text-anchor: middle; font-variant-numeric: tabular-nums; } svg .strong { fill: var(--on-strong); }
.ground { fill: var(--ground); } .right { fill: var(--right); } .wrong { fill: var(--wrong); } .unanswered { fill: var(--unanswered); }
.grid { stroke: var(--edge); stroke-width: 1; } .ideal { stroke: var(--soft); stroke-dasharray: 4 4; }
.gap { stroke: var(--wrong); stroke-width: 2; stroke-opacity: 0.55; } .dot { fill: var(--right); fill-opacity: 0.8; }
.curve { fill: none; stroke-width: 2; } .curve.wrong { stroke: var(--wrong); } .curve.near { stroke: var(--near); } .curve.outside { stroke: var(--outside); }
.mark.near { fill: var(--near); } .mark.outside { fill: var(--outside); }
`
