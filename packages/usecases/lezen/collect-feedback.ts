import type { gds802 } from '@zorgketen/gds801'
import type { Referentie } from '@zorgketen/reference'
import { explainRetourcode } from './explain-retourcode.ts'
import { maskIn } from './hide-bsn.ts'
import type { Leesretourcode } from './leesdocument.ts'

/** Elements whose value is never shown. */
const ZONDER_WAARDE: ReadonlySet<string> = new Set(['BSN'])

/** Properties that hold other parts of the message, told where they stand. */
const APART: ReadonlySet<string> = new Set(['verzekerde', 'prestatie', 'debetPrestatie', 'creditPrestatie'])

const isRecord = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null

/** The return codes on a record and on its parts, with the part each stands on. */
export function collectFeedback(
  record: object | null,
  referentie: Referentie,
  bsn: string | null,
  waar = '',
): readonly Leesretourcode[] {
  if (record === null) return []
  const eigen = 'feedback' in record ? (record.feedback as readonly gds802.Feedback[]) : []
  const delen = Object.entries(record).flatMap(([naam, waarde]) => {
    if (naam === 'feedback' || naam === 'extra' || APART.has(naam)) return []
    const onder = Array.isArray(waarde) ? waarde.filter(isRecord) : isRecord(waarde) ? [waarde] : []
    const hier = `${waar === '' ? '' : `${waar}/`}${naam.charAt(0).toUpperCase()}${naam.slice(1)}`
    return onder.flatMap((een) => collectFeedback(een, referentie, bsn, hier))
  })
  return [...eigen.map((een) => explainFeedback(een, referentie, bsn, waar)), ...delen]
}

function explainFeedback(
  { retourcode, betrokkenElement }: gds802.Feedback,
  referentie: Referentie,
  bsn: string | null,
  waar: string,
): Leesretourcode {
  const elementen = betrokkenElement.map(({ elementnaam, elementwaarde }) => ({
    naam: elementnaam ?? '',
    waarde: ZONDER_WAARDE.has(elementnaam ?? '') ? '***' : maskIn(elementwaarde ?? '', bsn),
  }))
  return explainRetourcode(retourcode ?? '', referentie, { waar, elementen })
}
