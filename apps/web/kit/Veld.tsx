import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { useTeksten } from '../taal/teksten.ts'
import './Veld.css'

/** What every field of the kit has besides its value. */
export type VeldProps = {
  readonly label: string
  /** One sentence under the label: what is meant, in what form. */
  readonly uitleg?: ReactNode
  /** What is wrong and what to do; empty or null when nothing is. */
  readonly fout?: ReactNode
  /** Marks the field as not required; fields are required unless they say so. */
  readonly optioneel?: boolean
}

const teksten = { optioneel: { nl: 'niet verplicht', en: 'optional' } } as const

/** Label and explanation of a field, above its input. */
export function VeldKop({ label, uitleg, optioneel }: Pick<VeldProps, 'label' | 'uitleg' | 'optioneel'>) {
  const t = useTeksten(teksten)
  return (
    <>
      <Label className="zk-veld-label">
        {label}
        {optioneel && <span className="zk-veld-optioneel"> ({t.optioneel})</span>}
      </Label>
      {uitleg && (
        <Text slot="description" className="zk-veld-uitleg">
          {uitleg}
        </Text>
      )}
    </>
  )
}

/** The error of a field, under its input; linked to the input for screen readers. */
export function VeldFout({ fout }: Pick<VeldProps, 'fout'>) {
  return (
    <FieldError className="zk-veld-fout">
      <CircleAlert aria-hidden size={15} />
      <span>{fout}</span>
    </FieldError>
  )
}

/** True when there is an error to show. */
export function isFout(fout: ReactNode): boolean {
  return fout !== undefined && fout !== null && fout !== '' && fout !== false
}
