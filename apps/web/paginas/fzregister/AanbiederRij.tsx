import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { FormRij } from '../../kit/Form.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Optie } from '../../kit/optie.ts'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { keuzelijstenVraag } from '../stamgegevens/api.ts'
import type { Plaatskeuzes } from './api.ts'
import { type Aanbiederconcept, besluitVan } from './concept.ts'

type AanbiederRijProps = {
  readonly rij: Aanbiederconcept
  readonly plaats: number
  readonly keuzes: Plaatskeuzes | undefined
  readonly opRij: (rij: Aanbiederconcept) => void
  /** Absent: the only one stays. */
  readonly opWeg?: () => void
}

const teksten = {
  aanbieder: { nl: 'Aanbieder', en: 'Provider' },
  zoek: { nl: 'naam of AGB-code', en: 'name or AGB code' },
  nieuw: { nl: 'niet in het register van aanbieders', en: 'not in the register of providers' },
  besluit: { nl: 'Plaatsingsbesluit', en: 'Plaatsingsbesluit' },
  setting: { nl: 'Geïndiceerde setting', en: 'Indicated setting' },
  weg: { nl: 'Haal aanbieder {n} weg', en: 'Remove provider {n}' },
} as const

/** The forensic settings stand first: nearly every plaatsing is for one of these. */
const EERST: readonly string[] = ['fz-klinisch', 'fz-niet-klinisch']

/** One provider of a plaatsing, with its own plaatsingsbesluit and setting. */
export function AanbiederRij({ rij, plaats, keuzes, opRij, opWeg }: AanbiederRijProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const settings = useQuery(keuzelijstenVraag).data?.settings ?? []
  const bekend = (keuzes?.aanbieders ?? []).map(
    ({ agb, naam }): Optie => ({ sleutel: agb, naam: naam ?? `AGB ${agb}`, ...(naam === null ? {} : { bij: agb }) }),
  )
  const zoek = async (tekst: string): Promise<readonly Optie[]> => {
    const gevonden = bekend.filter(({ naam, sleutel }) =>
      `${naam} ${sleutel}`.toLowerCase().includes(tekst.toLowerCase()),
    )
    const ander = /^\d{8}$/.test(tekst) && gevonden.length === 0
    return ander ? [{ sleutel: tekst, naam: `AGB ${tekst}`, bij: t.nieuw }] : gevonden
  }
  const gekozen = bekend.find(({ sleutel }) => sleutel === rij.declarant)
  const waarde = rij.declarant === null ? null : (gekozen ?? { sleutel: rij.declarant, naam: `AGB ${rij.declarant}` })
  const opties = settings
    .map(({ code, naam }) => ({ sleutel: code, naam: lees(naam) }))
    .toSorted((a, b) => Number(EERST.includes(b.sleutel)) - Number(EERST.includes(a.sleutel)))
  return (
    <div className="zk-fz-bij">
      <FormRij>
        <ComboBox
          label={t.aanbieder}
          plaatshouder={t.zoek}
          waarde={waarde}
          opWaarde={(optie) => opRij({ ...rij, declarant: optie?.sleutel ?? null })}
          sleutel={['fzregister', 'aanbieders', String(bekend.length)]}
          zoek={zoek}
        />
        <TextField
          label={t.besluit}
          value={besluitVan(rij, plaats, keuzes)}
          onChange={(besluit) => opRij({ ...rij, besluit })}
        />
      </FormRij>
      <FormRij>
        <Select
          label={t.setting}
          opties={opties}
          waarde={rij.setting}
          opWaarde={(setting) => opRij({ ...rij, setting })}
        />
        {opWeg && <IconButton icoon={X} naam={vul(t.weg, { n: plaats + 1 })} onPress={opWeg} />}
      </FormRij>
    </div>
  )
}
