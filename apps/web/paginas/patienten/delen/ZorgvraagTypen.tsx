import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { FormGroep, FormRij } from '../../../kit/Form.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Select } from '../../../kit/Select.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { keuzelijstenVraag } from '../../stamgegevens/api.ts'
import { CodeVeld } from '../../stamgegevens/formulier/CodeVeld.tsx'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'
import type { Zorgvraag } from '../api.ts'

const teksten = {
  geldig: { nl: 'Wanneer deze zorgvraag geldt', en: 'When this care need holds' },
  van: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  typen: { nl: 'Zorgvraagtype in de tijd', en: 'Care need type over time' },
  uitleg: {
    nl: 'Elk type geldt vanaf zijn dag tot het volgende.',
    en: 'Each type holds from its day until the next.',
  },
  lijst: { nl: 'Lijst', en: 'List' },
  code: { nl: 'Zorgvraagtype', en: 'Care need type' },
  datum: { nl: 'Geldig vanaf', en: 'Valid from' },
  voeg: { nl: 'Zorgvraagtype toevoegen', en: 'Add care need type' },
  weg: { nl: 'Haal zorgvraagtype weg', en: 'Remove care need type' },
} as const

type ZorgvraagTypenProps = {
  readonly vraag: Zorgvraag
  readonly opVraag: (deel: Partial<Zorgvraag>) => void
  readonly fout: unknown
  /** The kind of the patient's care, that says which list a new type is of. */
  readonly fz: boolean
  readonly vandaag: string
}

/** When a care need holds, and its zorgvraagtypen over time (ZTN-24). */
export function ZorgvraagTypen({ vraag, opVraag, fout, fz, vandaag }: ZorgvraagTypenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { data } = useQuery(keuzelijstenVraag)
  const { geldig, typen } = vraag
  const lijsten = (data?.diagnoselijsten ?? []).filter(({ naam }) => naam.nl.includes('zorgvraagtype'))
  const opties = lijsten.map(({ code, naam }) => ({ sleutel: code, naam: `${code} ${lees(naam)}` }))
  const nieuw = { codelijst: lijsten.find(({ naam }) => naam.nl.includes(fz ? 'fz' : 'ggz'))?.code ?? '', code: '' }
  const zet = (i: number, deel: Partial<Zorgvraag['typen'][number]>) =>
    opVraag({ typen: typen.map((een, j) => (i === j ? { ...een, ...deel } : een)) })
  const zetGeldig = (van: string | null, tot: string | null) =>
    opVraag({ geldig: van === null && tot === null ? null : { van: van ?? '', tot } })
  return (
    <>
      <FormGroep titel={t.geldig}>
        <FormRij>
          <DateField
            label={t.van}
            waarde={geldig?.van || null}
            opWaarde={(van) => zetGeldig(van, geldig?.tot ?? null)}
            fout={foutBij(fout, taal, 'geldig.van', 'geldig')}
            optioneel
          />
          <DateField
            label={t.tot}
            waarde={geldig?.tot ?? null}
            opWaarde={(tot) => zetGeldig(geldig?.van || null, tot)}
            fout={foutBij(fout, taal, 'geldig.tot')}
            optioneel
          />
        </FormRij>
      </FormGroep>
    </>
  )
}
