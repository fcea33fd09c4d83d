export {
  type Afspraak,
  type Afspraakpatient,
  type Afspraakstatus,
  FASEN,
  type Fase,
  type Planmoment,
} from './afspraak.ts'
export { type Agendakader, type Bevestigd, bevestig, type Uitvoering } from './bevestig.ts'
export type { Planningbevinding, Planningcode, Planningweigering } from './bevinding.ts'
export { checkPlaatsing } from './check-plaatsing.ts'
export { type Aanbod, checkVastgelegd, checkVastlegdocument, type Vastgelegd } from './check-vastlegging.ts'
export { correctVooruit, type Duurcorrectie } from './correct-vooruit.ts'
export { type Dagrooster, type Dagruimte, dagruimteOf, type Vak } from './dagruimte.ts'
export { type InterneSoort, PLANBAAR, type Planbaar, soortOp } from './interne-soort.ts'
export { type Jaartoets, toetsJaar } from './jaartoets.ts'
export { followJaartoets, jaartoetsTijdig } from './jaartoets-termijn.ts'
export {
  comparePlanning,
  type Meting,
  type Rapport,
  type Vergelijking,
  type Vergelijkingsregel,
} from './planning-tegen-real.ts'
export { planningTeksten } from './planning-teksten.ts'
export {
  type Agendabeleid,
  besluitPlanningIsRealisatie,
  RANDVOORWAARDEN,
  type Randvoorwaarde,
  type Vastlegging,
} from './randvoorwaarden.ts'
export { type Reserveregel, reserveOp } from './reserve.ts'
export { type Duurdoel, type Standaardduur, standaardduurOp } from './standaardduur.ts'
export { VASTLEGBAAR, type Vastlegafspraak, type Vastlegbaar } from './vastlegafspraak.ts'
export { vrijeVakken } from './vrije-vakken.ts'
export {
  KEUZES,
  listZonderContact,
  type OpenTraject,
  type Trajectbesluit,
  type Trajectkeuze,
  type Werklijstregel,
} from './werklijst.ts'
export { type Contactuitslag, checkContacten, contactRegels } from './zorgvraag/check-contacten.ts'
export type { Behandelplan, Contactbeeld, Doel, Verwijsbrief, Zorgvraagdossier } from './zorgvraag/contactbeeld.ts'
