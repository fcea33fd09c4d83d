import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { GeldField } from '../../../kit/GeldField.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import type { VeldProps } from '../../../kit/Veld.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { zoekKeuzes } from '../../registraties/api.ts'
import { keuzelijstenVraag } from '../api.ts'
import { foutBij } from '../gedeeld/fout-bij.ts'
import { CodeVeld } from './CodeVeld.tsx'
import type { Veld } from './veld.ts'

export type VeldInvoerProps = {
  readonly veld: Veld
  readonly waarde: unknown
  readonly opWaarde: (waarde: unknown) => void
  readonly fout: unknown
  /** Path in the whole document, as the server names it. */
  readonly pad: string
  readonly uit: boolean
  /** The row of a list that the field stands in. */
  readonly rij?: Readonly<Record<string, unknown>>
}

const teksten = {
  geenCode: { nl: 'niet in de bekende codes', en: 'not among the known codes' },
  prestatiecode: {
    nl: 'als code van een facultatieve of transitieprestatie',
    en: 'as the code of a facultatieve or transitieprestatie',
  },
} as const

/** Takes back what was chosen in a field that may stay empty. */
const GEEN = '-'

/** One field of a document, by its kind. */
export function VeldInvoer({ veld, waarde, opWaarde, fout, pad, uit, rij = {} }: VeldInvoerProps) {
  const lees = useLees()
  const [taal] = useTaal()
  const t = useTeksten(teksten)
  const { data: keuzelijsten } = useQuery(keuzelijstenVraag)
  const basis = {
    label: lees(veld.naam),
    fout: foutBij(fout, taal, pad),
    isDisabled: uit,
    ...(veld.uitleg ? { uitleg: lees(veld.uitleg) } : {}),
    ...(veld.optioneel ? { optioneel: true } : {}),
  }
  const tekst = typeof waarde === 'string' ? waarde : ''
  switch (veld.soort) {
    case 'dag':
      return <DateField {...basis} waarde={tekst || null} opWaarde={opWaarde} />
    case 'vink':
      return (
        <Checkbox isSelected={waarde === true} onChange={opWaarde} isDisabled={uit}>
          {basis.label}
        </Checkbox>
      )
    case 'geld':
      return <GeldField {...basis} waarde={naarCents(tekst)} opWaarde={(cents) => opWaarde(naarEuro(cents))} />
    case 'woorden':
      return (
        <TextField
          {...basis}
          value={Array.isArray(waarde) ? waarde.join(', ') : ''}
          onChange={(nieuw) => opWaarde(nieuw === '' ? [] : nieuw.split(/,\s*/))}
        />
      )
    case 'keuze':
      return (
        <Select
          {...basis}
          waarde={tekst || null}
          opWaarde={(sleutel) => opWaarde(sleutel === GEEN ? null : sleutel)}
          opties={[
            ...(veld.optioneel ? [{ sleutel: GEEN, naam: '–' }] : []),
            ...veld.opties.map(({ sleutel, naam }) => ({ sleutel, naam: lees(naam) })),
          ]}
        />
      )
    case 'lijst': {
      const opties = (keuzelijsten?.[veld.lijst] ?? []).map(({ code, naam }) => ({
        sleutel: code,
        naam: veld.lijst === 'diagnoselijsten' ? `${code} ${lees(naam)}` : lees(naam),
      }))
      const eigen = tekst !== '' && !opties.some(({ sleutel }) => sleutel === tekst)
      const alle = eigen ? [...opties, { sleutel: tekst, naam: tekst }] : opties
      return <Select {...basis} waarde={tekst || null} opWaarde={opWaarde} opties={alle} />
    }
    case 'code': {
      const lijst = keuzelijsten?.diagnoselijsten.find(({ code }) => code === rij[veld.lijstVeld])
      const opties = (lijst?.codes ?? []).map(({ code, naam }) => ({ sleutel: code, naam: `${code} ${lees(naam)}` }))
      const rest = { lijst: lijst?.code ?? '', opties, bijEigen: t.geenCode }
      return <CodeVeld {...basis} {...rest} code={tekst} opCode={opWaarde} />
    }
    case 'afspraak': {
      const opties = (keuzelijsten?.afspraken ?? []).map(({ code, naam }) => ({ sleutel: code, naam: lees(naam) }))
      const rest = { lijst: 'afspraken', opties, bijEigen: t.prestatiecode }
      return <CodeVeld {...basis} {...rest} code={tekst} opCode={opWaarde} />
    }
    case 'zoek':
      return <ZoekVeld {...basis} register={veld.register} id={tekst === '' ? null : tekst} opId={opWaarde} />
    default:
      return (
        <TextField
          {...basis}
          value={tekst}
          onChange={(nieuw) => opWaarde(nieuw === '' && veld.optioneel ? null : nieuw)}
        />
      )
  }
}

type ZoekVeldProps = VeldProps & {
  readonly register: Extract<Veld, { soort: 'zoek' }>['register']
  readonly id: string | null
  readonly opId: (id: string | null) => void
  readonly isDisabled: boolean
}

/** One document of a register, chosen by its name; the form keeps the id. */
function ZoekVeld({ register, id, opId, ...rest }: ZoekVeldProps) {
  const [begin] = useState(id)
  const [gekozen, setGekozen] = useState<Optie | null>(null)
  const { data } = useQuery({
    queryKey: ['stam', 'keuzes', register, 'naam', begin],
    queryFn: ({ signal }) => zoekKeuzes(register, begin ?? '', signal),
    enabled: begin !== null,
  })
  const bekend = [gekozen, ...(data ?? [])].find((optie) => optie?.sleutel === id)
  return (
    <ComboBox
      {...rest}
      // the name of what was there before comes a moment later
      key={data === undefined ? 'zonder naam' : 'met naam'}
      waarde={id === null ? null : (bekend ?? { sleutel: id, naam: id })}
      opWaarde={(optie) => {
        setGekozen(optie)
        opId(optie?.sleutel ?? null)
      }}
      sleutel={['stam', 'keuzes', register]}
      zoek={(zoek, signal) => zoekKeuzes(register, zoek, signal)}
    />
  )
}

/** `120.00` as the server writes it, in cents; null when it is empty. */
function naarCents(euro: string): number | null {
  const [, min = '', heel = '', deel = ''] = /^(-?)(\d+)\.(\d{2})$/.exec(euro) ?? []
  return heel === '' ? null : Number(`${min}${heel}${deel}`)
}

const naarEuro = (cents: number | null): string =>
  cents === null ? '' : `${Math.trunc(cents / 100)}.${String(Math.abs(cents % 100)).padStart(2, '0')}`
