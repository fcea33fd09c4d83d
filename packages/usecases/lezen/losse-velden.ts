import type { Layout } from '@zorgketen/messages'
import type { Referentie } from '@zorgketen/reference'
import type { Tekst } from '@zorgketen/values'
import { showCode } from './codenamen.ts'
import { maskIn, showBsn } from './hide-bsn.ts'
import type { Leesveld } from './leesdocument.ts'
import type { Los } from './leesgereedschap.ts'
import { both, showAmount, showDay, showTime, showYesNo, t, veld } from './toon.ts'

type Blad = Extract<NonNullable<ReturnType<Layout['klassen']['get']>>['elementen'][number], { vorm: 'blad' }>

/**
 * The fields of a record that a layout describes, each by its official name with its number. What is empty is left out;
 * codes get their name where the code list is known.
 */
export function fieldsOfRecord(
  layout: Layout,
  klasse: string,
  record: Los,
  referentie: Referentie,
  zonder: ReadonlySet<string> = new Set(),
): readonly Leesveld[] {
  const bsn = typeof record.bsn === 'string' ? record.bsn : null
  return (layout.klassen.get(klasse)?.elementen ?? []).flatMap((element) => {
    if (element.vorm !== 'blad' || element.soort === 'reserve' || zonder.has(element.eigenschap)) return []
    const waarde = record[element.eigenschap]
    if (waarde === null || waarde === undefined || waarde === '') return []
    const naam = element.naam.charAt(0) + element.naam.slice(1).toLowerCase()
    const label = both(element.veldId === null ? naam : `${naam} (${element.veldId})`)
    return [veld(label, showValue(element, waarde, referentie, bsn))]
  })
}

function showValue(element: Blad, waarde: unknown, referentie: Referentie, bsn: string | null): Tekst {
  if (element.eigenschap === 'bsn') return both(showBsn(String(waarde)))
  switch (element.soort) {
    case 'bedrag':
      return showAmount(Number(waarde))
    case 'datum':
      return showDay(Number(waarde))
    case 'tijd':
      return showTime(Number(waarde))
    case 'janee':
      return showYesNo(waarde === true)
    default:
      return element.codelijst === null
        ? both(maskIn(String(waarde), bsn))
        : showCode(referentie, element.codelijst, String(waarde))
  }
}

/** A field of a loose record as text, null when it is empty. */
export const textOf = (record: Los, eigenschap: string): string | null => {
  const waarde = record[eigenschap]
  return typeof waarde === 'string' && waarde !== '' ? waarde : null
}

export const numberOf = (record: Los, eigenschap: string): number | null => {
  const waarde = record[eigenschap]
  return typeof waarde === 'number' ? waarde : null
}

/** Records below a loose record. */
export const listOf = (record: Los, eigenschap: string): readonly Los[] => {
  const waarde = record[eigenschap]
  return Array.isArray(waarde) ? (waarde as readonly Los[]) : []
}

export const recordOf = (record: Los | null, eigenschap: string): Los | null => {
  const waarde = record?.[eigenschap]
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Los) : null
}

/** Comment records are told whole: they are free text of people. */
export const commentOf = (record: Los): readonly Leesveld[] =>
  listOf(record, 'commentaar').map((een) => veld(t('Commentaar', 'Comment'), both(textOf(een, 'vrijeTekst') ?? '')))
