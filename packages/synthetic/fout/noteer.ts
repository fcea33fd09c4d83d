import type { Contact } from '../aanbieder/bouw.ts'
import type { FeitPrestatie } from '../feiten/feiten.ts'
import { type Afgeleid, afgekeurd, nietGedeclareerd, toegekend } from './afwijking.ts'
import type { Fout } from './fout.ts'
import type { Werkplaats } from './werkplaats.ts'

const van = (rij: FeitPrestatie): Afgeleid => ({ code: rij.code, tarief: rij.tariefCents })

/** Derivation refuses in round 1; mended, the prestatie is declared for the first time in round 2. */
export function noteerWeigering(w: Werkplaats, fout: Fout, contact: Contact, weigering: string): void {
  w.noteer(contact.registratie.id, {
    fout: fout.id,
    afleiding1: { weigering },
    afleiding2: van(contact.rij),
    ronde1: nietGedeclareerd(weigering),
    ronde2: toegekend(contact.bedrag, ['debet']),
  })
}

/** Derived as it is, but the provider cannot declare it in round 1. */
export function noteerNietGedeclareerd(w: Werkplaats, fout: Fout, contact: Contact, reden: string): void {
  w.noteer(contact.registratie.id, {
    fout: fout.id,
    afleiding1: van(contact.rij),
    afleiding2: van(contact.rij),
    ronde1: nietGedeclareerd(reden),
    ronde2: toegekend(contact.bedrag, ['debet']),
  })
}

/** The payer rejects the line in round 1 and grants its correction in round 2. `rij1`: the prestatie of round 1. */
export function noteerAfkeuring(w: Werkplaats, fout: Fout, contact: Contact, rij1: FeitPrestatie = contact.rij): void {
  w.noteer(contact.registratie.id, {
    fout: fout.id,
    afleiding1: van(rij1),
    afleiding2: van(contact.rij),
    ronde1: afgekeurd(fout.eisen, fout.codes),
    ronde2: toegekend(contact.bedrag, ['debet']),
  })
}

/** Granted as wrongly noted in round 1; in round 2 credited whole and declared again (DFZ-10). `bedrag1` in cents. */
export function noteerWijziging(
  w: Werkplaats,
  fout: Fout,
  contact: Contact,
  rij1: FeitPrestatie = contact.rij,
  bedrag1: number = contact.bedrag,
): void {
  w.noteer(contact.registratie.id, {
    fout: fout.id,
    afleiding1: van(rij1),
    afleiding2: van(contact.rij),
    ronde1: toegekend(bedrag1, ['debet']),
    ronde2: toegekend(contact.bedrag, ['credit', 'debet']),
  })
}
