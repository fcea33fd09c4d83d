import { addDays, sumCents } from '@zorgketen/values'
import { checkFactureren } from './check-factureren.ts'
import { describeRegel } from './describe-regel.ts'
import type { Factuurfout } from './factuurfout.ts'
import type { Factuuropdracht } from './factuuropdracht.ts'
import type { Factuurregel, ParticuliereFactuur, TeFactureren } from './particuliere-factuur.ts'

/** The invoice, or everything that keeps it from being made. */
export interface Factuursamenstelling {
  readonly factuur: ParticuliereFactuur | null
  readonly fouten: readonly Factuurfout[]
}

/** Makes an invoice to a person, lines in the order of days. No tariff is invented: every amount was passed in. */
export function composeParticuliereFactuur(opdracht: Factuuropdracht): Factuursamenstelling {
  const fouten = checkFactureren(opdracht)
  if (fouten.length > 0) return { factuur: null, fouten }
  const { nummer, dag, patient } = opdracht
  const regels = opdracht.regels
    .map(toRegel)
    .toSorted((a, b) => a.dag - b.dag || (a.begintijd ?? 0) - (b.begintijd ?? 0))
    .map((regel, i): Factuurregel => ({ ...regel, referentie: `${nummer}-${i + 1}` }))
  return {
    factuur: {
      nummer,
      dag,
      vervaldag: addDays(dag, opdracht.termijn),
      patient,
      regels,
      totaal: sumCents(regels.map((regel) => regel.bedrag)),
      fictief: opdracht.regels.some((regel) => regel.soort === 'prestatie' && regel.prestatie.fictief),
    },
    fouten: [],
  }
}

function toRegel(regel: TeFactureren): Omit<Factuurregel, 'referentie'> {
  const { zorgverlener, tarief: bedrag } = regel
  if (regel.soort === 'no-show') {
    const { afspraak: bron, dag, begintijd } = regel
    const vast = { bron, reden: 'no-show' as const, dag, begintijd, zorgverlener, code: null, bedrag }
    return { ...vast, omschrijving: describeRegel(vast, null) }
  }
  const { id: bron, datum: dag, begintijd, code, naam } = regel.prestatie
  const vast = { bron, reden: regel.reden, dag, begintijd, zorgverlener, code, bedrag }
  return { ...vast, omschrijving: describeRegel(vast, naam) }
}
