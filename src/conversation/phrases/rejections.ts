/** Why a request can be turned down, in the words that the customer then reads. An agent picks one and may change it before it is sent. */
export interface Rejection {
  readonly id: string
  /** For the agent's menu. */
  readonly label: string
  readonly words: { readonly en: string; readonly zh: string }
}

/** No word here promises what the policy does not. */
export const rejections: readonly Rejection[] = [
  {
    id: 'not-found',
    label: 'No such invoice',
    words: {
      en: 'Support could not find an invoice with the number and the title that you gave. The Invoice Management page shows both; please check them and file the request again.',
      zh: '根据您提供的发票号码和抬头，没有找到这张发票。发票管理页面上可以看到这两项，请核对后重新提交申请。',
    },
  },
  {
    id: 'other-account',
    label: 'Of another account',
    words: {
      en: 'Support could not find this invoice under the account that you gave. Please check the account name and file the request again.',
      zh: '在您提供的账户下没有找到这张发票。请核对账户名后重新提交申请。',
    },
  },
  {
    id: 'not-verified',
    label: 'Could not be verified',
    words: {
      en: 'Support could not verify the information of this request, so no copy can be given for it.',
      zh: '这次申请的信息没有通过核实，因此无法提供复印件。',
    },
  },
  {
    id: 'no-reason',
    label: 'No reason for the loss',
    words: {
      en: 'A request for a copy has to say why the invoice was lost. Please file it again with the reason.',
      zh: '申请复印件需要说明发票遗失的原因。请写明原因后重新提交申请。',
    },
  },
]
