import type { Bewerking } from '../bewerking.ts'
import { leeg } from './behandelaar.ts'

const NAAM = { initialen: 'F.', geslachtsnaam: { achternaam: 'Demostra' } }

/** Edits of diagnoses, who made them, and what privacy holds back. */
export const diagnosebewerkingen: readonly Bewerking[] = [
  {
    ...{ id: 'privacy-met-diagnose', basis: 'fz', maand: '2023-11', raakt: ['VC043'] },
    zegt: 'Voor 2024: privacy en toch een DSM-hoofdgroep.',
    bewerk: ({ debet }) => {
      debet.privacyCode = true
    },
  },
  {
    ...{ id: 'privacy-met-diagnose-2024', basis: 'fz', maand: '2024-02', raakt: ['VC160'] },
    zegt: 'Vanaf 2024: privacy en toch een diagnose.',
    bewerk: ({ debet }) => {
      debet.privacyCode = true
    },
  },
  {
    ...{ id: 'privacy-met-diagnose-verzekeraar-2024', basis: 'ggz', maand: '2024-02', raakt: ['VC160'] },
    zegt: 'Vanaf 2024: privacy en toch een diagnose aan een verzekeraar.',
    bewerk: ({ debet }) => {
      debet.privacyCode = true
    },
  },
  {
    ...{ id: 'privacy-met-profiel', basis: 'ggz', maand: '2023-11', raakt: [] },
    zegt: 'Voor 2024: privacy met alleen een ggz-profiel (lijst 033): dat mag.',
    bewerk: ({ debet, diagnose }) => {
      debet.privacyCode = true
      diagnose.diagnoseCodelijstCode = '033'
      diagnose.diagnosecode = 'FICTIEF'
    },
  },
  {
    ...{ id: 'privacy-zonder-diagnose', basis: 'ggz', maand: '2024-02', raakt: [] },
    zegt: 'Privacy en geen diagnose: dat mag.',
    bewerk: ({ debet, gegevens }) => {
      debet.privacyCode = true
      gegevens.diagnose = []
    },
  },
  {
    ...{ id: 'diagnose-zonder-lijst', basis: 'fz', raakt: ['VC044'] },
    zegt: 'Een diagnose zonder codelijst en zonder code.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = null
      diagnose.diagnosecode = null
    },
  },
  {
    ...{ id: 'diagnose-code-zonder-lijst', basis: 'ggz', raakt: ['VC044', 'VC047'] },
    zegt: 'Een diagnosecode zonder codelijst.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = null
    },
  },
  {
    ...{ id: 'diagnose-lijst-logopedie', basis: 'fz', raakt: ['VC045', 'VC100'] },
    zegt: 'Een diagnose uit een lijst buiten de ggz, aan DJI.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = '012'
    },
  },
  {
    ...{ id: 'diagnose-lijst-dieet', basis: 'ggz', raakt: ['VC045', 'VC101'] },
    zegt: 'Een diagnose uit een lijst buiten de ggz, aan een verzekeraar.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = '025'
    },
  },
  {
    ...{ id: 'diagnose-lijst-zonder-code', basis: 'fz', raakt: ['VC046'] },
    zegt: 'Een codelijst zonder diagnosecode.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnosecode = null
    },
  },
  {
    ...{ id: 'diagnose-na-verzending', basis: 'fz', raakt: ['VC048'] },
    zegt: 'De diagnose is van na de verzenddatum.',
    bewerk: ({ diagnose, bericht }) => {
      diagnose.diagnosedatum = bericht.header.verzenddatum + 1
    },
  },
  {
    ...{ id: 'hoofdgroep-en-profiel', basis: 'ggz', raakt: ['VC099'] },
    zegt: 'Een DSM-hoofdgroep en een ggz-profiel naast elkaar.',
    bewerk: ({ gegevens }) => {
      gegevens.diagnose.push({ diagnoseCodelijstCode: '033', diagnosecode: 'FICTIEF' })
    },
  },
  {
    ...{ id: 'diagnoselijst-ggz-aan-dji', basis: 'fz', raakt: ['VC100'] },
    zegt: 'Een DSM-hoofdgroep ggz aan DJI.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = '029'
    },
  },
  {
    ...{ id: 'diagnoselijst-fz-aan-verzekeraar', basis: 'ggz', raakt: ['VC101'] },
    zegt: 'Een DSM-hoofdgroep fz aan een verzekeraar.',
    bewerk: ({ diagnose }) => {
      diagnose.diagnoseCodelijstCode = '030'
    },
  },
  {
    ...{ id: 'diagnoselijst-dubbel', basis: 'fz', raakt: ['VC103'] },
    zegt: 'Twee diagnoses van dezelfde lijst.',
    bewerk: ({ gegevens, diagnose }) => {
      gegevens.diagnose.push(structuredClone(diagnose))
    },
  },
  {
    ...{ id: 'steller-code-en-naam', basis: 'fz', raakt: ['VC072'] },
    zegt: 'Een diagnosesteller met AGB-code en naam.',
    bewerk: ({ steller }) => {
      steller.naamZorgverlener = NAAM
    },
  },
  {
    ...{ id: 'steller-code-zonder-soort', basis: 'ggz', raakt: ['VC074'] },
    zegt: 'Een diagnosesteller met AGB-code en zonder soort.',
    bewerk: ({ steller }) => {
      steller.zorgaanbiederSoort = null
    },
  },
  {
    ...{ id: 'steller-soort-zonder-code', basis: 'fz', raakt: ['VC076'] },
    zegt: 'Een diagnosesteller zonder AGB-code en met soort.',
    bewerk: ({ steller }) =>
      leeg(steller, { zorgaanbiederSpecificatie: '0999', naamZorgverlener: NAAM, zorgaanbiederSoort: '3' }),
  },
  {
    ...{ id: 'steller-code-en-specificatie', basis: 'ggz', raakt: ['VC072', 'VC078'] },
    zegt: 'Een diagnosesteller met AGB-code, specificatie en naam.',
    bewerk: ({ steller }) => {
      steller.zorgaanbiederSpecificatie = '0999'
      steller.naamZorgverlener = NAAM
    },
  },
  {
    ...{ id: 'steller-specificatie-zonder-naam', basis: 'fz', raakt: ['VC080'] },
    zegt: 'Een diagnosesteller met specificatie en zonder naam.',
    bewerk: ({ steller }) => leeg(steller, { zorgaanbiederSpecificatie: '0999' }),
  },
  {
    ...{ id: 'steller-naamloos', basis: 'ggz', raakt: ['VC085'] },
    zegt: 'Een diagnosesteller zonder AGB-code en specificatie.',
    bewerk: ({ steller }) => leeg(steller, {}),
  },
  {
    ...{ id: 'steller-soort-onbekend', basis: 'fz', raakt: ['RC043'] },
    zegt: 'Een diagnosesteller van een soort die niet bestaat.',
    bewerk: ({ steller }) => {
      steller.zorgaanbiederSoort = '9'
    },
  },
  {
    ...{ id: 'steller-rol-onbekend', basis: 'ggz', raakt: ['RC045'] },
    zegt: 'Een diagnosesteller in een rol die niet bestaat.',
    bewerk: ({ steller }) => {
      steller.zorgaanbiederRol = '09'
    },
  },
]
