import type { Debetregel } from '@zorgketen/declaratie'
import type { Referentie } from '@zorgketen/reference'
import { DJI_UZOVI, formatDay, minutes, minutesBetween } from '@zorgketen/values'
import { type Consultprestatie, SETTINGS } from '@zorgketen/zorgprestatie'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, isLevend } from './bronregel.ts'
import type { OvergenomenPrestatie } from './overname.ts'
import { zorgverlenerIdOf } from './rebuild-zorgverleners.ts'
import type { Traject } from './trajectspoor.ts'

/** Unit of a rebuilt prestatie: no message names one. */
const EENHEID = 'overname'

/** What else is known of the lines: which were taken back, the numbers they name, and the files they stood in. */
interface Omgeving {
  readonly teruggenomen: ReadonlySet<string>
  readonly zorgtrajecten: readonly Traject[]
  readonly bestanden: ReadonlyMap<string, string>
}

/**
 * One prestatie per series of lines, as its last line tells it. Of which the last line was taken back, granted or not, is
 * not wanted any more and stays out; so does a rejected line before the startdatum, which would move that date.
 */
export function rebuildPrestaties(
  bronnen: readonly Bronregel<Debetregel>[],
  { teruggenomen, zorgtrajecten, bestanden }: Omgeving,
  { referentie, fictief }: { readonly referentie: Referentie; readonly fictief: boolean },
  bevindingen: Overnamebevinding[],
): readonly OvergenomenPrestatie[] {
  const prestaties = referentie.prestaties({ packs: fictief ? ['nza', 'fictief'] : ['nza'] })
  const starts = new Map(zorgtrajecten.map(({ nummer, startdatum }) => [nummer, startdatum]))
  const onbekend = new Map<string, number>()
  const reeksen = Map.groupBy(bronnen, ({ regel }) => regel.prestatie)
  const uit = [...reeksen].flatMap(([id, reeks]): readonly OvergenomenPrestatie[] => {
    const laatste = reeks.at(-1)
    if (id === null || laatste === undefined || teruggenomen.has(laatste.regel.referentie)) return []
    const { regel } = laatste
    const startdatum = regel.zorgtraject === null ? null : (starts.get(regel.zorgtraject) ?? null)
    if (!reeks.some(isLevend) && startdatum !== null && regel.datum < startdatum) {
      const plek = { bestand: bestanden.get(regel.referentie) ?? null, referentie: regel.referentie }
      bevindingen.push(makeBevinding('regel.voor-startdatum', plek, { startdatum: formatDay(startdatum) }))
      return []
    }
    const { rij } = prestaties.vindCode(regel.code, regel.datum)
    if (rij === null) onbekend.set(regel.code, (onbekend.get(regel.code) ?? 0) + 1)
    return [makePrestatie(id, regel, rij)]
  })
  for (const code of [...onbekend.keys()].sort()) {
    bevindingen.push(makeBevinding('prestatie.code-onbekend', {}, { code, aantal: onbekend.get(code) ?? 0 }))
  }
  return uit
}

type Rij = ReturnType<ReturnType<Referentie['prestaties']>['vindCode']>['rij']

function makePrestatie(id: string, regel: Debetregel, rij: Rij): OvergenomenPrestatie {
  const { datum, begintijd, eindtijd, code, tarief, betrokkenen, verzekerde, referentie } = regel
  const aangenomen: (keyof Consultprestatie)[] = ['eenheid', 'tijdsoort']
  /** What the reference list tells; else a filler that is marked as such. */
  const told = <K extends keyof Consultprestatie>(
    veld: K,
    waarde: Consultprestatie[K] | null | undefined,
    anders: Consultprestatie[K],
  ) => {
    if (waarde !== null && waarde !== undefined) return waarde
    aangenomen.push(veld)
    return anders
  }
  const wie = betrokkenen.find(({ rol }) => rol === '01')
  const soort = rij?.soort === 'diagnostiek' || rij?.soort === 'behandeling' ? rij.soort : null
  const duurklasse = told('duurklasse', rij?.minuten, 0)
  const heeftDuur = begintijd !== null && eindtijd !== null && begintijd < eindtijd
  const duur = heeftDuur ? minutesBetween(begintijd, eindtijd) : null
  const minuten = told('minuten', duur, minutes(duurklasse))
  return {
    soort: 'consult',
    id,
    registratie: id,
    patient: verzekerde.id,
    stroom: verzekerde.betaler === DJI_UZOVI ? 'fz' : 'ggz',
    datum,
    begintijd,
    eindtijd,
    zorgsoort: told('zorgsoort', soort, 'behandeling'),
    setting: told('setting', rij?.setting === null ? null : SETTINGS[(rij?.setting ?? 0) - 1], 'sectie-ii'),
    eenheid: EENHEID,
    zorgverlener: wie === undefined ? '' : zorgverlenerIdOf(wie),
    beroep: told('beroep', wie?.beroep, ''),
    categorieIndex: told('categorieIndex', rij?.categorieIndex, 0),
    duurklasse,
    minuten,
    tijdsoort: 'gerealiseerd',
    codelijst: '071',
    code,
    naam: told('naam', rij?.naam, code),
    tarief,
    fictief: rij?.fictief ?? false,
    herkomst: { referentie, aangenomen, naTeMaken: true },
  }
}
