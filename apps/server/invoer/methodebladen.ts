import type { Werkblad } from '@zorgketen/documents'
import { foldTekst, Werkfout } from '@zorgketen/usecases'
import { leesWerkmap } from './lees-tabel.ts'

/** The three sheets of a method for zorgvraagtypering, each as the CSV that its reader takes; '' for one that is not there. */
export interface Methodebladen {
  readonly coefficienten: string
  readonly constanten: string
  readonly uitsluitingen: string
}

/** How the sheets are recognised: the NZa calls two of them 'ZVT coëfficiënt' and 'ZVT constante' (zpm.md §3.2). */
const NAMEN = { coefficienten: /coeffici/, constanten: /constant/, uitsluitingen: /uitsluit|rode regel/ } as const

/**
 * Takes the sheets of a method from the workbook of the NZa. Throws `Werkfout` when it cannot be read or the sheets with
 * coefficients and constants are not in it.
 */
export async function leesMethodebladen(bytes: Uint8Array): Promise<Methodebladen> {
  const bladen = await leesWerkmap(bytes)
  const csvVan = (soort: keyof typeof NAMEN): string => {
    const blad = bladen.find(({ naam }) => NAMEN[soort].test(foldTekst(naam)))
    return blad === undefined ? '' : csvOf(blad)
  }
  const methode = {
    coefficienten: csvVan('coefficienten'),
    constanten: csvVan('constanten'),
    uitsluitingen: csvVan('uitsluitingen'),
  }
  if (methode.coefficienten === '' || methode.constanten === '') throw zonderBladen(bladen)
  return methode
}

const csvOf = ({ rijen }: Werkblad): string => rijen.map((rij) => rij.map(cel).join(';')).join('\n')

/** A cell stands on one line. */
const cel = (tekst: string): string => `"${tekst.replace(/\s*\n\s*/g, ' ').replaceAll('"', '""')}"`

const zonderBladen = (bladen: readonly Werkblad[]): Werkfout => {
  const gevonden = bladen.map(({ naam }) => naam).join(', ')
  return new Werkfout('onleesbaar', {
    wat: {
      nl: `In deze werkmap ontbreekt een blad met coëfficiënten of een met constanten. Gevonden: ${gevonden}.`,
      en: `This workbook lacks a sheet with coefficients or one with constants. Found: ${gevonden}.`,
    },
    verwacht: {
      nl: 'De Codelijst Zorgvraagtypering van de NZa, met de bladen ZVT coëfficiënt en ZVT constante.',
      en: 'The Codelijst Zorgvraagtypering of the NZa, with the sheets ZVT coëfficiënt and ZVT constante.',
    },
    doe: {
      nl: 'Kies die werkmap, of bewaar de bladen als CSV en kies ze een voor een.',
      en: 'Choose that workbook, or save the sheets as CSV and choose them one by one.',
    },
  })
}
