import type { Bewerking } from '../bewerking.ts'

/** Edits of a credit line. */
export const creditbewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'credit-na-verzending', basis: 'fz', raakt: ['VC039'] },
    zegt: 'De gecrediteerde zorg ligt na de verzenddatum.',
    bewerk: ({ credit, bericht }) => {
      credit.begindatum = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'credit-oude-codelijst', basis: 'ggz', raakt: ['VC081@CreditPrestatie'] },
    zegt: 'Een credit op een oude codelijst.',
    bewerk: ({ credit }) => {
      credit.prestatieCodelijstCode = '061'
    },
  },
  {
    ...{ id: 'credit-zpm-buitenland', basis: 'buitenland', raakt: ['VC082@CreditPrestatie'] },
    zegt: 'Een credit van een zorgprestatie aan een orgaan van verblijf.',
    bewerk: ({ credit }) => {
      credit.prestatieCodelijstCode = '071'
    },
  },
  {
    ...{ id: 'credit-op-debet-in-bericht', basis: 'fz', raakt: ['VC102'] },
    zegt: 'Een credit op een debetregel van hetzelfde bericht.',
    bewerk: ({ credit, debet }) => {
      credit.gerelateerdReferentienummer = debet.referentienummer
    },
  },
  {
    ...{ id: 'credit-999', basis: 'fz', raakt: ['VC132'] },
    zegt: 'Een credit van een prestatie zonder code aan DJI.',
    bewerk: ({ credit }) => {
      credit.prestatieCodelijstCode = '999'
    },
  },
  {
    ...{ id: 'credit-vanaf-2027', basis: 'ggz', maand: '2026-12', raakt: ['VC173'] },
    zegt: 'Een credit van zorg vanaf 2027 in een bericht van versie 1.0.',
    bewerk: ({ credit, dag, lengte }) => {
      credit.begindatum = dag(lengte + 2)
    },
  },
  {
    ...{ id: 'credit-en-debet-999', basis: 'ggz', raakt: ['VC116', 'VC132'] },
    zegt: 'Debet en credit van prestaties zonder code aan een verzekeraar.',
    bewerk: ({ credit, debet }) => {
      credit.prestatieCodelijstCode = '999'
      debet.prestatieCodelijstCode = '999'
    },
  },
]
