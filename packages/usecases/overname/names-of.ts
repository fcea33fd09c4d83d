import type { gds801 } from '@zorgketen/gds801'
import type { Extra } from '@zorgketen/messages'
import type { Naam } from './overname.ts'

/**
 * Names of insured, by the reference of their first line. The shown part of the message layout has no name of an insured
 * (it only goes to a service bureau); when one is there it stands among the elements the reader kept as they were.
 */
export function namesOf({ verzekerde }: gds801.Bericht): ReadonlyMap<string, Naam> {
  const namen = new Map<string, Naam>()
  for (const een of verzekerde) {
    const extra = een.aanvullendeVerzekerdegegevens?.naamgegevens?.extra ?? []
    const [eerste] = een.prestatie
    const referentie = (eerste?.debetPrestatie ?? eerste?.creditPrestatie)?.referentienummer ?? null
    const naam = readName(extra)
    if (referentie !== null && naam !== null) namen.set(referentie, naam)
  }
  return namen
}

function readName(extra: readonly Extra[]): Naam | null {
  const ruw = extra.map((element) => element.ruw).join('')
  const achternaam = textOf(ruw, 'Achternaam')
  if (achternaam === null) return null
  return { initialen: textOf(ruw, 'Initialen') ?? '', voorvoegsels: textOf(ruw, 'Voorvoegsels'), achternaam }
}

const textOf = (ruw: string, element: string): string | null => {
  const tekst = new RegExp(`<(?:[\\w.-]+:)?${element}[^>]*>([^<]*)<`).exec(ruw)?.[1]?.trim()
  return tekst === undefined || tekst === ''
    ? null
    : tekst.replace(/&(amp|lt|gt|quot|apos);/g, (_, n: string) => ENTITEIT[n] ?? '')
}

const ENTITEIT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
