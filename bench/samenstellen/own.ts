import { type Administratie, compose, type Declaratie, emptyDossier } from '@zorgketen/declaratie'
import { toBericht } from '@zorgketen/gds801'
import { codec } from '../bericht/codec.ts'
import { BERICHT } from './make-administratie.ts'

/** Tied prestaties to one declaration; throws when anything was refused, for then less work was done. */
export function composeMonth(administratie: Administratie): Declaratie {
  const { declaratie, geweigerd } = compose({ administratie, bericht: BERICHT, dossier: emptyDossier() })
  if (declaratie === null || geweigerd.length > 0) throw new Error(`not composed: ${geweigerd[0]?.reden.tekst.en}`)
  return declaratie
}

/** A declaration to the bytes of a GDS801. */
export const writeOwn = (declaratie: Declaratie): Uint8Array => codec.write(toBericht(declaratie, codec))
