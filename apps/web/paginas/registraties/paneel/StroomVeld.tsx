import { Select } from '../../../kit/Select.tsx'
import { useTaal } from '../../../taal/taal.ts'
import type { Contact } from '../api.ts'
import { STROMEN } from './veld-teksten.ts'

type Stroom = Contact['stroom']

type StroomVeldProps = {
  readonly label: string
  readonly isDisabled: boolean
  readonly fout: string | null
  readonly waarde: Stroom | null
  readonly opWaarde: (stroom: Stroom) => void
  readonly stromen?: readonly Stroom[]
}

/** Who pays in principle: ggz or fz. */
export function StroomVeld({ stromen = ['ggz', 'fz'], ...rest }: StroomVeldProps) {
  const [taal] = useTaal()
  return <Select {...rest} opties={stromen.map((sleutel) => ({ sleutel, naam: STROMEN[sleutel][taal] }))} />
}
