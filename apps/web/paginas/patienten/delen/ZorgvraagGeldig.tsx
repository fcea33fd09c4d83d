import { DateField } from '../../../kit/DateField.tsx'
import { FormGroep, FormRij } from '../../../kit/Form.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'
import type { Zorgvraag } from '../api.ts'

const teksten = {
  geldig: { nl: 'Wanneer deze zorgvraag geldt', en: 'When this care need holds' },
  van: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
} as const

type ZorgvraagGeldigProps = {
  readonly vraag: Zorgvraag
  readonly opVraag: (deel: Partial<Zorgvraag>) => void
  readonly fout: unknown
}

/** When a care need holds. Its type is recorded by typing it (tab of the care need). */
export function ZorgvraagGeldig({ vraag: { geldig }, opVraag, fout }: ZorgvraagGeldigProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const zet = (van: string | null, tot: string | null) =>
    opVraag({ geldig: van === null && tot === null ? null : { van: van ?? '', tot } })
  return (
    <FormGroep titel={t.geldig}>
      <FormRij>
        <DateField
          label={t.van}
          waarde={geldig?.van || null}
          opWaarde={(van) => zet(van, geldig?.tot ?? null)}
          fout={foutBij(fout, taal, 'geldig.van', 'geldig')}
          optioneel
        />
        <DateField
          label={t.tot}
          waarde={geldig?.tot ?? null}
          opWaarde={(tot) => zet(geldig?.van || null, tot)}
          fout={foutBij(fout, taal, 'geldig.tot')}
          optioneel
        />
      </FormRij>
    </FormGroep>
  )
}
