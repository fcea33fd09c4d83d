import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { ComboBox } from '../../../kit/ComboBox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormRij } from '../../../kit/Form.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { zoekKeuzes } from '../../registraties/api.ts'
import { rijenVraag, type Veld } from '../api.ts'
import { type Blok, leesBlokken, schrijfBlokken } from './blokken.ts'

type PlanVeldProps = {
  readonly veld: Veld
  readonly waarde: unknown
  readonly namen: Readonly<Record<string, string>>
  readonly autoFocus: boolean
  readonly isDisabled: boolean
  readonly onjuist: boolean
  readonly opWaarde: (waarde: unknown) => void
}

const teksten = {
  van: { nl: 'Geldig vanaf', en: 'Valid from' },
  tot: { nl: 'Tot en met', en: 'Up to' },
  elke: { nl: 'Elke soort', en: 'Every kind' },
  geen: { nl: 'Niet gekozen', en: 'Not chosen' },
  onjuist: { nl: 'Controleer dit veld.', en: 'Check this field.' },
  rooster: {
    nl: 'Schrijf dagen en tijden, zoals: ma-vr 8:30-12:45, 13:15-17:00',
    en: 'Write days and times (ma to zo), such as: ma-vr 8:30-12:45, 13:15-17:00',
  },
} as const

const LEEG = '-'

/** One field of a plan document, by its description. */
export function PlanVeld(props: PlanVeldProps) {
  const { veld, waarde, opWaarde, isDisabled, autoFocus, onjuist } = props
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const gemeen = {
    label: veld.naam[taal],
    isDisabled,
    ...(veld.uitleg === undefined ? {} : { uitleg: veld.uitleg[taal] }),
    ...(veld.verplicht ? {} : { optioneel: true }),
    ...(onjuist ? { fout: t.onjuist } : {}),
  }
  if (veld.soort === 'getal') {
    return <NumberField {...gemeen} autoFocus={autoFocus} waarde={waarde as number | null} opWaarde={opWaarde} />
  }
  if (veld.soort === 'dag') return <DateField {...gemeen} waarde={waarde as string | null} opWaarde={opWaarde} />
  if (veld.soort === 'ja-nee') {
    return (
      <Checkbox isSelected={waarde === true} isDisabled={isDisabled} onChange={opWaarde}>
        {gemeen.label}
      </Checkbox>
    )
  }
  if (veld.soort === 'keuze') {
    const keuzes = (veld.keuzes ?? []).map(({ sleutel, naam }) => ({ sleutel, naam: naam[taal] }))
    return (
      <Select
        {...gemeen}
        waarde={(waarde as string | null) ?? (veld.verplicht ? null : LEEG)}
        opties={veld.verplicht ? keuzes : [{ sleutel: LEEG, naam: t.geen }, ...keuzes]}
        opWaarde={(nu) => opWaarde(nu === LEEG ? null : nu)}
      />
    )
  }
  if (veld.soort === 'periode') {
    const { van, tot } = (waarde ?? { van: null, tot: null }) as { van: string | null; tot: string | null }
    return (
      <FormRij>
        <DateField
          label={t.van}
          isDisabled={isDisabled}
          waarde={van}
          opWaarde={(nu) => opWaarde({ van: nu, tot })}
          {...(onjuist ? { fout: t.onjuist } : {})}
        />
        <DateField
          label={t.tot}
          optioneel
          isDisabled={isDisabled}
          waarde={tot}
          opWaarde={(nu) => opWaarde({ van, tot: nu })}
        />
      </FormRij>
    )
  }
  if (veld.soort === 'zorgverlener') {
    const id = waarde as string | null
    return (
      <ComboBox
        {...gemeen}
        waarde={id === null ? null : { sleutel: id, naam: props.namen[id] ?? id }}
        opWaarde={(optie) => opWaarde(optie?.sleutel ?? null)}
        sleutel={['registers', 'keuzes', 'zorgverlener']}
        zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
      />
    )
  }
  if (veld.soort === 'interne-soort') {
    return <Soortveld {...gemeen} waarde={waarde as string | null} opWaarde={opWaarde} elke={t.elke} />
  }
  if (veld.soort === 'blokken') {
    return <Roosterveld {...gemeen} waarde={waarde as readonly Blok[] | null} opWaarde={opWaarde} kwaal={t.rooster} />
  }
  return (
    <TextField
      {...gemeen}
      autoFocus={autoFocus}
      value={(waarde as string | null) ?? ''}
      onChange={(nu) => opWaarde(nu === '' ? null : nu)}
    />
  )
}

type Gemeen = { readonly label: string; readonly isDisabled: boolean }

type SoortveldProps = Gemeen & {
  readonly waarde: string | null
  readonly opWaarde: (waarde: string | null) => void
  readonly elke: string
}

/** One of the internal kinds, or all of them. */
function Soortveld({ waarde, opWaarde, elke, ...rest }: SoortveldProps) {
  const rijen = useQuery(rijenVraag('internesoort')).data?.rijen ?? []
  const soorten = new Map(rijen.map(({ document }) => [String(document.id), String(document.naam)]))
  return (
    <Select
      {...rest}
      waarde={waarde ?? LEEG}
      opties={[{ sleutel: LEEG, naam: elke }, ...[...soorten].map(([sleutel, naam]) => ({ sleutel, naam }))]}
      opWaarde={(nu) => opWaarde(nu === LEEG ? null : nu)}
    />
  )
}

type RoosterveldProps = Gemeen & {
  readonly waarde: readonly Blok[] | null
  readonly opWaarde: (waarde: readonly Blok[] | null) => void
  readonly kwaal: string
  readonly fout?: string
}

/** Working hours as text; what cannot be read is told, and is not kept. */
function Roosterveld({ waarde, opWaarde, kwaal, ...rest }: RoosterveldProps) {
  const [tekst, setTekst] = useState(() => schrijfBlokken(waarde ?? []))
  const fout = tekst.trim() !== '' && leesBlokken(tekst) === null ? { fout: kwaal } : {}
  return (
    <TextField
      {...rest}
      {...fout}
      regels={4}
      value={tekst}
      onChange={(nu) => {
        setTekst(nu)
        opWaarde(leesBlokken(nu))
      }}
    />
  )
}
