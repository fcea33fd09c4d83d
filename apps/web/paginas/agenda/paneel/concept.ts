import type { Optie } from '../../../kit/optie.ts'
import type { Afspraak, Afspraakinvoer, Dagbeeld, Dagregel, Soortkeuze } from '../api.ts'
import { eindVan, minutenVan } from '../dag/tijd.ts'

/** A patient of the appointment in the form, with a name. */
export type Deelnemer = {
  readonly wie: Optie
  readonly stroom: 'ggz' | 'fz' | 'anders'
  readonly zorgtraject: string | null
}

/** An appointment as it is being entered. */
export type Concept = Omit<
  Afspraakinvoer,
  'patienten' | 'eenheid' | 'zorgverleners' | 'geplandeMinuten' | 'begintijd' | 'datum' | 'kanaal'
> & {
  readonly patienten: readonly Deelnemer[]
  readonly eenheid: Optie | null
  readonly zorgverleners: readonly Optie[]
  readonly datum: string | null
  readonly begintijd: string | null
  readonly geplandeMinuten: number | null
  readonly kanaal: NonNullable<Afspraak['kanaal']>
}

/** The standard duration of a kind of appointment; null when none was decided. */
export const duurVan = (soort: Soortkeuze | undefined, zorgsoort: Concept['zorgsoort']): number | null =>
  soort === undefined ? null : soort.duren[zorgsoort ?? 'behandeling']

/** A new appointment: where there is room, as the one before it was. */
export function nieuwConcept(
  { id, begintijd, spoed }: { readonly id: string; readonly begintijd: string | null; readonly spoed: boolean },
  beeld: Dagbeeld,
  wie: Optie,
  soorten: readonly Soortkeuze[],
): Concept {
  const soort =
    soorten.find(({ id: een }) => een === 'gesprek') ?? soorten.find((een) => een.prestatiesoort === 'consult')
  const duur = duurVan(soort, 'behandeling')
  const past = beeld.vakken.find(({ van, tot }) => minutenVan(tot) - minutenVan(van) >= (duur ?? 1))
  const tijd = begintijd ?? past?.van ?? eindVanDag(beeld) ?? '09:00'
  const eerder = beeld.regels.findLast(({ afspraak }) => afspraak.begintijd <= tijd) ?? beeld.regels[0]
  const eenheid = eerder?.afspraak.eenheid
  return {
    id,
    fase: 'behandeling',
    eenheid: eenheid === undefined ? null : { sleutel: eenheid, naam: eerder?.namen.eenheden[eenheid] ?? eenheid },
    zorgverleners: [wie],
    locatie: eerder?.afspraak.locatie ?? '',
    locatiesoort: eerder?.afspraak.locatiesoort ?? 'kantoor',
    interneSoort: soort?.id ?? '',
    zorgsoort: 'behandeling',
    patienten: [],
    groep: null,
    datum: beeld.dag,
    begintijd: tijd,
    geplandeMinuten: duur,
    patientGeinformeerd: true,
    spoed,
    kanaal: 'fysiek',
    titel: null,
    zorgvraag: null,
    dient: null,
  }
}

/** When the last appointment of the day ends, rounded up to five minutes. */
function eindVanDag({ regels }: Dagbeeld): string | null {
  const laatste = regels.at(-1)?.afspraak
  if (laatste === undefined) return null
  const einde = eindVan(laatste.begintijd, laatste.geplandeMinuten)
  return minutenVan(einde) < minutenVan(laatste.begintijd) ? null : einde
}

/** An appointment that is there, to be changed. */
export function conceptVan({ afspraak, namen }: Dagregel): Concept {
  const { vastgelegd, status, uitvoering, registraties, ...rest } = afspraak
  return {
    ...rest,
    kanaal: afspraak.kanaal ?? 'fysiek',
    eenheid: { sleutel: afspraak.eenheid, naam: namen.eenheden[afspraak.eenheid] ?? afspraak.eenheid },
    zorgverleners: afspraak.zorgverleners.map((sleutel) => ({
      sleutel,
      naam: namen.zorgverleners[sleutel] ?? sleutel,
    })),
    patienten: afspraak.patienten.map(({ patient, stroom, zorgtraject }) => ({
      wie: { sleutel: patient, naam: namen.patienten[patient] ?? patient },
      stroom,
      zorgtraject,
    })),
  }
}

/** What is sent; null while something that is needed is missing. */
export function invoerVan(concept: Concept, metZorgsoort: boolean): Afspraakinvoer | null {
  const { eenheid, datum, begintijd, geplandeMinuten, zorgverleners, patienten, kanaal, ...rest } = concept
  if (eenheid === null || datum === null || begintijd === null || geplandeMinuten === null) return null
  if (concept.interneSoort === '' || zorgverleners.length === 0) return null
  return {
    ...rest,
    zorgsoort: metZorgsoort ? concept.zorgsoort : null,
    eenheid: eenheid.sleutel,
    datum,
    begintijd,
    geplandeMinuten,
    zorgverleners: zorgverleners.map(({ sleutel }) => sleutel),
    patienten: patienten.map(({ wie, stroom, zorgtraject }) => ({ patient: wie.sleutel, stroom, zorgtraject })),
    ...(kanaal === 'fysiek' ? {} : { kanaal }),
  }
}
