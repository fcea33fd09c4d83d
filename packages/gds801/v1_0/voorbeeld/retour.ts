import { nieuwTerug as nieuw } from './codec.ts'
import { dag } from './dag.ts'
import type { Geval } from './geval-vorm.ts'

/** The lines of an answer by DJI that grants a debit of 100.00 and a credit of 40.00. All content is invented. */
export function maakRetour(): Geval['retour'] {
  const header = nieuw('Header', {
    ...{ berichtcode: '574', berichtversie: '1', berichtsubversie: '0', berichtsoort: 'P' },
    ...{ verzender: '9992', verzenderRol: '4', ontvanger: '06000001', ontvangerRol: '1' },
    ...{ verzenddatum: dag('2022-02-20'), referentienummer: 'BERICHT-1' },
  })
  const debet = nieuw('DebetPrestatie', {
    ...{ referentienummer: 'R-1', berekendBedragVerzekeraarInclBtw: 10_000 },
    ...{ toegekendBedragInclBtwFinancieel: 10_000, toegekendBedragInclBtwNietFinancieel: 0 },
  })
  const credit = nieuw('CreditPrestatie', {
    referentienummer: 'R-2',
    ...{ toegekendCreditBedragInclBtwFinancieel: 4000, toegekendCreditBedragInclBtwNietFinancieel: 0 },
  })
  const verzekerde = nieuw('Verzekerde', {
    ...{ uzoviNummer: '9992', verzekerdennummer: '1234567' },
    prestatie: [nieuw('Prestatie', { debetPrestatie: debet }), nieuw('Prestatie', { creditPrestatie: credit })],
  })
  return { header, debet, credit, verzekerde }
}
