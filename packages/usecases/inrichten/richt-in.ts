import { z } from 'zod'
import { betalerDocument, EIGEN } from '../betaler/betaler-document.ts'
import type { Registers } from '../formaten/registers.ts'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Organisatierij } from '../opslag/organisatie.ts'
import type { Herkomst } from '../opslag/registerkast.ts'
import { deriveMaand } from '../registreren/leid-maand-af.ts'
import { maandenVan } from '../registreren/maanden-van.ts'
import { putDocuments } from '../registreren/register-documenten.ts'
import { splitRegisters } from '../stam/documenten/betalersdocumenten.ts'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import { splitStamgegevens } from '../stam/documenten/stamdocumenten.ts'
import { audit } from '../werk/audit.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'

const herkomstOf = ({ nu }: Werkplek, { gebruiker }: Actor): Herkomst => ({
  op: nu(),
  door: gebruiker,
  reden: 'inrichten',
})

/** What a provider starts with. The file format has no names of patients: `naamVan` gives the n-th one's. */
export interface Beginstand {
  readonly stam: Stamgegevens
  readonly registraties: readonly Registratie[]
  readonly naamVan?: (n: number) => PatientDocument['naam']
}

/** Founds a provider with its master data and registrations, derived. */
export const foundAanbieder = (
  plek: Werkplek,
  actor: Actor,
  organisatie: Organisatierij,
  { stam, registraties, naamVan = () => null }: Beginstand,
): Promise<void> =>
  plek.opslag.transact(actor, async (kast) => {
    await kast.organisaties.zet(organisatie)
    const herkomst = herkomstOf(plek, actor)
    const documenten = splitStamgegevens(stam)
    await putDocuments(kast, 'organisatie', [documenten.organisatie], herkomst)
    await putDocuments(kast, 'zorgverlener', documenten.zorgverleners, herkomst)
    await putDocuments(kast, 'eenheid', documenten.eenheden, herkomst)
    const patienten = documenten.patienten.map((patient, n) => ({ ...patient, naam: naamVan(n) }))
    await putDocuments(kast, 'patient', patienten, herkomst)
    await putDocuments(kast, 'zorgtraject', documenten.zorgtrajecten, herkomst)
    await putDocuments(kast, 'plaatsing', documenten.plaatsingen, herkomst)
    await putDocuments(kast, 'contract', documenten.contracten, herkomst)
    await putDocuments(kast, 'betaler', documenten.betalers, herkomst)
    const { settinglijst } = documenten
    if (settinglijst !== undefined) await putDocuments(kast, 'settinglijst', [settinglijst], herkomst)
    await kast.registraties.laad(registraties, herkomst)
    const vandaag = await vandaagVan(kast, plek)
    for (const maand of new Set(registraties.flatMap((een) => maandenVan(een, vandaag)))) {
      await deriveMaand(kast, maand, plek)
    }
    await tell(plek, kast, actor, organisatie, registraties.length)
  })

/** Founds a payer with its registers. */
export const foundBetaler = (
  plek: Werkplek,
  actor: Actor,
  organisatie: Organisatierij,
  registers: Registers,
): Promise<void> =>
  plek.opslag.transact(actor, async (kast) => {
    await kast.organisaties.zet(organisatie)
    const herkomst = herkomstOf(plek, actor)
    const { betaler, fictief, plaatsingen, contracten, aanbieders, skns, indicaties } = splitRegisters(registers, () =>
      plek.nieuwId(),
    )
    const heel = (bestand: { readonly volledig: boolean } | null): boolean | null => bestand?.volledig ?? null
    const eigen = z.encode(betalerDocument, {
      fictief,
      betaler,
      volledig: {
        plaatsingen: heel(plaatsingen),
        contracten: heel(contracten),
        aanbieders: heel(aanbieders),
        skns: heel(skns),
        indicaties: heel(indicaties),
      },
    })
    const kaart = { id: EIGEN, label: organisatie.naam, zoek: '', geboortedatum: null, inhoud: eigen }
    await kast.registers.zet('organisatie', [{ ...kaart, verwachteVersie: null, vervallen: false }], herkomst)
    await putDocuments(kast, 'plaatsing', plaatsingen?.rijen ?? [], herkomst)
    await putDocuments(kast, 'contract', contracten?.rijen ?? [], herkomst)
    await putDocuments(kast, 'aanbieder', aanbieders?.rijen ?? [], herkomst)
    await putDocuments(kast, 'skn', skns?.rijen ?? [], herkomst)
    await putDocuments(kast, 'indicatie', indicaties?.rijen ?? [], herkomst)
    await tell(plek, kast, actor, organisatie, 0)
  })

const tell = (plek: Werkplek, kast: Kast, actor: Actor, { id }: Organisatierij, registraties: number): Promise<void> =>
  audit(kast, plek, actor, {
    handeling: 'organisatie ingericht',
    onderwerp: `organisatie ${id}`,
    details: { registraties },
  })
