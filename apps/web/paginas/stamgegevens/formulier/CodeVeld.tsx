import { ComboBox } from '../../../kit/ComboBox.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { TextField } from '../../../kit/TextField.tsx'
import type { VeldProps } from '../../../kit/Veld.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { zoekCodes } from './zoek-codes.ts'

const teksten = {
  eigen: { nl: 'Gebruik {code}', en: 'Use {code}' },
} as const

type CodeVeldProps = VeldProps & {
  /** Name of the list, and what is known of it. */
  readonly lijst: string
  readonly opties: readonly Optie[]
  /** What is said of a code that the list does not have. */
  readonly bijEigen: string
  readonly code: string
  readonly opCode: (code: string) => void
  readonly isDisabled?: boolean
}

/** A code of a list: found by code or words as far as the list is known; any other code can be typed. */
export function CodeVeld({ lijst, opties, bijEigen, code, opCode, ...rest }: CodeVeldProps) {
  const t = useTeksten(teksten)
  if (opties.length === 0) {
    return <TextField {...rest} value={code} onChange={opCode} />
  }
  const bekend = opties.find(({ sleutel }) => sleutel === code)
  return (
    <ComboBox
      {...rest}
      waarde={code === '' ? null : (bekend ?? { sleutel: code, naam: code })}
      opWaarde={(optie) => opCode(optie?.sleutel ?? '')}
      sleutel={['stam', 'codes', lijst]}
      zoek={async (vraag) =>
        zoekCodes(opties, vraag, { naam: (eigen) => vul(t.eigen, { code: eigen }), bij: bijEigen })
      }
    />
  )
}
