import type { Dossier } from '@zorgketen/declaratie'
import type { Referentie } from '@zorgketen/reference'
import type { NietBeoordeeld } from '@zorgketen/rules'
import type { EpochDay, Maand, Tekst, Uzovi } from '@zorgketen/values'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { Oordeelgereedschap } from '../../stappen/judge.ts'
import type { PatientDocument } from '../documenten/patient.ts'
import type { Stamdocumenten } from '../documenten/stamdocumenten.ts'
import { betrokkene } from './betrokken.ts'
import type { Gebreken } from './gebreken.ts'
import type { Onderweg } from './onderweg.ts'
import type { Oorzaak } from './oorzaak.ts'
import { type Declaratieoorzaak, OORZAKEN_DECLARATIE } from './oorzaken-declaratie.ts'

/** What is asked: everything known of one month of one provider. */
export interface Volledigheidsvraag {
  readonly documenten: Stamdocumenten
  /** Registrations of other months are left out. */
  readonly registraties: readonly Registratie[]
  readonly maand: Maand
  readonly vandaag: EpochDay
  readonly berichtsoort: 'P' | 'T'
  /** What was sent before, by payer. */
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  readonly referentie: Referentie
  /** Patients with a zorgvraag that needs no verwijzing, by its recorded reason. */
  readonly zonderVerwijzing?: ReadonlySet<string>
  /** With the message layouts the gate's own rules are asked too; null leaves those out. */
  readonly gereedschap: Oordeelgereedschap | null
}

/** One run over a month: the steps add what they find. */
export interface Ronde {
  readonly vraag: Volledigheidsvraag
  readonly stamgegevens: Stamgegevens
  readonly patienten: ReadonlyMap<string, PatientDocument>
  /** Day on which the declaration would leave at the earliest: a month is declared when it is over (VC014). */
  readonly datum: EpochDay
  readonly gebreken: Gebreken
  readonly alGedeclareerd: Set<string>
  readonly nietBeoordeeld: NietBeoordeeld[]
}

/** Adds a case of a cause. */
export function meld({ gebreken }: Ronde, code: string, oorzaak: Oorzaak, zorg: Onderweg, voorbeeld: Tekst): void {
  gebreken.add({
    code,
    oorzaak,
    registratie: zorg.registratie.id,
    tarief: 'tarief' in zorg.registratie ? zorg.registratie.tarief : null,
    betrokken: betrokkene(oorzaak.betreft, zorg),
    voorbeeld,
  })
}

export const meldDeclaratie = (
  ronde: Ronde,
  code: Declaratieoorzaak,
  zorg: Onderweg,
  voorbeeld?: Tekst | undefined,
): void => meld(ronde, code, OORZAKEN_DECLARATIE[code], zorg, voorbeeld ?? OORZAKEN_DECLARATIE[code].wat)
