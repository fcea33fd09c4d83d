import { type EpochDay, maskBsn } from '@zorgketen/values'
import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { toonNaam } from '../../stam/registers/toon-naam.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import type { Persoon } from '../formaat/delen.ts'
import { needOntvangen } from '../need-verzoek.ts'

/** A patient who may be the one a request is for, and by what: the BSN is sure, name and day of birth are not. */
interface Herkend {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: EpochDay | null
  readonly door: 'bsn' | 'naam'
}

/** Whom a request is for, with the BSN masked; null when it was taken in already. */
export interface Innamevoorstel {
  readonly versie: number
  readonly persoon: {
    readonly naam: string | null
    readonly geboortedatum: EpochDay | null
    readonly bsn: string | null
  } | null
  readonly herkend: readonly Herkend[]
}

/** Looks who a request is for among the own patients. */
export const proposeInname = (plek: Werkplek, actor: Actor, id: string): Promise<Innamevoorstel> => {
  assertMag(actor, 'beheren')
  return plek.opslag.read(actor, async (kast) => {
    const { document, rij } = await needOntvangen(kast, id)
    const { persoon } = document
    if (persoon === null) return { versie: rij.versie, persoon: null, herkend: [] }
    return {
      versie: rij.versie,
      persoon: {
        naam: persoon.naam === null ? null : toonNaam(persoon.naam),
        geboortedatum: persoon.geboortedatum,
        bsn: persoon.bsn === null ? null : maskBsn(persoon.bsn),
      },
      herkend: recognise(persoon, await readRegister(kast, 'patient')),
    }
  })
}

/** The own patients who may be a person: those with the same BSN, else those of the same name and day of birth. */
export function recognise(persoon: Persoon, patienten: readonly PatientDocument[]): readonly Herkend[] {
  const eigen = patienten.filter(({ opgegaanIn }) => opgegaanIn === null)
  const opBsn = persoon.bsn === null ? [] : eigen.filter(({ bsn }) => bsn === persoon.bsn)
  if (opBsn.length > 0) return opBsn.map((een) => toHerkend(een, 'bsn'))
  const achternaam = persoon.naam === null ? null : foldTekst(persoon.naam.achternaam)
  if (achternaam === null || persoon.geboortedatum === null) return []
  return eigen
    .filter(({ naam, geboortedatum, bsn }) => {
      const same = naam !== null && foldTekst(naam.achternaam) === achternaam
      // another known BSN is another person
      return same && geboortedatum === persoon.geboortedatum && (bsn === null || persoon.bsn === null)
    })
    .map((een) => toHerkend(een, 'naam'))
}

const toHerkend = ({ id, naam, geboortedatum }: PatientDocument, door: Herkend['door']): Herkend => ({
  id,
  naam: naam === null ? id : toonNaam(naam),
  geboortedatum,
  door,
})
