import type { Behandelaar } from '../bericht.ts'
import { type Bewerking, type Snijplek, verwijzingVan } from '../bewerking.ts'

const NAAM = { initialen: 'F.', geslachtsnaam: { achternaam: 'Bedenksel' } }
const AGB = { zorgaanbiedercode: '01999998', zorgaanbiederSoort: '3', zorgaanbiederRol: '03' }

/** Puts one referral on the line. */
function zet({ debet, dag }: Snijplek, type: string, verwijzer: Behandelaar | null, metDatum = true): void {
  debet.verwijzing = [{ typeVerwijzingcode: type, verwijsdatum: metDatum ? dag(-40) : null, verwijzer }]
}

/** Edits of the referral and the referrer. */
export const verwijsbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'verwijzing-na-zorg', basis: 'ggz', raakt: ['VC042'] },
    zegt: 'De verwijzing is van na de zorg.',
    bewerk: (plek) => {
      verwijzingVan(plek).verwijsdatum = plek.debet.begindatum + 1
    },
  },
  {
    ...{ id: 'verwijzing-op-dag-van-zorg', basis: 'ggz', raakt: [] },
    zegt: 'De verwijzing is van de dag van de zorg: dat mag.',
    bewerk: (plek) => {
      verwijzingVan(plek).verwijsdatum = plek.debet.begindatum
    },
  },
  {
    ...{ id: 'verwijstype-bij-dji', basis: 'fz', raakt: ['VC106'] },
    zegt: 'Een verwijzing van type 03 aan DJI.',
    bewerk: (plek) => zet(plek, '03', null, false),
  },
  {
    ...{ id: 'verwijstype-04-bij-dji-met-datum', basis: 'fz', raakt: ['VC106', 'VC108'] },
    zegt: 'Een verwijzing van type 04 met datum aan DJI.',
    bewerk: (plek) => zet(plek, '04', null),
  },
  {
    ...{ id: 'verwijzing-06-met-datum', basis: 'fz', raakt: ['VC108'] },
    zegt: 'Een verwijzing van type 06 met verwijsdatum.',
    bewerk: (plek) => zet(plek, '06', null),
  },
  {
    ...{ id: 'verwijzing-04-met-verwijzer', basis: 'ggz', raakt: ['VC108'] },
    zegt: 'Geen verwijzing (type 04) en toch een verwijzer.',
    bewerk: (plek) => zet(plek, '04', AGB),
  },
  {
    ...{ id: 'verwijzing-01-zonder-agb', basis: 'ggz', raakt: ['VC107'] },
    zegt: 'Een verwijzing zonder verwijzer.',
    bewerk: (plek) => zet(plek, '01', null),
  },
  {
    ...{ id: 'doorverwijzing-zonder-agb', basis: 'servicebureau', raakt: ['VC107'] },
    zegt: 'Een doorverwijzing door iemand zonder AGB-code.',
    bewerk: (plek) =>
      zet(plek, '02', { zorgaanbiederSpecificatie: '0999', naamZorgverlener: NAAM, zorgaanbiederRol: '03' }),
  },
  {
    ...{ id: 'verwijzing-07-zonder-specificatie', basis: 'ggz', raakt: ['VC109'] },
    zegt: 'Een verwijzer zonder AGB-code (type 07) en zonder specificatie.',
    bewerk: (plek) => zet(plek, '07', null),
  },
  {
    ...{ id: 'verwijzing-07', basis: 'ggz', raakt: [] },
    zegt: 'Een verwijzer zonder AGB-code (type 07) met specificatie en naam: dat mag.',
    bewerk: (plek) =>
      zet(plek, '07', { zorgaanbiederSpecificatie: '0999', naamZorgverlener: NAAM, zorgaanbiederRol: '03' }),
  },
  {
    ...{ id: 'verwijzing-05', basis: 'ggz', raakt: ['VC110'] },
    zegt: 'Geen verwijzing (type 05) aan een verzekeraar.',
    bewerk: (plek) => zet(plek, '05', null, false),
  },
  {
    ...{ id: 'verwijzing-05-servicebureau', basis: 'servicebureau', raakt: [] },
    zegt: 'Geen verwijzing (type 05) aan een servicebureau: dat mag.',
    bewerk: (plek) => zet(plek, '05', null, false),
  },
  {
    ...{ id: 'verwijstype-onbekend', basis: 'ggz', raakt: ['RC031'] },
    zegt: 'Een type verwijzing dat niet bestaat.',
    bewerk: (plek) => zet(plek, '08', AGB),
  },
  {
    ...{ id: 'verwijzer-code-en-naam', basis: 'ggz', raakt: ['VC071'] },
    zegt: 'Een verwijzer met AGB-code en naam.',
    bewerk: (plek) => zet(plek, '01', { ...AGB, naamZorgverlener: NAAM }),
  },
  {
    ...{ id: 'verwijzer-code-zonder-soort', basis: 'ggz', raakt: ['VC073'] },
    zegt: 'Een verwijzer met AGB-code en zonder soort.',
    bewerk: (plek) => zet(plek, '01', { ...AGB, zorgaanbiederSoort: null }),
  },
  {
    ...{ id: 'verwijzer-soort-zonder-code', basis: 'ggz', raakt: ['VC075'] },
    zegt: 'Een verwijzer zonder AGB-code en met soort.',
    bewerk: (plek) =>
      zet(plek, '07', {
        ...{ zorgaanbiederSpecificatie: '0999', naamZorgverlener: NAAM, zorgaanbiederRol: '03' },
        zorgaanbiederSoort: '3',
      }),
  },
  {
    ...{ id: 'verwijzer-specificatie-en-beroep', basis: 'ggz', raakt: ['VC077', 'VC081@Verwijzer'] },
    zegt: 'Een verwijzer met specificatie en beroep.',
    bewerk: (plek) =>
      zet(plek, '07', {
        ...{ zorgaanbiederSpecificatie: '0999', beroepZorgverlener: 'FICTIEF', zorgaanbiederRol: '03' },
        naamZorgverlener: NAAM,
      }),
  },
  {
    ...{ id: 'verwijzer-zonder-naam', basis: 'ggz', raakt: ['VC079'] },
    zegt: 'Een verwijzer met specificatie en zonder naam.',
    bewerk: (plek) => zet(plek, '07', { zorgaanbiederSpecificatie: '0999', zorgaanbiederRol: '03' }),
  },
  {
    ...{ id: 'verwijzer-beroep-als-regie', basis: 'ggz', raakt: ['VC082@Verwijzer'] },
    zegt: 'Een verwijzer met beroep in de rol van regiebehandelaar.',
    bewerk: (plek) =>
      zet(plek, '03', { beroepZorgverlener: 'FICTIEF', naamZorgverlener: NAAM, zorgaanbiederRol: '02' }),
  },
  {
    ...{ id: 'verwijzer-beroep-buiten-zpm', basis: 'servicebureau', raakt: ['VC083'] },
    zegt: 'Een verwijzer met beroep op een prestatie zonder code.',
    bewerk: (plek) => {
      plek.debet.prestatieCodelijstCode = '999'
      zet(plek, '03', { beroepZorgverlener: 'FICTIEF', naamZorgverlener: NAAM, zorgaanbiederRol: '03' })
    },
  },
  {
    ...{ id: 'verwijzer-naamloos', basis: 'ggz', raakt: ['VC084'] },
    zegt: 'Een verwijzer zonder AGB-code, specificatie of beroep.',
    bewerk: (plek) => zet(plek, '03', { zorgaanbiederRol: '03' }),
  },
  {
    ...{ id: 'verwijzer-soort-onbekend', basis: 'ggz', raakt: ['RC033'] },
    zegt: 'Een verwijzer van een soort die niet bestaat.',
    bewerk: (plek) => zet(plek, '01', { ...AGB, zorgaanbiederSoort: '9' }),
  },
  {
    ...{ id: 'verwijzer-rol-onbekend', basis: 'ggz', raakt: ['RC035'] },
    zegt: 'Een verwijzer in een rol die niet bestaat.',
    bewerk: (plek) => zet(plek, '01', { ...AGB, zorgaanbiederRol: '09' }),
  },
]
