import { fout, type Plaats } from '@zorgketen/rules'
import { cents, formatEuro } from '@zorgketen/values'
import type { Overzicht } from '../../records.generated.ts'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { groep } from '../../regel/vormen.ts'

interface Staat {
  /** Sum of the lines in cents: declared debit minus granted credit. */
  som: number
  overzicht: Overzicht | null
  plaats: Plaats | null
}

/** The credit side subtracts what was granted, not what was claimed. An absent amount counts as nothing. */
export const totaalIsSomVanRegels = groep({
  ...stijlblad('VC016'),
  id: 'gds801.overzicht.totaal-is-som-van-regels',
  plekken: ['overzicht', 'debetPrestatie', 'creditPrestatie'],
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Het totaalbedrag is de som van de debetregels min die van de creditregels.',
    en: 'The total is the sum of the debit lines minus that of the credit lines.',
  },
  advies: {
    nl: 'Bereken het totaal opnieuw; een negatief totaal krijgt DebetCreditCode C.',
    en: 'Compute the total again; a negative total gets DebetCreditCode C.',
  },
  sleutel: () => 'bericht',
  begin: (): Staat => ({ som: 0, overzicht: null, plaats: null }),
  stap: (staat, record, _omgeving, hier) => {
    if ('declaratieBedragInclBtw' in record) staat.som += record.declaratieBedragInclBtw ?? 0
    else if ('toegekendBedragInclBtwFinancieel' in record) staat.som -= record.toegekendBedragInclBtwFinancieel ?? 0
    else {
      staat.overzicht = record
      staat.plaats = hier.plaats()
    }
    return staat
  },
  oordeel: ({ som, overzicht, plaats }) => {
    const totaal = overzicht?.totaalDeclaratiebedragInclBtw ?? null
    if (totaal === null || totaal.bedrag === null || plaats === null) return []
    const opgegeven = totaal.debetCreditCode === 'D' ? totaal.bedrag : -totaal.bedrag
    if (opgegeven === som) return []
    const bedrag = `${formatEuro(cents(Math.abs(som)))} ${som < 0 ? 'C' : 'D'}`
    const gevonden = `${formatEuro(cents(totaal.bedrag))} ${totaal.debetCreditCode ?? ''}`.trim()
    return [{ plaats, uitkomst: fout('TotaalDeclaratiebedragInclBtw', gevonden, { nl: bedrag, en: bedrag }) }]
  },
})
