import { cents, describeFout, type Invoerfout, parseDay, parseEuro, type Uzovi } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'
import type {
  Betaalspecificatie,
  RuweSpecificatierij,
  Specificatiefout,
  Specificatierij,
} from './betaalspecificatie.ts'

/** A specification, or every row that keeps it from being one: a specification with a row missing explains no payment. */
export interface GelezenSpecificatie {
  readonly specificatie: Betaalspecificatie | null
  readonly fouten: readonly Specificatiefout[]
}

/** Makes a specification of the rows of a table. Rows with neither number nor amount are totals or blanks and are left out. */
export function parseBetaalspecificatie(
  bron: string,
  betaler: Uzovi | null,
  ruw: readonly RuweSpecificatierij[],
): GelezenSpecificatie {
  const rijen: Specificatierij[] = []
  const fouten: Specificatiefout[] = []
  for (const rij of ruw) {
    if (rij.factuurnummer === null && rij.bedrag === null) continue
    const gelezen = parseRij(rij)
    if ('veld' in gelezen) fouten.push(gelezen)
    else rijen.push(gelezen)
  }
  if (rijen.length === 0 && fouten.length === 0) fouten.push(leeg)
  return { specificatie: fouten.length === 0 ? { bron, betaler, rijen } : null, fouten }
}

const leeg: Specificatiefout = {
  nummer: 1,
  veld: 'factuurnummer',
  wat: t('De specificatie heeft geen rijen.', 'The specification has no rows.'),
  verwacht: t('Per rij een factuurnummer en een bedrag.', 'An invoice number and an amount per row.'),
  doe: t('Controleer welke kolommen zijn gekozen.', 'Check which columns were chosen.'),
}

function parseRij(rij: RuweSpecificatierij): Specificatierij | Specificatiefout {
  const factuurnummer = rij.factuurnummer?.trim() ?? ''
  if (factuurnummer === '') {
    return {
      nummer: rij.nummer,
      veld: 'factuurnummer',
      wat: t('Er is een bedrag, maar geen factuurnummer.', 'There is an amount but no invoice number.'),
      verwacht: t('Per rij een factuurnummer en een bedrag.', 'An invoice number and an amount per row.'),
      doe: t(
        'Is dit een totaalregel, haal hem dan weg; vul anders het nummer in.',
        'Remove the row when it is a total; otherwise enter the number.',
      ),
    }
  }
  const bedrag = parseEuro(rij.bedrag ?? '')
  if (!bedrag.ok) return wrong(rij.nummer, 'bedrag', bedrag.fout)
  const dag = rij.dag === null ? null : parseDay(rij.dag)
  if (dag !== null && !dag.ok) return wrong(rij.nummer, 'dag', dag.fout)
  return {
    nummer: rij.nummer,
    factuurnummer,
    bedrag: cents(bedrag.value),
    regelreferentie: rij.regelreferentie?.trim() || null,
    kenmerk: rij.kenmerk?.trim() || null,
    dag: dag?.value ?? null,
  }
}

function wrong(nummer: number, veld: 'bedrag' | 'dag', fout: Invoerfout): Specificatiefout {
  return { nummer, veld, ...describeFout(fout) }
}
