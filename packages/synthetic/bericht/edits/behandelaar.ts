import type { Behandelaar } from '../bericht.ts'
import type { Bewerking } from '../bewerking.ts'

const NAAM = { initialen: 'F.', geslachtsnaam: { achternaam: 'Verzinsel' } }
const BEROEP = 'FICTIEF'
const SPECIFICATIE = '0999'

/** Empties the identification of a person, so that an edit says exactly what is there. */
export function leeg(persoon: Behandelaar, erin: Behandelaar): void {
  persoon.zorgaanbiedercode = null
  persoon.zorgaanbiederSoort = null
  persoon.zorgaanbiederSpecificatie = null
  persoon.beroepZorgverlener = null
  persoon.naamZorgverlener = null
  Object.assign(persoon, erin)
}

/** Edits of who delivers and who directs. */
export const behandelaarbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'behandelaar-met-naam', basis: 'fz', raakt: ['VC057'] },
    zegt: 'Een AGB-code en een naam.',
    bewerk: ({ behandelaar }) => {
      behandelaar.naamZorgverlener = NAAM
    },
  },
  {
    ...{ id: 'behandelaar-code-en-beroep', basis: 'ggz', raakt: ['VC057', 'VC064', 'VC065'] },
    zegt: 'Een AGB-code en een beroep, zonder naam.',
    bewerk: ({ behandelaar }) => {
      behandelaar.beroepZorgverlener = BEROEP
    },
  },
  {
    ...{ id: 'behandelaar-code-en-specificatie', basis: 'fz', raakt: ['VC057', 'VC063', 'VC064'] },
    zegt: 'Een AGB-code en een specificatie, zonder naam.',
    bewerk: ({ behandelaar }) => {
      behandelaar.zorgaanbiederSpecificatie = SPECIFICATIE
    },
  },
  {
    ...{ id: 'behandelaar-soort-zonder-code', basis: 'ggz', raakt: ['VC062'] },
    zegt: 'Een beroep met naam en toch een soort zorgaanbieder.',
    bewerk: ({ behandelaar }) =>
      leeg(behandelaar, { beroepZorgverlener: BEROEP, naamZorgverlener: NAAM, zorgaanbiederSoort: '3' }),
  },
  {
    ...{ id: 'behandelaar-specificatie-en-beroep', basis: 'fz', raakt: ['VC063', 'VC065'] },
    zegt: 'Een specificatie en een beroep naast elkaar, met naam.',
    bewerk: ({ behandelaar }) =>
      leeg(behandelaar, {
        ...{ zorgaanbiederSpecificatie: SPECIFICATIE, beroepZorgverlener: BEROEP, naamZorgverlener: NAAM },
      }),
  },
  {
    ...{ id: 'behandelaar-beroep-zonder-naam', basis: 'ggz', raakt: ['VC064'] },
    zegt: 'Een beroep zonder naam.',
    bewerk: ({ behandelaar }) => leeg(behandelaar, { beroepZorgverlener: BEROEP }),
  },
  {
    ...{ id: 'behandelaar-specificatie-zonder-naam', basis: 'fz', raakt: ['VC064'] },
    zegt: 'Een specificatie zonder naam.',
    bewerk: ({ behandelaar }) => leeg(behandelaar, { zorgaanbiederSpecificatie: SPECIFICATIE }),
  },
  {
    ...{ id: 'behandelaar-beroep-met-naam', basis: 'fz', raakt: [] },
    zegt: 'Een beroep met naam: dat mag voor wie geen AGB-code heeft.',
    bewerk: ({ behandelaar }) => leeg(behandelaar, { beroepZorgverlener: BEROEP, naamZorgverlener: NAAM }),
  },
  {
    ...{ id: 'regie-met-beroep', basis: 'ggz', raakt: ['VC066', 'VC105'] },
    zegt: 'Een regiebehandelaar met een beroep in plaats van een AGB-code.',
    bewerk: ({ regie }) => leeg(regie, { beroepZorgverlener: BEROEP, naamZorgverlener: NAAM }),
  },
  {
    ...{ id: 'beroep-buiten-zpm', basis: 'servicebureau', raakt: ['VC067'] },
    zegt: 'Een beroep op een prestatie zonder code.',
    bewerk: ({ behandelaar, debet }) => {
      debet.prestatieCodelijstCode = '999'
      leeg(behandelaar, { beroepZorgverlener: BEROEP, naamZorgverlener: NAAM })
    },
  },
  {
    ...{ id: 'beroep-op-oude-codelijst', basis: 'fz', raakt: ['VC067', 'VC069'] },
    zegt: 'Een beroep op een prestatie van een oude codelijst.',
    bewerk: ({ behandelaar, debet }) => {
      debet.prestatieCodelijstCode = '061'
      leeg(behandelaar, { beroepZorgverlener: BEROEP, naamZorgverlener: NAAM })
    },
  },
  {
    ...{ id: 'behandelaar-naamloos', basis: 'fz', raakt: ['VC068'] },
    zegt: 'Een behandelaar zonder AGB-code, specificatie of beroep.',
    bewerk: ({ behandelaar }) => leeg(behandelaar, {}),
  },
  {
    ...{ id: 'behandelaar-praktijk', basis: 'ggz', raakt: ['VC104'] },
    zegt: 'Een praktijk als behandelaar.',
    bewerk: ({ behandelaar }) => {
      behandelaar.zorgaanbiederSoort = '2'
    },
  },
  {
    ...{ id: 'behandelaar-instelling', basis: 'fz', raakt: [] },
    zegt: 'Een instelling als behandelaar: dat mag.',
    bewerk: ({ behandelaar }) => {
      behandelaar.zorgaanbiederSoort = '1'
    },
  },
  {
    ...{ id: 'regie-instelling', basis: 'fz', raakt: ['VC105'] },
    zegt: 'Een instelling als regiebehandelaar.',
    bewerk: ({ regie }) => {
      regie.zorgaanbiederSoort = '1'
    },
  },
  {
    ...{ id: 'behandelaar-soort-onbekend', basis: 'ggz', raakt: ['VC104', 'RC023'] },
    zegt: 'Een behandelaar van een soort die niet bestaat.',
    bewerk: ({ behandelaar }) => {
      behandelaar.zorgaanbiederSoort = '9'
    },
  },
  {
    ...{ id: 'rol-verwijzer', basis: 'fz', raakt: ['VC036'] },
    zegt: 'Een verwijzer tussen de behandelaars.',
    bewerk: ({ regie }) => {
      regie.zorgaanbiederRol = '03'
    },
  },
  {
    // with role 01 or 02 the missing kind would break VC104 or VC105 in one reading of them and not in another
    ...{ id: 'verwijzer-zonder-soort', basis: 'ggz', raakt: ['VC036', 'VC058'] },
    zegt: 'Een verwijzer tussen de behandelaars, met AGB-code en zonder soort.',
    bewerk: ({ regie }) => {
      regie.zorgaanbiederRol = '03'
      regie.zorgaanbiederSoort = null
    },
  },
  {
    ...{ id: 'rol-diagnosesteller', basis: 'ggz', raakt: ['VC036'] },
    zegt: 'Een diagnosesteller tussen de behandelaars.',
    bewerk: ({ behandelaar }) => {
      behandelaar.zorgaanbiederRol = '04'
    },
  },
  {
    ...{ id: 'rol-onbekend', basis: 'fz', raakt: ['RC025'] },
    zegt: 'Een rol van de behandelaar die niet bestaat.',
    bewerk: ({ regie }) => {
      regie.zorgaanbiederRol = '09'
    },
  },
]
