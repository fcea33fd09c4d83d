import type { EpochDay, Period } from '@zorgketen/values'
import type { Contact } from '../../formaten/registratie.ts'
import { typelijstVan } from '../methode/typemethode-document.ts'
import { beeldVanContact, type Zorgvraagbeeld } from '../zorgvraag/zorgvraagbeeld.ts'

/** What was done for zorgvragen of one type in a period (ZPM-27). `type` null: not typed on the day of the consult. */
export interface Typeregel {
  readonly stroom: 'ggz' | 'fz'
  readonly type: string | null
  readonly patienten: number
  readonly consulten: number
  readonly diagnostiek: number
  readonly behandeling: number
  readonly minuten: number
  /** Typings in the period that gave this type, and of them those by hand and those that were not what the method proposed. */
  readonly typeringen: number
  readonly metDeHand: number
  readonly anders: number
}

interface Opbouw {
  readonly patienten: Set<string>
  consulten: number
  diagnostiek: number
  minuten: number
  typeringen: number
  metDeHand: number
  anders: number
}

/** Groups consults and typings of a period by the type that held on their day. */
export class Typeteller {
  private readonly perPatient: ReadonlyMap<string, readonly Zorgvraagbeeld[]>
  private readonly regels = new Map<string, Opbouw>()
  private readonly periode: Period

  constructor(beelden: readonly Zorgvraagbeeld[], periode: Period) {
    this.periode = periode
    this.perPatient = Map.groupBy(beelden, ({ patient }) => patient.id)
    for (const { document } of beelden) this.countTyperingen(document)
  }

  /** Consults outside the period are passed over. */
  add(contact: Contact): void {
    const { patient, stroom, datum, zorgsoort, directeMinuten } = contact
    if (!this.holds(datum)) return
    const beeld = beeldVanContact(this.perPatient.get(patient) ?? [], contact)
    const regel = this.regel(stroom, beeld === null ? null : typeOp(beeld, datum))
    regel.patienten.add(patient)
    regel.consulten += 1
    if (zorgsoort === 'diagnostiek') regel.diagnostiek += 1
    regel.minuten += directeMinuten
  }

  /** ggz before fz, types by number, what was not typed at the end. */
  list(): readonly Typeregel[] {
    return [...this.regels]
      .map(([sleutel, { patienten, consulten, diagnostiek, ...rest }]) => {
        const [stroom, type] = JSON.parse(sleutel) as [Typeregel['stroom'], string | null]
        const behandeling = consulten - diagnostiek
        return { stroom, type, patienten: patienten.size, consulten, diagnostiek, behandeling, ...rest }
      })
      .toSorted((a, b) => (a.stroom === b.stroom ? rank(a) - rank(b) : a.stroom === 'ggz' ? -1 : 1))
  }

  private countTyperingen({ soort, typeringen }: Zorgvraagbeeld['document']): void {
    for (const { datum, type, methode, kansen } of typeringen) {
      if (!this.holds(datum)) continue
      const regel = this.regel(soort, type)
      regel.typeringen += 1
      if (methode === null) regel.metDeHand += 1
      else if (kansen[0]?.type !== type) regel.anders += 1
    }
  }

  private holds(dag: EpochDay): boolean {
    return dag >= this.periode.van && (this.periode.tot === null || dag <= this.periode.tot)
  }

  private regel(stroom: string, type: string | null): Opbouw {
    const sleutel = JSON.stringify([stroom, type])
    const al = this.regels.get(sleutel)
    if (al !== undefined) return al
    const nieuw = {
      patienten: new Set<string>(),
      consulten: 0,
      diagnostiek: 0,
      minuten: 0,
      typeringen: 0,
      metDeHand: 0,
      anders: 0,
    }
    this.regels.set(sleutel, nieuw)
    return nieuw
  }
}

/** By number; what is no number behind that, and what was not typed at the end. */
const rank = ({ type }: Typeregel): number =>
  type === null ? Number.MAX_SAFE_INTEGER : /^\d+$/.test(type) ? Number(type) : 1000

/** The type that held on a day: the last one of the zorgtraject up to it. */
export function typeOp({ zorgtraject, document }: Zorgvraagbeeld, dag: EpochDay): string | null {
  const lijst = typelijstVan(document.soort)
  return (
    (zorgtraject?.diagnoses ?? [])
      .filter(({ codelijst, datum }) => codelijst === lijst && (datum === null || datum <= dag))
      .toSorted((a, b) => (a.datum ?? -Infinity) - (b.datum ?? -Infinity))
      .at(-1)?.code ?? null
  )
}
