import type { Bewerking } from '../bewerking.ts'

/** 2125-01-01 in epoch days: long after any message was offered. */
const VERRE_TOEKOMST = 56_613

/** Edits of header, context and total. An error here hides everything about the insured (gds801.md §2). */
export const kopbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'soort-productie', basis: 'fz', raakt: ['VC001'] },
    zegt: 'Een productiebericht in de testomgeving.',
    bewerk: ({ bericht }) => {
      bericht.header.berichtsoort = 'P'
    },
  },
  {
    ...{ id: 'productie-voor-2022', basis: 'ggz', raakt: ['VC001', 'VC098'] },
    zegt: 'Een productiebericht over een periode die voor 2022 begint, in de testomgeving.',
    bewerk: ({ bericht, dag }) => {
      bericht.header.berichtsoort = 'P'
      bericht.declaratieContext.begindatumDeclaratieperiode = dag(-2000)
    },
  },
  {
    ...{ id: 'verzenderrol-verzekeraar', basis: 'ggz', raakt: ['VC002'] },
    zegt: 'Een declaratie die een zorgverzekeraar verzendt.',
    bewerk: ({ bericht }) => {
      bericht.header.verzenderRol = '3'
    },
  },
  {
    ...{ id: 'verzenderrol-onbekend', basis: 'fz', raakt: ['VC002', 'RC003'] },
    zegt: 'Een rol van de verzender die niet bestaat.',
    bewerk: ({ bericht }) => {
      bericht.header.verzenderRol = '9'
    },
  },
  {
    ...{ id: 'ontvangerrol-zorgaanbieder', basis: 'fz', raakt: ['VC004'] },
    zegt: 'Een declaratie aan een zorgaanbieder.',
    bewerk: ({ bericht }) => {
      bericht.header.ontvangerRol = '1'
    },
  },
  {
    ...{ id: 'ontvangerrol-onbekend', basis: 'ggz', raakt: ['VC004', 'RC006'] },
    zegt: 'Een rol van de ontvanger die niet bestaat.',
    bewerk: ({ bericht }) => {
      bericht.header.ontvangerRol = '9'
    },
  },
  {
    ...{ id: 'verzenddatum-toekomst', basis: 'fz', raakt: ['VC006'] },
    zegt: 'Een verzenddatum in de toekomst.',
    bewerk: ({ bericht }) => {
      bericht.header.verzenddatum = VERRE_TOEKOMST
    },
  },
  {
    ...{ id: 'betaling-aan-servicebureau', basis: 'ggz', raakt: ['VC007'] },
    zegt: 'Betaling aan een servicebureau, hoewel de zorgaanbieder zelf verzendt.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.betalingAanServicebureau = true
    },
  },
  {
    ...{ id: 'factuur-na-verzending', basis: 'fz', raakt: ['VC008'] },
    zegt: 'De factuurdatum ligt na de verzenddatum.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.factuurdatum = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'systeemcode-zonder-versie', basis: 'fz', raakt: ['VC009'] },
    zegt: 'Een informatiesysteemcode zonder versie.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.informatiesysteemCode = '0001'
    },
  },
  {
    ...{ id: 'systeemversie-zonder-code', basis: 'ggz', raakt: ['VC010'] },
    zegt: 'Een informatiesysteemversie zonder code.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.informatiesysteemVersie = '1.0'
    },
  },
  {
    ...{ id: 'periode-zonder-einde', basis: 'fz', raakt: ['VC012'] },
    zegt: 'De declaratieperiode heeft een begin en geen einde.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.einddatumDeclaratieperiode = null
    },
  },
  {
    ...{ id: 'periode-zonder-begin', basis: 'ggz', raakt: ['VC013'] },
    zegt: 'De declaratieperiode heeft een einde en geen begin.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.begindatumDeclaratieperiode = null
    },
  },
  {
    ...{ id: 'periode-na-verzending', basis: 'fz', raakt: ['VC014'] },
    zegt: 'De declaratieperiode eindigt na de verzenddatum.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.einddatumDeclaratieperiode = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'periode-omgekeerd', basis: 'ggz', raakt: ['VC015'] },
    zegt: 'De declaratieperiode begint na het einde.',
    bewerk: ({ bericht, dag }) => {
      bericht.declaratieContext.begindatumDeclaratieperiode = dag(2)
      bericht.declaratieContext.einddatumDeclaratieperiode = dag(1)
    },
  },
  {
    ...{ id: 'zorgaanbieder-bij-instelling', basis: 'fz', raakt: ['VC111'] },
    zegt: 'Een zorgaanbieder naast een declarant die geen zorgverlener is.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.zorgaanbieder = { zorgaanbiedercode: '06999998', zorgaanbiederSoort: '1' }
    },
  },
  {
    ...{ id: 'zorgaanbieder-soort-onbekend', basis: 'ggz', raakt: ['VC111', 'RC010'] },
    zegt: 'Een declarerende zorgverlener met een zorgaanbieder van een soort die niet bestaat.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.declarant.zorgaanbiederSoort = '3'
      bericht.declaratieContext.zorgaanbieder = { zorgaanbiedercode: '06999998', zorgaanbiederSoort: '9' }
    },
  },
  {
    ...{ id: 'declarantsoort-onbekend', basis: 'fz', raakt: ['RC008'] },
    zegt: 'De declarant is van een soort die niet bestaat.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.declarant.zorgaanbiederSoort = '9'
    },
  },
  {
    ...{ id: 'factuurnummer-met-vreemd-teken', basis: 'fz', maand: '2026-01', raakt: ['VC171'] },
    zegt: 'Vanaf 2026 een factuurnummer met een teken buiten de SEPA-reeks.',
    bewerk: ({ bericht }) => {
      bericht.declaratieContext.factuurnummer = 'F_2026é1'
    },
  },
  {
    ...{ id: 'totaal-verkeerd', basis: 'fz', raakt: ['VC016'] },
    zegt: 'Het totaal is een cent te hoog.',
    bewerk: ({ bericht }) => {
      bericht.overzicht.totaalDeclaratiebedragInclBtw.bedrag += 1
    },
  },
  {
    ...{ id: 'totaal-omgekeerd', basis: 'ggz', raakt: ['VC016'] },
    zegt: 'Het totaal staat aan de verkeerde kant: debet voor credit of andersom.',
    bewerk: ({ bericht }) => {
      const totaal = bericht.overzicht.totaalDeclaratiebedragInclBtw
      totaal.bedrag += 1000
      totaal.debetCreditCode = totaal.debetCreditCode === 'D' ? 'C' : 'D'
    },
  },
  {
    ...{ id: 'debetcredit-onbekend', basis: 'fz', raakt: ['VC016', 'RC046'] },
    zegt: 'Een code debet/credit die niet bestaat; het totaal geldt dan als negatief.',
    bewerk: ({ bericht }) => {
      const totaal = bericht.overzicht.totaalDeclaratiebedragInclBtw
      totaal.debetCreditCode = 'X'
    },
  },
]
