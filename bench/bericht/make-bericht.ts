import type { gds801 } from '@zorgketen/gds801'
import { loadReferentie } from '@zorgketen/reference/load'
import { dayOf } from '@zorgketen/values'
import { makeRandom } from '../runner/random.ts'
import { nieuw } from './codec.ts'
import { listConsults } from './consults.ts'
import { DECLARANT, makeVerzekerde } from './make-verzekerde.ts'

export const MAAND = dayOf(2022, 3, 1)
/** Official number of the forensic ambulatory setting. */
export const FZ_NIET_KLINISCH = 7
const ZAAD = 20_220_301

/** A forensic month to DJI of at least `regels` lines, with true totals. Content is invented. */
export function makeBericht(regels: number): gds801.Bericht {
  const toeval = makeRandom(ZAAD)
  const consults = listConsults(loadReferentie(), FZ_NIET_KLINISCH, MAAND)
  const verzekerde: gds801.Verzekerde[] = []
  let aantal = 0
  let totaal = 0
  while (aantal < regels) {
    const een = makeVerzekerde(toeval, consults, MAAND, verzekerde.length + 1, aantal + 1)
    for (const { debetPrestatie } of een.prestatie) totaal += debetPrestatie?.declaratieBedragInclBtw ?? 0
    aantal += een.prestatie.length
    verzekerde.push(een)
  }
  return nieuw('Bericht', { ...kop(totaal), verzekerde })
}

const kop = (totaal: number) => ({
  header: nieuw('Header', {
    ...{ berichtcode: '573', berichtversie: '1', berichtsubversie: '0', berichtsoort: 'P' },
    ...{ verzender: DECLARANT, verzenderRol: '1', ontvanger: '9992', ontvangerRol: '4' },
    ...{ verzenddatum: dayOf(2022, 4, 12), referentienummer: 'METING-1' },
  }),
  declaratieContext: nieuw('DeclaratieContext', {
    declarant: nieuw('Declarant', { zorgaanbiedercode: DECLARANT, zorgaanbiederSoort: '1' }),
    ...{
      betalingAanServicebureau: false,
      factuurnummer: 'F2022-03',
      factuurdatum: dayOf(2022, 4, 11),
      valutacode: 'EUR',
    },
    ...{ begindatumDeclaratieperiode: MAAND, einddatumDeclaratieperiode: dayOf(2022, 3, 31) },
  }),
  overzicht: nieuw('Overzicht', {
    totaalDeclaratiebedragInclBtw: nieuw('Totaalbedrag', { bedrag: totaal, debetCreditCode: 'D' }),
  }),
})
