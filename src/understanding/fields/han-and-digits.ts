import { simplify } from '../text/simplify.js'

/** Whether an answer is a short Chinese name and digits, as many accounts are made: "云杉科技01", "青松教育_2021". Talk, dates and other numbers are none: "大概是2021". */
export function isHanAndDigits(value: string): boolean {
  const name = /^(\p{Script=Han}{2,8})[_.-]?\d{1,6}$/u.exec(simplify(value))?.[1]
  return name !== undefined && !inTalk.test(name)
}

const inTalk =
  /[我你您他她它们的了是在要请不没就都也还吗呢吧啊这那哪几给把被号码]|公司|集团|发票|账户|户名|电话|手机|编号|税|金额|日期|时间|密码|工单|订单|人工|客服|大概|大约|可能|好像|应该|昨天|今天|明天|[上下]午|去年|今年|前年|等于|一共|总共|第$/u
