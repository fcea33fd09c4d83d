import { FormRij } from '../../../kit/Form.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'

export type Naam = { initialen: string; roepnaam: string | null; voorvoegsels: string | null; achternaam: string }

export const LEGE_NAAM: Naam = { initialen: '', roepnaam: null, voorvoegsels: null, achternaam: '' }

const teksten = {
  initialen: { nl: 'Initialen', en: 'Initials' },
  roepnaam: { nl: 'Roepnaam', en: 'Given name' },
  voorvoegsels: { nl: 'Voorvoegsels', en: 'Prefixes' },
  achternaam: { nl: 'Achternaam', en: 'Family name' },
} as const

type NaamVeldenProps = {
  readonly naam: Naam
  readonly opNaam: (naam: Naam) => void
  readonly fout: unknown
  readonly autoFocus?: boolean
}

const leegIsNull = (tekst: string): string | null => (tekst === '' ? null : tekst)

/** The parts of a name, in the order in which they are written. */
export function NaamVelden({ naam, opNaam, fout, autoFocus = false }: NaamVeldenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  return (
    <>
      <FormRij>
        <TextField
          label={t.initialen}
          value={naam.initialen}
          onChange={(initialen) => opNaam({ ...naam, initialen })}
          fout={foutBij(fout, taal, 'naam.initialen')}
          autoFocus={autoFocus}
        />
        <TextField
          label={t.roepnaam}
          value={naam.roepnaam ?? ''}
          onChange={(tekst) => opNaam({ ...naam, roepnaam: leegIsNull(tekst) })}
          fout={foutBij(fout, taal, 'naam.roepnaam')}
          optioneel
        />
      </FormRij>
      <FormRij>
        <TextField
          label={t.voorvoegsels}
          value={naam.voorvoegsels ?? ''}
          onChange={(tekst) => opNaam({ ...naam, voorvoegsels: leegIsNull(tekst) })}
          fout={foutBij(fout, taal, 'naam.voorvoegsels')}
          optioneel
        />
        <TextField
          label={t.achternaam}
          value={naam.achternaam}
          onChange={(achternaam) => opNaam({ ...naam, achternaam })}
          fout={foutBij(fout, taal, 'naam.achternaam', 'naam')}
        />
      </FormRij>
    </>
  )
}
