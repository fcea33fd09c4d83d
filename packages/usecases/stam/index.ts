export { checkDocument } from './check-document.ts'
export type { Betalersdocumenten } from './documenten/betalersdocumenten.ts'
export { composeRegisters, splitRegisters } from './documenten/betalersdocumenten.ts'
export type { AanbiederDocument, IndicatieDocument, SknDocument } from './documenten/betalerskant.ts'
export type { EenheidDocument, Settingperiode } from './documenten/eenheid.ts'
export type { OrganisatieDocument } from './documenten/organisatie.ts'
export type { BetalerDocument, ContractDocument, PlaatsingDocument } from './documenten/overeenkomst.ts'
export type { PatientDocument, Verwijzing, Verzekeringsperiode, Zorgvraag } from './documenten/patient.ts'
export { SETTINGLIJST, type SettinglijstDocument } from './documenten/settinglijst.ts'
export { composeStamgegevens, type Stamdocumenten, splitStamgegevens } from './documenten/stamdocumenten.ts'
export type { ZorgtrajectDocument } from './documenten/zorgtraject.ts'
export type { Beroepsperiode, ZorgverlenerDocument } from './documenten/zorgverlener.ts'
export type { ZorgvraagDocument } from './documenten/zorgvraag.ts'
export { type Importopdracht, importStam } from './invoer/import-stam.ts'
export type { Invoerkolom } from './invoer/kolom.ts'
export { type Koppelvoorstel, proposeMapping } from './invoer/koppel-koppen.ts'
export { importTemplate, type Sjabloon } from './invoer/sjabloon.ts'
export type { Celsoort, Herstelling, Invoerfout, LeesCel, Tabel } from './invoer/tabel.ts'
export { applyImport, type Importvoorstel, type Invoeruitkomst, type Veldverschil } from './invoer/voorstel.ts'
export { INVOERBARE_REGISTERS, type InvoerbaarRegister, importColumns } from './invoer/vormen.ts'
export { resolvePatient } from './patienten/bsn-eigenaar.ts'
export { type BsnWijziging, changeBsn, type GewijzigdBsn } from './patienten/change-bsn.ts'
export { type Dubbelreden, type Dubbelvermoeden, findDoubles } from './patienten/find-doubles.ts'
export type { GeraakteRegel } from './patienten/geraakte-regels.ts'
export {
  mergePatients,
  type Patientverwijzingen,
  type Samengevoegd,
  type Samenvoeguitkomst,
  type Samenvoegverzoek,
} from './patienten/merge-patients.ts'
export {
  type Samenvoegconflict,
  type Samenvoeging,
  type Samenvoegkeuzes,
  type Samenvoegveld,
  samenvoeging,
} from './patienten/samenvoeging.ts'
export { fromPatient, toPatient, verwijzingOp } from './patienten/to-patient.ts'
export { type Ontvoeging, undoMerge } from './patienten/undo-merge.ts'
export { verifyBsn } from './patienten/verify-bsn.ts'
export { addInsurance } from './perioden/add-insurance.ts'
export type { Reeks } from './perioden/reeks.ts'
export { BEROEPEN, SETTINGREEKS, VERZEKERINGEN } from './perioden/reeksen.ts'
export { addPeriod, correctPeriod, endPeriod, type Reekswijziging, replacePeriods } from './perioden/wijzig-reeks.ts'
export type { Beschrijving, Lijstkolom } from './registers/beschrijving.ts'
export { foldTekst } from './registers/zoektekst.ts'
export {
  AANBIEDER_REGISTERS,
  BETALER_REGISTERS,
  beschrijvingVan,
  type DocumentVan,
  encodeDocument,
  type Kaart,
  kaartVan,
  REGISTERS,
  type RegisterNaam,
  readDocument,
} from './registers.ts'
export { completeness, type Volledigheid } from './volledigheid/completeness.ts'
export type { Betrokkene, Gebrek } from './volledigheid/gebreken.ts'
export { HERSTELLERS, type Hersteller, type Volledigheidsernst } from './volledigheid/oorzaak.ts'
export type { Volledigheidsvraag } from './volledigheid/ronde.ts'
export type { Stamuitkomst, Stamweigering } from './weigering.ts'
