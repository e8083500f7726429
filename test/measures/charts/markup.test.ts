import { expect } from 'chai'
import { tag } from '../../../src/measures/charts/markup.js'

describe('tag', () => {
  for (const [title, made, markup] of [
    ['nests', tag('p', { class: 'x' }, 'a', tag('b', {}, 1)), '<p class="x">a<b>1</b></p>'],
    ['escapes text', tag('p', {}, '<b>&"'), '<p>&lt;b&gt;&amp;&quot;</p>'],
    ['escapes attributes', tag('p', { title: '"><script>' }), '<p title="&quot;&gt;&lt;script&gt;"></p>'],
    ['leaves out what is null', tag('p', { id: null }, null), '<p></p>'],
    ['rounds numbers', tag('p', { x: 1 / 3 }, 0.005), '<p x="0.33">0.01</p>'],
    ['does not end a meta', tag('meta', { charset: 'utf-8' }), '<meta charset="utf-8">'],
  ] as const)
    it(title, () => expect(made.markup).to.equal(markup))
})
