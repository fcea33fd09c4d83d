import { ComboBox } from '../../../kit/ComboBox.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { TextField } from '../../../kit/TextField.tsx'
import type { VeldProps } from '../../../kit/Veld.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Keuzelijsten } from '../api.ts'
import { zoekCodes } from './zoek-codes.ts'

const teksten = {
  eigen: { nl: 'Gebruik {code}', en: 'Use {code}' },
  onbekend: { nl: 'niet in de bekende codes', en: 'not among the known codes' },
} as const

type CodeVeldProps = VeldProps & {
  readonly lijst: Keuzelijsten['diagnoselijsten'][number] | undefined
  readonly code: string
  readonly opCode: (code: string) => void
  readonly isDisabled?: boolean
}

/** A code of a list: found by code or words as far as the list is known; any other code can be typed. */
export function CodeVeld({ lijst, code, opCode, ...rest }: CodeVeldProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (lijst === undefined || lijst.codes.length === 0) {
    return <TextField {...rest} value={code} onChange={opCode} />
  }
  const opties = lijst.codes.map(({ code: sleutel, naam }): Optie => ({ sleutel, naam: `${sleutel} ${lees(naam)}` }))
  const bekend = opties.find(({ sleutel }) => sleutel === code)
  return (
    <ComboBox
      {...rest}
      waarde={code === '' ? null : (bekend ?? { sleutel: code, naam: code })}
      opWaarde={(optie) => opCode(optie?.sleutel ?? '')}
      sleutel={['stam', 'codes', lijst.code]}
      zoek={async (vraag) =>
        zoekCodes(opties, vraag, { naam: (eigen) => vul(t.eigen, { code: eigen }), bij: t.onbekend })
      }
    />
  )
}
