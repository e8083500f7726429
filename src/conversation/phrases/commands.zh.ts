import type { Field } from '../../forms/form.js'
import type { commandPhrases as english } from './commands.en.js'

/** The same in Chinese. */
export const commandPhrases: typeof english = {
  help: '帮助',
  back: '上一步',
  statusButton: '进度',
  startOverButton: '重新开始',
  undo: '撤销',
  commands: '您也可以发送“上一步”“进度”“重新开始”或“取消”，或直接发送某一项的名称跳到那一项。有问题随时可以问。',
  helpAtReadBack: '信息已齐，您确认后我就提交。要修改哪一项，直接说出它的名称就行；也可以发送“上一步”“进度”“重新开始”或“取消”。',
  ifMeant: (word, field) => `如果您的${field.label}就是“${word}”，请发送：${field.label} ${word}`,
  whoseNumber: (value: string, field: Field, number: Field) => `${value} 看起来像${number.label}。这是您的${field.label}吗？`,
  maybeDay: (value, field) => `${value} 看起来像日期。这真的是${field.label}吗？`,
  itIsADate: '这是日期',
  maybeCode: (value, field) => `${value} 看起来像发票代码（印在发票号码旁边）。这真的是您的${field.label}吗？`,
  itIsTheCode: '这是发票代码',
  maybeTaxId: (value, field) => `${value} 看起来像税号，这里不需要税号。这真的是您的${field.label}吗？`,
  itIsATaxId: '这是税号',
  itIs: (field: Field) => `这是${field.label}`,
  firstQuestion: '这已经是第一个问题了。',
  holds: (field, value) => `${field.label}目前是：${value}\n请发送新的内容，或回复“是”保留不变。`,
  progress: (given, values, missing) =>
    [
      '申请还没有提交。',
      ...(given.length > 0 ? [`已记下：${given.map(field => `${field.label}：${values[field.name]}`).join('；')}`] : []),
      ...(missing.length > 0 ? [`还缺：${missing.map(({ label }) => label).join('、')}。`] : []),
    ].join('\n'),
  cancelledWith: waiting =>
    `本次申请和排在后面的发票（${waiting.join('、')}）都已取消，没有提交。10 分钟内还可以全部恢复，也可以只继续后面的。`,
  goOnWith: number => `继续申请 ${number}`,
  stillToFollow: waiting => `后面还有：${waiting.join('、')}。`,
  restored: '申请已恢复原样。',
  nothingToUndo: '没有可以恢复的内容：取消的申请在 10 分钟内可以恢复。',
}
