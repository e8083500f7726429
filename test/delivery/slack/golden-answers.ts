/** How each answer of faq/ reads in Slack. Changed with the answer, by hand: whoever changes one looks at the other. */
export const goldenAnswers: Readonly<Record<string, string>> = {
  'en amount-limit': [
    'There is *no limit on the invoiceable amount*, which is the money you may still apply for an invoice for. You can apply whether that amount is small or large.',
  ].join('\n'),
  'en application-deadline': [
    'There is *no time limit* for applying for an invoice. You can apply for the invoices for your monthly statements whenever you need them, and your chance to apply does not run out.',
  ].join('\n'),
  'en apply-button-disabled': [
    'You can click *Apply Invoice* only when both of these are true:',
    '',
    '• Your invoiceable amount, which is the money you may still apply for an invoice for, is above 0.',
    '• On the Invoice Management page, your invoice information and your invoice address are complete, *and* your title information has been approved.',
    '',
    'As long as either of the two is not met, the button stays unavailable.',
  ].join('\n'),
  'en cloud-market': [
    'Yes, you can get an invoice for your purchases in the Cloud Market. Sign in to the *Billing Center* console, open the *Invoice Management* page and apply for the invoice there.',
  ].join('\n'),
  'en delivery-time': [
    'How long the delivery takes depends on the delivery company, so no number of days can be promised. To see how far your invoice has got, look at the status of your application on the *Invoice Management* page. The status *Invoiced* means that the invoice has already been issued and sent.',
  ].join('\n'),
  'en lost-invoice': [
    'You can apply for a copy of a lost VAT invoice by submitting a ticket that gives four things, which the *Invoice Management* page shows:',
    '',
    '• *account name*',
    '• *invoice title*',
    '• *invoice number*',
    '• *the reason why it was lost*',
    '',
    'After Kingsoft Cloud has verified the information, what you get depends on the kind of invoice:',
    '',
    '• *VAT ordinary invoice*: a photocopy or a scan of the root form (存根联) of the original, stamped with the invoice stamp.',
    '• *VAT special invoice*: a photocopy of the bookkeeping form (记账联), stamped with the invoice stamp.',
  ].join('\n'),
  'en owed-invoices': [
    'At present, amounts of invoices that you owe to Kingsoft Cloud (欠票) are not processed. This is about owing an _invoice_, which is not the same as owing money.',
  ].join('\n'),
  'en page-error': [
    'An error on the page while you are applying for an invoice may be caused by a browser that is not compatible with the page. Please try your application again in *Google Chrome*.',
  ].join('\n'),
  'en postage': [
    'You pay nothing: Kingsoft Cloud bears the cost of mailing the invoice. It issues the invoice and mails it to your address at its own expense.',
  ].join('\n'),
  'en prepaid-balance': [
    "Money that you have topped up but not yet spent on a service cannot be invoiced. Under the State's Measures for the Management of Invoices and their Detailed Rules, invoices are issued only for expenses that have already been incurred, and prepaid money you have not yet spent on a service is not such an expense.",
  ].join('\n'),
  'en return-certified': [
    'Yes, you can return an invoice that a tax bureau has already certified. The condition is that you supply the *Information Form on the Issuance of Special Red-Letter VAT Invoices*, which is issued by the competent tax bureau.',
  ].join('\n'),
  'en split-statement': [
    'The two directions are different:',
    '',
    '• *Several invoices for one month:* one monthly statement cannot be split, so there is never more than one invoice for it.',
    '• *One invoice for several months:* one application may cover the statement of one month or the statements of several months together.',
  ].join('\n'),
  'en split-statement 1': [
    'One monthly statement cannot be split, so there is *never more than one invoice* for the statement of a month. The other direction is possible: one application may cover the statement of one month or the statements of several months together.',
  ].join('\n'),
  'en split-statement 2': [
    'One application may cover the statement of one month or the statements of *several months together*. The opposite is not possible: one monthly statement cannot be split, so there is never more than one invoice for it.',
  ].join('\n'),
  'zh amount-limit': ['可开票金额没有限制，可开票金额就是您还可以申请开票的金额。这笔金额无论大小，您都可以申请发票。'].join('\n'),
  'zh application-deadline': ['申请发票没有时间限制。您可以根据自己的需要，随时为月结算单申请发票，申请的机会不会过期。'].join('\n'),
  'zh apply-button-disabled': [
    '只有同时满足以下两个条件，您才能点击申请发票：',
    '',
    '• 可开票金额（您还可以申请开票的金额）大于 0。',
    '• 在“发票管理”页面上，发票信息和收票地址都已填写完整，并且抬头信息已审核通过。',
    '',
    '只要有一条没有满足，这个按钮就不能点击。',
  ].join('\n'),
  'zh cloud-market': ['可以，您在云市场的消费能够开具发票。请登录费用中心控制台，打开发票管理页面，在那里申请发票。'].join('\n'),
  'zh delivery-time': [
    '发票多久送到取决于快递公司，因此无法承诺具体天数。您可以在发票管理页面查看申请的状态。状态为已开票，表示发票已经开具并寄出。',
  ].join('\n'),
  'zh lost-invoice': [
    '您可以提交工单，申请丢失发票的副本。工单中需提供以下四项信息，可在发票管理页面查看：',
    '',
    '• *账号名*',
    '• *发票抬头*',
    '• *发票号码*',
    '• *丢失原因*',
    '',
    '金山云核实信息后，按发票种类提供：',
    '',
    '• 增值税普通发票：原发票存根联的复印件或扫描件，加盖发票专用章。',
    '• 增值税专用发票：记账联的复印件，加盖发票专用章。',
  ].join('\n'),
  'zh owed-invoices': ['您欠金山云的发票（欠票），其金额目前不作处理。这里说的是欠发票，和欠费（欠钱）不是一回事。'].join('\n'),
  'zh page-error': ['申请发票时页面报错，可能是您的浏览器与页面不兼容造成的。请您换用谷歌浏览器（Google Chrome），再试一次申请。'].join(
    '\n',
  ),
  'zh postage': ['您无需支付任何费用：邮寄发票的费用由金山云承担。金山云开具发票后，会自费把发票邮寄到您的地址。'].join('\n'),
  'zh prepaid-balance': [
    '您已充值但尚未消费的金额不能开票。根据国家《发票管理办法》及其《实施细则》，发票只针对已经发生的费用开具，还没有用于服务的预付款不属于这类费用。',
  ].join('\n'),
  'zh return-certified': [
    '可以，已经过税务机关认证的发票能够退回。条件是您提供由主管税务机关开具的《开具红字增值税专用发票信息表》。',
  ].join('\n'),
  'zh split-statement': [
    '这两种情况不一样：',
    '',
    '• *一个月开多张发票：* 一份月结算单不能拆分，最多只能开一张发票。',
    '• *几个月开一张发票：* 一次申请可以只包含一个月的结算单，也可以把几个月的结算单合在一起。',
  ].join('\n'),
  'zh split-statement 1': [
    '不可以，一份月结算单不能拆分，一个月的结算单最多只能开一张发票。反过来是可以的：一次申请可以只包含一个月的结算单，也可以把几个月的结算单合在一起。',
  ].join('\n'),
  'zh split-statement 2': [
    '可以，一次申请可以只包含一个月的结算单，也可以把几个月的结算单合在一起。反过来不行：一份月结算单不能拆分，最多只能开一张发票。',
  ].join('\n'),
}
