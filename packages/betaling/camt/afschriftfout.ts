import { t } from '../fout/tekst.ts'
import type { Uitleg } from '../fout/uitleg.ts'
import { type AfschriftFoutcode, afschriftFoutTeksten } from './afschrift-fout-teksten.ts'

/** A place in the file: names of elements ('' when unknown) and the line. */
export interface Plek {
  readonly pad: string
  readonly regel: number
}

/** Why a file or a statement was not taken in. `plek` is null when it is about the whole file. */
export interface Afschriftfout {
  readonly code: AfschriftFoutcode
  readonly plek: Plek | null
  readonly uitleg: Uitleg
}

/** `gevonden` is the name of an element or format, never content. */
export function afschriftfout(code: AfschriftFoutcode, plek: Plek | null = null, gevonden = ''): Afschriftfout {
  return { code, plek, uitleg: { waar: waar(plek), ...afschriftFoutTeksten[code](gevonden) } }
}

function waar(plek: Plek | null): Uitleg['waar'] {
  if (plek === null) return t('Het hele bestand.', 'The whole file.')
  const bij = plek.pad === '' ? '' : `, ${plek.pad}`
  return t(`Regel ${plek.regel}${bij}.`, `Line ${plek.regel}${bij}.`)
}
