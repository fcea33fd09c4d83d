/**
 * A small administration for tests: one psychologist, one forensic client of DJI and one insured patient.
 * All invented; the BSN passes the elfproef and the AGB-codes are no known ones.
 */
const AGB = '94000001'
const PERSOON = '94000002'
const VERWIJZER = '01000003'
const ALTIJD = { van: '2022-01-01', tot: null }
export const ZTN_GGZ = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
export const ZTN_FZ = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
export const BSN = '999990019'

export const plaatsing = {
  nummer: '900000001',
  skn: '12345678',
  declarant: AGB,
  titel: { van: '2023-01-01', tot: '2023-12-31' },
  zorgtraject: ZTN_FZ,
  startdatum: '2022-12-20',
}

export const contract = {
  nummer: 'CTM-0001',
  declarant: AGB,
  betaler: '9992',
  geldig: ALTIJD,
  producten: [{ prestatiecode: 'CO0497', tarief: '120.00', geldig: ALTIJD }],
}

export const stamgegevens = {
  formaat: 'zorgketen/stamgegevens@1',
  fictief: true,
  organisatie: { id: 'proef', naam: 'Proefpraktijk' },
  declarant: { agb: AGB, soort: '2' },
  zorgverleners: [
    {
      id: 'z1',
      naam: { initialen: 'A', voorvoegsels: null, achternaam: 'Proef' },
      agb: PERSOON,
      beroepen: [{ beroep: 'Gezondheidszorgpsycholoog', geldig: ALTIJD }],
    },
  ],
  eenheden: [
    {
      id: 'e1',
      naam: 'Praktijk',
      settings: [{ setting: 'sectie-ii', geldig: ALTIJD, besloten: '2022-01-01', reden: 'vrijgevestigd' }],
    },
  ],
  planningIsRealisatie: [],
  patienten: [
    {
      id: 'p-ggz',
      bsn: BSN,
      skn: null,
      geboortedatum: '1980-05-05',
      verzekeringen: [{ betaler: '0101', geldig: ALTIJD }],
      verwijzing: { soort: '01', datum: '2023-01-05', verwijzer: VERWIJZER },
      privacy: false,
    },
    {
      id: 'p-fz',
      bsn: null,
      skn: '12345678',
      geboortedatum: null,
      verzekeringen: [{ betaler: '9992', geldig: ALTIJD }],
      verwijzing: null,
      privacy: false,
    },
  ],
  zorgtrajecten: [
    traject(ZTN_GGZ, 'ggz', 'p-ggz', null, null),
    traject(ZTN_FZ, 'fz', 'p-fz', '2022-12-20', plaatsing.nummer),
  ],
  plaatsingen: [plaatsing],
  contracten: [contract],
  betalers: [
    { uzovi: '0101', rol: 'zorgverzekeraar' },
    { uzovi: '9992', rol: 'dji' },
  ],
}

function traject(
  nummer: string,
  soort: 'ggz' | 'fz',
  patient: string,
  startdatum: string | null,
  besluit: string | null,
) {
  return {
    nummer,
    soort,
    patient,
    startdatum,
    gesloten: null,
    plaatsing: besluit,
    diagnoses: [],
    regiebehandelaar: 'z1',
  }
}

/** A contact of 45 minutes treatment: CO0497, maximum tariff 128.40 in 2023 (zpm-prestaties.json). */
export const registratie = (id: string, stroom: 'ggz' | 'fz', datum = '2023-03-07', directeMinuten = 45) => ({
  soort: 'consult',
  id,
  patient: `p-${stroom}`,
  stroom,
  datum,
  begintijd: '09:00',
  zorgsoort: 'behandeling',
  eenheid: 'e1',
  zorgverlener: 'z1',
  geplandeMinuten: null,
  directeMinuten,
  indirecteMinuten: null,
})

export const registersDji = {
  formaat: 'zorgketen/registers@1',
  fictief: true,
  betaler: { uzovi: '9992', rol: 'dji' },
  plaatsingen: { volledig: true, rijen: [plaatsing] },
  contracten: { volledig: true, rijen: [contract] },
  aanbieders: { volledig: true, rijen: [{ aanbieder: AGB, geldig: ALTIJD }] },
  skns: { volledig: true, rijen: ['12345678'] },
  indicaties: { volledig: true, rijen: [{ plaatsing: plaatsing.nummer, settings: ['sectie-ii'] }] },
}

export const registersVerzekeraar = {
  formaat: 'zorgketen/registers@1',
  fictief: true,
  betaler: { uzovi: '0101', rol: 'zorgverzekeraar' },
  plaatsingen: null,
  contracten: { volledig: true, rijen: [] },
  aanbieders: null,
  skns: null,
  indicaties: null,
}
