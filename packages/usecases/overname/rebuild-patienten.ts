import type { Declaratieregel, RegelVerwijzing } from '@zorgketen/declaratie'
import type { Bsn, EpochDay, Skn } from '@zorgketen/values'
import { holdsBsn } from '../lezen/hide-bsn.ts'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, believe, bestOf } from './bronregel.ts'
import type { PersoonVan } from './person-keys.ts'

/** A person as the messages show him; his insurances and trajectories follow from the same lines. */
export interface Persoon {
  readonly id: string
  readonly bsn: Bsn | null
  readonly skn: Skn | null
  readonly geboortedatum: EpochDay | null
  readonly verwijzing: RegelVerwijzing | null
  readonly privacy: boolean
  readonly regels: readonly Bronregel[]
}

interface Personen {
  readonly personen: readonly Persoon[]
  /** Patient id by line reference; no entry for a line that names nobody. */
  readonly patientVan: ReadonlyMap<string, string>
  readonly bevindingen: readonly Overnamebevinding[]
}

/** One patient per person in the messages. Where granted lines contradict each other, persons are kept apart. */
export function rebuildPatienten(
  bronnen: readonly Bronregel[],
  persoonVan: PersoonVan,
  bestanden: ReadonlyMap<string, string>,
): Personen {
  const personen: Persoon[] = []
  const bevindingen: Overnamebevinding[] = []
  const gebruikt = new Set<string>()
  for (const [sleutel, regels] of Map.groupBy(bronnen, ({ regel }) => persoonVan(regel.verzekerde))) {
    if (sleutel === '') {
      for (const { regel } of regels) {
        const { referentie } = regel
        bevindingen.push(makeBevinding('patient.onbekend', { bestand: bestanden.get(referentie) ?? null, referentie }))
      }
      continue
    }
    const delen = splitContradiction(regels)
    if (delen.length > 1) {
      const referentie = delen[1]?.[0]?.regel.referentie ?? ''
      const plek = { bestand: bestanden.get(referentie) ?? null, referentie }
      bevindingen.push(makeBevinding('patient.meer-bsn', plek, { aantal: delen.length }))
    }
    for (const deel of delen) {
      const persoon = makePersoon(deel, gebruikt, bevindingen)
      gebruikt.add(persoon.id)
      personen.push(persoon)
    }
  }
  const patientVan = new Map(
    personen.flatMap(({ id, regels }) => regels.map(({ regel }) => [regel.referentie, id] as const)),
  )
  return { personen, patientVan, bevindingen }
}

const distinct = <T>(waarden: readonly (T | null)[]): readonly T[] => [...new Set(waarden.filter((w) => w !== null))]

/** Lines of one number with two BSNs (or SKNs) that were both believed are two persons, or a BSN that changed. */
function splitContradiction(regels: readonly Bronregel[]): readonly (readonly Bronregel[])[] {
  const geloofd = believe(regels)
  const bsns = distinct(geloofd.map(({ regel }) => regel.verzekerde.bsn))
  const skns = distinct(geloofd.map(({ regel }) => regel.verzekerde.skn))
  if (bsns.length <= 1 && skns.length <= 1) return [regels]
  const nummerVan = ({ verzekerde: { bsn, skn } }: Declaratieregel): string => `${bsn ?? ''} ${skn ?? ''}`
  return [...Map.groupBy(regels, ({ regel }) => nummerVan(regel)).values()]
}

function makePersoon(
  regels: readonly Bronregel[],
  gebruikt: ReadonlySet<string>,
  bevindingen: Overnamebevinding[],
): Persoon {
  const pick = <T>(waarde: (regel: Declaratieregel) => T | null): T | null => {
    const beste = bestOf(regels.filter(({ regel }) => waarde(regel) !== null))
    return beste === null ? null : waarde(beste.regel)
  }
  const bsn = pick(({ verzekerde }) => verzekerde.bsn)
  const nummers = distinct(regels.map(({ regel }) => (regel.verzekerde.id === '' ? null : regel.verzekerde.id)))
  const eigen = pick(({ verzekerde: { id } }) => (id === '' || holdsBsn(id, bsn) || gebruikt.has(id) ? null : id))
  const eerste = regels[0]?.regel
  const id = eigen ?? fallbackId(eerste?.referentie ?? '', bsn)
  const plek = { bestand: null }
  if (nummers.some((nummer) => holdsBsn(nummer, bsn))) {
    bevindingen.push(makeBevinding('patient.nummer-vervangen', plek, { patient: id }))
  }
  if (nummers.length > 1) bevindingen.push(makeBevinding('patient.meer-nummers', plek, { patient: id }))
  const geboren = distinct(believe(regels).map(({ regel }) => regel.verzekerde.geboortedatum))
  if (geboren.length > 1) bevindingen.push(makeBevinding('patient.geboortedatum', plek, { patient: id }))
  const debet = regels.filter(({ regel }) => regel.soort === 'debet')
  const laatste = bestOf(debet)?.regel
  return {
    id,
    bsn,
    skn: pick(({ verzekerde }) => verzekerde.skn),
    geboortedatum: pick(({ verzekerde }) => verzekerde.geboortedatum),
    verwijzing: pick((regel) => (regel.soort === 'debet' ? regel.verwijzing : null)),
    privacy: laatste?.soort === 'debet' && laatste.privacy,
    regels,
  }
}

/** A patient number made of a line reference; never of one that holds the BSN. */
const fallbackId = (referentie: string, bsn: Bsn | null): string =>
  `overname-patient-${bsn === null ? referentie : referentie.replaceAll(bsn, '')}`
