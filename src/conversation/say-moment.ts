import type { SpokenLanguage } from '../message.js'

/** A moment as customers read it, who may be elsewhere than support: "Monday, 30 November at 09:00 (GMT+8)". */
export function sayMoment(moment: Date, timeZone: string, language: SpokenLanguage): string {
  const say = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(moment)
  const time = say('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const zone = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'shortOffset', timeZone })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value
  if (language === 'zh') {
    const day = say('zh-CN', { month: 'long', day: 'numeric' })
    return `${day}（${say('zh-CN', { weekday: 'long' })}）${time}（${zone ?? timeZone}）`
  }
  const day = say('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(/^(\p{L}+) /u, '$1, ')
  return `${day} at ${time} (${zone ?? timeZone})`
}
