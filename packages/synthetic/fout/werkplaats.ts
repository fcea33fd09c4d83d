import { agendaSleutel, type Bouw, type Contact } from '../aanbieder/bouw.ts'
import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Prestatieboek } from '../feiten/prestatieboek.ts'
import type { Administratie } from '../land/land.ts'
import type { Maandraster, Periode } from '../land/periode.ts'
import type { Registers } from '../land/registers.ts'
import type { Registratie } from '../land/registratie.ts'
import type { Contract } from '../land/stamgegevens.ts'
import type { Toeval } from '../toeval/toeval.ts'
import type { Afwijking } from './afwijking.ts'

export interface Werkbron {
  readonly bouw: Bouw
  readonly toeval: Toeval
  readonly raster: Maandraster
  readonly boek: Prestatieboek
  /** By UZOVI. */
  readonly registers: ReadonlyMap<string, Registers>
  /** Makes one more ZTN, SKN or plaatsing number. */
  readonly nummers: { readonly ztn: () => string; readonly skn: () => string; readonly plaatsing: () => string }
}

/**
 * Where mistakes are planted in one provider: `eerst` (round 1) is edited, `hersteld` (round 2) is the truth. It keeps
 * which contacts, patients, days and codes already have a mistake, so that no two mistakes blur each other's outcome.
 */
export class Werkplaats {
  readonly bron: Werkbron
  readonly eerst: Administratie
  readonly hersteld: Administratie
  readonly afwijkingen: Map<string, Afwijking> = new Map()
  /** Registrations that only stand in round 1, with their payer. */
  readonly extra: Map<string, string> = new Map()
  readonly #gebruikt = new Set<string>()
  readonly #dagen = new Set<string>()
  readonly #codes = new Set<string>()
  #extra = 0

  constructor(bron: Werkbron) {
    this.bron = bron
    const waar = { stamgegevens: bron.bouw.stam, registraties: bron.bouw.contacten.map((c) => c.registratie) }
    this.hersteld = structuredClone(waar)
    this.eerst = structuredClone(waar)
  }

  isVrij(contact: Contact): boolean {
    const { id, datum } = contact.registratie
    const code = `${contact.betaler} ${contact.rij.code}`
    return !contact.vast && !this.#gebruikt.has(id) && !this.#dagen.has(datum) && !this.#codes.has(code)
  }

  /** A free contact that suits, in random order; it is then taken. */
  neemContact(past: (contact: Contact) => boolean = () => true): Contact | null {
    const { bouw, toeval } = this.bron
    const gevonden = toeval.schud(bouw.contacten).find((contact) => this.isVrij(contact) && past(contact))
    if (gevonden !== undefined) this.#gebruikt.add(gevonden.registratie.id)
    return gevonden ?? null
  }

  /** All contacts of a patient who has no mistake yet; they are then taken. `past` judges the lot. */
  neemPatient(hoogstens: number, past: (contacten: readonly Contact[]) => boolean = () => true): Contact[] | null {
    const { bouw, toeval } = this.bron
    const groepen = [...Map.groupBy(bouw.contacten, (c) => c.registratie.patient).values()]
    const gevonden = toeval
      .schud(groepen)
      .find((groep) => groep.length <= hoogstens && groep.every((c) => this.#ongemoeid(c)) && past(groep))
    for (const contact of gevonden ?? []) this.#gebruikt.add(contact.registratie.id)
    return gevonden ?? null
  }

  /** Whether there are contacts on these days, not too many, and none has a mistake yet. */
  kanDagen(datums: ReadonlySet<string>, hoogstens: number): boolean {
    const contacten = this.bron.bouw.contacten.filter((c) => datums.has(c.registratie.datum))
    return contacten.length > 0 && contacten.length <= hoogstens && contacten.every((c) => this.#ongemoeid(c))
  }

  /** All contacts on these days; from now on nothing else is planted on them, and nothing is moved to them. */
  neemDagen(datums: ReadonlySet<string>): Contact[] {
    for (const datum of datums) this.#dagen.add(datum)
    return this.bron.bouw.contacten.filter((c) => datums.has(c.registratie.datum))
  }

  /** All contacts of a payer with one code, none of which has a mistake yet; the code is then taken. */
  neemCode(hoogstens: number, past: (betaler: string) => boolean = () => true): Contact[] | null {
    const { bouw, toeval } = this.bron
    const groepen = [...Map.groupBy(bouw.contacten, (c) => `${c.betaler} ${c.rij.code}`).entries()]
    const gevonden = toeval
      .schud(groepen)
      .find(
        ([sleutel, groep]) =>
          groep.length <= hoogstens && past(sleutel.slice(0, 4)) && groep.every((contact) => this.#ongemoeid(contact)),
      )
    if (gevonden === undefined) return null
    this.#codes.add(gevonden[0])
    return gevonden[1]
  }

  /** Whether lines of this code to this payer are still to be granted as they are. */
  isOpen(betaler: string, code: string): boolean {
    return !this.#codes.has(`${betaler} ${code}`)
  }

  /** The contracts of this provider as the payer has them, to be edited. */
  contractenBijBetaler(betaler: string): Contract[] {
    const { agb } = this.hersteld.stamgegevens.declarant
    const rijen = this.bron.registers.get(betaler)?.contracten?.rijen ?? []
    return rijen.filter((contract) => contract.declarant === agb)
  }

  /** From now on nothing else may be planted on lines of this code, or turned into it. */
  sluitCode(betaler: string, code: string): void {
    this.#codes.add(`${betaler} ${code}`)
  }

  /** Another prestatie that this contact could have been, of a code that has no mistake; or null. */
  kiesAndereRij(contact: Contact, past: (rij: FeitPrestatie) => boolean): FeitPrestatie | null {
    const { boek, toeval } = this.bron
    const { betaler, rij } = contact
    const anders = boek
      .rijen(rij.setting, rij.categorieIndex)
      .filter((r) => r.code !== rij.code && !this.#codes.has(`${betaler} ${r.code}`) && past(r))
    return anders.length === 0 ? null : toeval.kies(anders)
  }

  /** Whether a contact on that day could be added; if so the place is taken. */
  reserveer(patient: string, datum: string, zorgverlener: string): boolean {
    const sleutel = agendaSleutel(patient, datum, zorgverlener)
    if (this.#dagen.has(datum) || this.bron.bouw.agenda.has(sleutel)) return false
    this.bron.bouw.agenda.add(sleutel)
    return true
  }

  /** The registration as it stands in round 1, to be edited. */
  registratie(contact: Contact): Registratie {
    const gevonden = this.eerst.registraties.find((r) => r.id === contact.registratie.id)
    if (gevonden === undefined) throw new RangeError('een contact zonder registratie')
    return gevonden
  }

  /** Adds a registration that is not true and so only stands in round 1, right after the one it resembles. */
  voegToe(na: Contact, anders: Partial<Registratie>): Registratie {
    this.#extra += 1
    const origineel = this.registratie(na)
    const erbij = { ...origineel, id: `${origineel.id}-x${this.#extra}`, ...anders }
    this.eerst.registraties.splice(this.eerst.registraties.indexOf(origineel) + 1, 0, erbij)
    return erbij
  }

  noteer(registratie: string, afwijking: Afwijking): void {
    this.afwijkingen.set(registratie, afwijking)
  }

  /** The same for a registration that only stands in round 1. */
  noteerExtra(registratie: string, betaler: string, afwijking: Afwijking): void {
    this.extra.set(registratie, betaler)
    this.noteer(registratie, afwijking)
  }

  /** What a payer pays here for a prestatie: the agreed tariff, else the maximum. In cents. */
  bedragVan(betaler: string, rij: FeitPrestatie): number {
    return this.bron.bouw.bedrag(betaler, rij)
  }

  /** Whether on another day the same payer answers for the contact, and no contract number is wrong that day. */
  isGedekt(contact: Contact, datum: string): boolean {
    if (this.#dagen.has(datum)) return false
    const { patienten, contracten } = this.hersteld.stamgegevens
    const patient = patienten.find((p) => p.id === contact.registratie.patient)
    const holds = (geldig: Periode): boolean => geldig.van <= datum && (geldig.tot === null || datum <= geldig.tot)
    const verzekerd = patient?.verzekeringen.some((v) => v.betaler === contact.betaler && holds(v.geldig)) === true
    const contract = contracten.filter((c) => c.betaler === contact.betaler)
    return verzekerd && contract.every((c) => holds(c.geldig))
  }

  #ongemoeid(contact: Contact): boolean {
    return this.isVrij({ ...contact, vast: false })
  }
}
