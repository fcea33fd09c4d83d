import {
  type DienstfactuurDocument,
  type DienstverzoekDocument,
  dienstfactuurDocument,
  dienstverzoekDocument,
} from '../register/documenten.ts'

/** For tests: documents of both sides as they stand in a register. All invented. */
const NUMMER = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const verzoek = {
  id: 'v1',
  volgnummer: 2,
  tegenpartij: { agb: '94000001', naam: 'Proefpraktijk' },
  stroom: 'ggz',
  wat: 'Psychomotorische therapie',
  geldig: { van: '2023-03-01', tot: null },
  zorgtraject: { nummer: NUMMER, startdatum: '2023-03-07' },
  tarief: '85.00',
  verzonden: '2023-03-01',
}
const persoon = {
  naam: { initialen: 'P.', roepnaam: null, voorvoegsels: 'de', achternaam: 'Proef' },
  geboortedatum: '1980-05-05',
  bsn: '999990019',
}
const regel = {
  regel: 1,
  verzoek: 'v1',
  zorgtraject: NUMMER,
  startdatum: null,
  datum: '2023-03-14',
  begintijd: '10:00',
  omschrijving: 'Onderlinge dienstverlening',
  minuten: 45,
  tarief: '85.00',
}
const factuur = {
  nummer: 'D202303-0001',
  tegenpartij: { agb: '94000001', naam: 'Proefpraktijk' },
  maand: '2023-03',
  dag: '2023-04-05',
  vervaldag: '2023-05-05',
  totaal: '85.00',
}

export const DIENSTVERZOEKEN: readonly DienstverzoekDocument[] = [
  { ...verzoek, kant: 'gevraagd', patient: 'p1', bezorgd: true },
  { ...verzoek, kant: 'ontvangen', patient: null, persoon, zorgtraject: null, tarief: null },
  { ...verzoek, kant: 'ontvangen', patient: 'p1', persoon: null },
].map((een) => dienstverzoekDocument.parse(een))

export const DIENSTFACTUREN: readonly DienstfactuurDocument[] = [
  { ...factuur, kant: 'gemaakt', regels: [{ ...regel, prestatie: 'r1' }], ingetrokken: null, bezorgd: false },
  { ...factuur, kant: 'ontvangen', regels: [regel], ingetrokken: { dag: '2023-04-06', reden: 'verkeerde maand' } },
].map((een) => dienstfactuurDocument.parse(een))
