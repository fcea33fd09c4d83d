import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { beschrijvingVan, type RegisterNaam } from '../stam/registers.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { zoekvraagVan } from './zoekvraag.ts'

/** A document in a list: `cellen` by the keys of the register's columns, as they hold today. */
export interface Lijstrij {
  readonly id: string
  readonly label: string
  readonly versie: number
  readonly cellen: Readonly<Record<string, string | null>>
}

/** Documents of a register that hold now, found by words or a birth date; an empty question gives all. */
export const searchRegister = (
  plek: Werkplek,
  actor: Actor,
  { register, zoek, pagina }: { readonly register: RegisterNaam; readonly zoek: string; readonly pagina: Pagina },
): Promise<Deel<Lijstrij>> =>
  plek.opslag.read(actor, async (kast) => {
    const { schema, kolommen } = beschrijvingVan(register)
    const vandaag = await vandaagVan(kast, plek)
    const { rijen, totaal } = await kast.registers.zoek(register, zoekvraagVan(zoek), pagina)
    return {
      totaal,
      rijen: rijen.map(({ id, label, versie, inhoud }) => {
        const document = schema.parse(inhoud)
        const cellen = kolommen.map(({ sleutel, waarde }) => [sleutel, waarde(document, vandaag)] as const)
        return { id, label, versie, cellen: Object.fromEntries(cellen) }
      }),
    }
  })
