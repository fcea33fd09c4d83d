import type { Tekst } from '@zorgketen/values'
import { type ConsultWeigercode, describeWeigering, WEIGERINGEN } from '@zorgketen/zorgprestatie'

const isCode = (code: string): code is ConsultWeigercode => Object.hasOwn(WEIGERINGEN, code)

/** What a refusal says in general: the particulars of one registration left open. A code of an older version stays itself. */
export function redenOfCode(code: string): Tekst {
  if (!isCode(code)) return { nl: code, en: code }
  const { wat } = describeWeigering(WEIGERINGEN, { code, params: {}, reden: null })
  const open = (tekst: string): string => tekst.replaceAll(/\{\w+\}/g, '…')
  return { nl: open(wat.nl), en: open(wat.en) }
}
