import { type Rule, type Voorbeeld, type Voorbeelden, voorbeelden } from '@zorgketen/rules'
import { maakBericht } from './bericht.ts'
import { nieuwHeen } from './codec.ts'
import { maakFictieveCodelijsten } from './codelijsten.ts'
import { dag } from './dag.ts'
import type { Basis, Geval } from './geval-vorm.ts'
import { maakRetour } from './retour.ts'

export type { Geval } from './geval-vorm.ts'

const inhoud = (basis: Basis): Omit<Geval, 'als'> => ({
  ...maakBericht(basis),
  retour: maakRetour(),
  codelijsten: maakFictieveCodelijsten(),
  vandaag: dag('2022-02-11'),
  milieu: 'P',
  nieuw: nieuwHeen,
})

export function maakGeval(basis: Basis = 'fz'): Geval {
  const geval: Geval = {
    ...inhoud(basis),
    als: (andere) => {
      Object.assign(geval, inhoud(andere))
    },
  }
  return geval
}

/** Examples of a rule of this room. An example's `bron` is the official number its expected outcome comes from. */
export const voorbeeldenVan = (
  regel: Rule,
  lijsten: { readonly goed: readonly Voorbeeld<Geval>[]; readonly fout: readonly Voorbeeld<Geval>[] },
): Voorbeelden<Geval> => voorbeelden(regel, lijsten)
