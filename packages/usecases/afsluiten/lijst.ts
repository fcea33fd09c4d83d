import type { Maand, Tekst } from '@zorgketen/values'
import { openDiensten } from '../dienstverlening/factureren/te-factureren.ts'
import type { Kast } from '../opslag/opslag.ts'

/** One point of the check list before a month is closed. `aantal`: how many things are still open; 0 is good. */
export interface Afsluitpunt {
  readonly punt: 'afgeleid' | 'gedeclareerd' | 'verzonden' | 'beantwoord' | 'afgekeurd' | 'terzijde'
  readonly tekst: Tekst
  readonly aantal: number
}

const TEKST: Readonly<Record<Afsluitpunt['punt'], Tekst>> = {
  afgeleid: { nl: 'Elke registratie gaf een prestatie', en: 'Every registration gave a prestatie' },
  gedeclareerd: { nl: 'Elke prestatie is gedeclareerd', en: 'Every prestatie was declared' },
  verzonden: { nl: 'Elk bericht is bezorgd', en: 'Every message was delivered' },
  beantwoord: { nl: 'Elke regel is beantwoord', en: 'Every line was answered' },
  afgekeurd: { nl: 'Geen regel staat nog afgekeurd of geweigerd', en: 'No line still stands rejected or refused' },
  terzijde: { nl: 'Geen retourbericht staat terzijde', en: 'No return stands aside' },
}

/** The check list of a month, as it is now. */
export async function checklistOf(kast: Kast, maand: Maand): Promise<readonly Afsluitpunt[]> {
  const nul = { vanaf: 0, aantal: 1 }
  const alleRegels = { betaler: null, factuurnummer: null, patient: null, prestatie: null }
  const tel = async (standen: readonly ('verzonden' | 'afgekeurd' | 'geweigerd')[]): Promise<number> =>
    (await kast.dossiers.regels({ ...alleRegels, maand, standen }, nul)).totaal
  const uit = await kast.berichten.lijst({ richting: 'uit', soort: 'gds801', standen: ['klaar'] }, nul)
  const aside = await kast.berichten.lijst({ richting: 'in', soort: 'gds802', standen: ['terzijde'] }, nul)
  const aantallen: Readonly<Record<Afsluitpunt['punt'], number>> = {
    afgeleid: await kast.maanden.zonderPrestatie(maand),
    // care for another provider is not declared but invoiced to that one (ZPM-16)
    gedeclareerd: (await kast.dossiers.nietGedeclareerd(maand)) + (await openDiensten(kast, maand)).length,
    verzonden: uit.totaal,
    beantwoord: await tel(['verzonden']),
    afgekeurd: await kast.dossiers.openAfgekeurd(maand),
    terzijde: aside.totaal,
  }
  return (Object.keys(aantallen) as Afsluitpunt['punt'][]).map((punt) => ({
    punt,
    tekst: TEKST[punt],
    aantal: aantallen[punt],
  }))
}
