import { expect } from 'chai'
import { report } from '../made-up.js'
import { pageOf } from './page.js'

describe('the page', () => {
  const page = pageOf(report, '/messages/<of>/"mine"')

  it('is whole, with a chart for each thing that was measured', () => {
    expect(page).to.match(/^<!doctype html>\n<html lang="en">.*<\/html>\n$/s)
    expect([...page.matchAll(/<svg[^>]* aria-label="([^"]*)"/g)].map(([, name]) => name)).to.deep.equal([
      'Right by entry and language',
      'Errors against coverage',
      'Share right by confidence',
      'Confusion, English',
    ])
  })

  it('needs nothing from elsewhere', () => {
    expect(page).to.not.match(/<script|<link|<img|@import|url\(|https?:|\bsrc=|\bhref=/i)
    expect(page.match(/ on\w+=/g)).to.equal(null)
  })

  it('escapes what customers and folders are called', () => {
    expect(page).to.include('1 &lt;b&gt;&amp;&quot;')
    expect(page).to.include('/messages/&lt;of&gt;/&quot;mine&quot;')
    expect(page).to.not.include('<b>&')
  })

  it('shows no figure that was not measured', () => {
    expect(page).to.not.include('NaN')
    expect(page).to.not.include('Chinese answered right')
  })
})
