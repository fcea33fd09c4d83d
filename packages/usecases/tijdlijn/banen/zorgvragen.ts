import type { Referentie } from '@zorgketen/reference'
import { type EpochDay, formatZtn, type Period, type Tekst } from '@zorgketen/values'
import type { Verwijzing } from '../../stam/documenten/patient.ts'
import type { Zorgvraagbeeld } from '../../typering/zorgvraag/zorgvraagbeeld.ts'
import { dagfeit, naamfeit, woordfeit, zeg, zelfde } from '../feit.ts'
import type { Duur, Setzorgvraag, Tijdlijndeel, Tijdlijnitem } from '../tijdlijn.ts'
import { isTypelijst, typenOverTijd } from '../typen-over-tijd.ts'

/** A zorgvraag with what it was typed and planned as, over time (ZTN-24). */
export function toSetzorgvraag(beeld: Zorgvraagbeeld, referentie: Referentie): Setzorgvraag {
  const { zorgvraag, document } = beeld
  const geldig = geldigVan(beeld)
  const getypeerd = [
    ...zorgvraag.typen.filter(({ codelijst }) => isTypelijst(codelijst)),
    ...document.typeringen.map(({ type, datum }) => ({ code: type, datum })),
  ]
  return {
    id: zorgvraag.id,
    omschrijving: zorgvraag.omschrijving,
    geldig,
    typen: typenOverTijd(getypeerd, document.soort, geldig?.tot ?? null, referentie),
    zorgpaden: document.behandelplannen.map(({ geldig: { van, tot }, doelen }) => ({
      naam: zeg(
        `behandelplan (${doelen.length} ${doelen.length === 1 ? 'doel' : 'doelen'})`,
        `treatment plan (${doelen.length} ${doelen.length === 1 ? 'goal' : 'goals'})`,
      ),
      van,
      tot,
    })),
  }
}

/** As it was recorded; else from the first thing that is known of it. */
function geldigVan({ zorgvraag, document }: Zorgvraagbeeld): Period | null {
  if (zorgvraag.geldig !== null) return zorgvraag.geldig
  const dagen = [
    ...zorgvraag.verwijzingen.map(dagVan),
    ...zorgvraag.typen.map(({ datum }) => datum),
    ...document.typeringen.map(({ datum }) => datum),
    ...document.behandelplannen.map(({ geldig }) => geldig.van),
    ...document.diagnoses.map(({ geldig }) => geldig.van),
  ].filter((dag) => dag !== null)
  return dagen.length === 0 ? null : { van: Math.min(...dagen) as EpochDay, tot: null }
}

const dagVan = ({ datum, ontvangen }: Verwijzing): EpochDay | null => datum ?? ontvangen

/** Zorgvragen, their verwijzingen, types and plans; what has no day stands in the list of numbers only. */
export function zorgvraagItems(
  beelden: readonly Zorgvraagbeeld[],
  vandaag: EpochDay,
  referentie: Referentie,
): readonly Tijdlijnitem[] {
  const verwijzingen = new Map(
    referentie
      .codelijst('CL0004-NZA')
      .rijen()
      .map(({ code, naam }) => [code, naam]),
  )
  return beelden.flatMap((beeld) => {
    const { zorgvraag, zorgtraject, document } = beeld
    const set = toSetzorgvraag(beeld, referentie)
    const maak = makeItem(
      {
        traject: zorgtraject === null ? null : formatZtn(zorgtraject.nummer),
        trajectsoort: document.soort,
        waarheen: { soort: 'zorgvraag' },
      },
      vandaag,
    )
    const over = naamfeit('Zorgvraag', 'Care need', set.omschrijving)
    const id = set.id
    return [
      ...(set.geldig === null
        ? []
        : [maak(`zorgvraag ${id}`, 'zorgvraag', set.geldig, zelfde(set.omschrijving), diagnoseFeiten(beeld))]),
      ...zorgvraag.verwijzingen.flatMap((een, n) => {
        const dag = dagVan(een)
        if (dag === null) return []
        const naam = verwijzingen.get(een.soort)
        const feiten = [
          ...naamfeit('Soort', 'Kind', naam === undefined ? een.soort : `${een.soort} ${naam}`),
          ...dagfeit('Ontvangen', 'Received', een.ontvangen),
          ...over,
        ]
        return [
          maak(`verwijzing ${id} ${n}`, 'verwijzing', { van: dag, tot: dag }, zeg('Verwijzing', 'Referral'), feiten),
        ]
      }),
      ...durenItems(maak, 'zorgvraagtype', id, set.typen, over),
      ...document.behandelplannen.map(({ geldig, doelen }, n) =>
        maak(
          `zorgpad ${id} ${n}`,
          'zorgpad',
          geldig,
          capital(set.zorgpaden[n]?.naam ?? zelfde('')),
          over,
          doelen.map(
            (doel): Tijdlijndeel => ({
              dag: doel.geldig.van,
              titel: zelfde(doel.omschrijving),
              toestand: doel.geldig.tot === null ? 'neutraal' : 'vervallen',
              feiten: dagfeit('Tot en met', 'Up to and including', doel.geldig.tot),
              waarheen: null,
            }),
          ),
        ),
      ),
    ]
  })
}

/** Types that stand on a number and with none of its zorgvragen. */
export const nummertypeItems = (
  nummer: string,
  soort: 'ggz' | 'fz',
  typen: readonly Duur[],
  vandaag: EpochDay,
): readonly Tijdlijnitem[] =>
  durenItems(
    makeItem({ traject: nummer, trajectsoort: soort, waarheen: { soort: 'zorgtraject', id: nummer } }, vandaag),
    'zorgvraagtype',
    nummer,
    typen,
    woordfeit('Staat op', 'Stands on', zeg('het zorgtrajectnummer', 'the zorgtrajectnummer')),
  )

type Maker = (
  id: string,
  soort: Tijdlijnitem['soort'],
  duur: Period,
  titel: Tekst,
  feiten: Tijdlijnitem['feiten'],
  delen?: readonly Tijdlijndeel[],
) => Tijdlijnitem

const makeItem =
  (bij: Pick<Tijdlijnitem, 'traject' | 'trajectsoort' | 'waarheen'>, vandaag: EpochDay): Maker =>
  (id, soort, { van, tot }, titel, feiten, delen = []) => ({
    ...bij,
    id,
    baan: 'zorgvraag',
    soort,
    van,
    tot,
    verwachtVanaf: tot === null ? vandaag : null,
    titel,
    toestand: 'neutraal',
    aantal: 1,
    bedrag: null,
    feiten,
    delen,
    meer: 0,
  })

const durenItems = (
  maak: Maker,
  soort: 'zorgvraagtype' | 'zorgpad',
  van: string,
  duren: readonly Duur[],
  feiten: Tijdlijnitem['feiten'],
): readonly Tijdlijnitem[] =>
  duren.flatMap((duur, n) =>
    duur.van === null
      ? []
      : [maak(`${soort} ${van} ${n}`, soort, { van: duur.van, tot: duur.tot }, capital(duur.naam), feiten)],
  )

const diagnoseFeiten = ({ document }: Zorgvraagbeeld): Tijdlijnitem['feiten'] =>
  document.diagnoses
    .filter(({ hoofd }) => hoofd)
    .flatMap(({ omschrijving }) => naamfeit('Hoofddiagnose', 'Main diagnosis', omschrijving))

const capital = ({ nl, en }: Tekst): Tekst => ({
  nl: `${nl.charAt(0).toUpperCase()}${nl.slice(1)}`,
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
})
