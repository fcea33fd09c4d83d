import type { Tekst } from '@zorgketen/values'
import { z } from 'zod'
import { dag, lijst, tekst, ztn } from '../../formaten/velden.ts'
import { patientDocument } from '../documenten/patient.ts'

/** What was merged, kept whole so that it can be undone. */
export const samenvoeging = z.strictObject({
  op: dag,
  reden: tekst,
  /** Both documents as they were. */
  behouden: patientDocument,
  dubbel: patientDocument,
  /** The kept document as the merge left it. */
  resultaat: patientDocument,
  /** What was redirected from the double to the kept patient. */
  registraties: lijst(tekst),
  zorgtrajecten: lijst(ztn),
})

export type Samenvoeging = z.output<typeof samenvoeging>

/** A field on which two documents contradict each other; a person chooses. A BSN or SKN shows its last digits only. */
export interface Samenvoegconflict {
  readonly veld: Samenvoegveld
  readonly naam: Tekst
  readonly behouden: string
  readonly dubbel: string
}

export type Samenvoegveld = 'bsn' | 'skn' | 'geboortedatum' | 'naam' | 'privacy' | 'verzekeringen'

/** Whose value counts for a field on which the two differ. */
export type Samenvoegkeuzes = Readonly<Partial<Record<Samenvoegveld, 'behouden' | 'dubbel'>>>
