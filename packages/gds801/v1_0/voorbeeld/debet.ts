import { nieuwHeen as nieuw } from './codec.ts'
import { dag } from './dag.ts'
import type { Basis, Geval } from './geval-vorm.ts'

type Debetdelen = Pick<
  Geval,
  | 'debet'
  | 'kenmerk'
  | 'verwijzing'
  | 'verwijzer'
  | 'behandelaar'
  | 'regiebehandelaar'
  | 'gegevens'
  | 'diagnose'
  | 'diagnosesteller'
  | 'zorgtraject'
  | 'plaatsingsbesluit'
>

/** One debit line of 100.00 with every child that its base allows. All content is invented. */
export function maakDebet(basis: Basis): Debetdelen {
  const fz = basis === 'fz'
  const agb = (code: string, rol: string) => ({
    ...{ zorgaanbiedercode: code, zorgaanbiederSoort: '3', zorgaanbiederRol: rol },
  })
  const behandelaar = nieuw('Zorgaanbieder', agb('94000001', '01'))
  const regiebehandelaar = nieuw('Zorgaanbieder', agb('94000002', '02'))
  const verwijzer = nieuw('Verwijzer', agb('01000001', '03'))
  const verwijzing = nieuw('Verwijzing', {
    typeVerwijzingcode: fz ? '06' : '01',
    verwijsdatum: fz ? null : dag('2021-12-01'),
    verwijzer: fz ? null : verwijzer,
  })
  const kenmerk = nieuw('AanvullendPrestatieKenmerk', { apkCodelijstCode: '001', apkCode: 'FICTIEF-01' })
  const diagnosesteller = nieuw('Diagnosesteller', agb('94000003', '04'))
  const diagnose = nieuw('Diagnose', {
    diagnoseCodelijstCode: fz ? '032' : '029',
    diagnosecode: fz ? 'FICTIEF-01' : '16',
    ...{ diagnosedatum: dag('2022-01-03'), diagnosesteller },
  })
  const zorgtraject = nieuw('Zorgtraject', {
    ...{ zorgtrajectnummer: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', zorgtrajectStartdatum: dag('2022-01-03') },
  })
  const plaatsingsbesluit = nieuw('Plaatsingsbesluit', {
    plaatsingsbesluitNummer: '123456789',
    ...{ begindatumForensischeZorgtitel: dag('2021-06-01'), einddatumForensischeZorgtitel: dag('2023-05-31') },
  })
  const gegevens = nieuw('AanvullendePrestatiegegevens', {
    ...{ contractnummer: fz ? 'C-1' : null, diagnose: [diagnose], zorgtraject },
    plaatsingsbesluit: fz ? plaatsingsbesluit : null,
  })
  const debet = nieuw('DebetPrestatie', {
    ...{ referentienummer: 'R-1', prestatieCodelijstCode: basis === 'buitenland' ? '999' : '071' },
    ...{ prestatiecode: 'FICTIEF', begindatum: dag('2022-01-12'), begintijd: 36_000, eindtijd: 38_700, aantal: 1 },
    ...{ tariefInclBtw: 10_000, berekendBedragInclBtw: 10_000, declaratieBedragInclBtw: 10_000 },
    ...{ informatieCode: '01', privacyCode: false, doorsturenToegestaan: true },
    ...{ aanvullendPrestatieKenmerk: [kenmerk], verwijzing: [verwijzing] },
    ...{ zorgaanbieder: [behandelaar, regiebehandelaar], aanvullendePrestatiegegevens: gegevens },
  })
  return {
    ...{ debet, kenmerk, verwijzing, verwijzer, behandelaar, regiebehandelaar },
    ...{ gegevens, diagnose, diagnosesteller, zorgtraject, plaatsingsbesluit },
  }
}
