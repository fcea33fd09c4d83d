import { Checkbox } from '../../../kit/Checkbox.tsx'
import { Select } from '../../../kit/Select.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Overigconcept } from '../concept/overig.ts'
import { OVERLEG_MET } from './veld-teksten.ts'

type OverlegVeldenProps = {
  readonly concept: Overigconcept
  readonly zet: (wijziging: Partial<Overigconcept>) => void
  readonly uit: boolean
}

const teksten = {
  met: { nl: 'Met wie was het overleg?', en: 'With whom was the consultation?' },
  overIndividuelePatient: { nl: 'Het ging over deze ene patiënt', en: 'It was about this one patient' },
  inDossier: { nl: 'Het staat in het dossier', en: 'It is in the file' },
  patientVooraf: {
    nl: 'De patiënt wist het vooraf, ook dat het in rekening kan komen',
    en: 'The patient was told beforehand, also that it may be charged',
  },
  intervisie: { nl: 'Het was intervisie', en: 'It was intervision' },
} as const

const MET = ['erkende-zorgverlener', 'andere-beroepsbeoefenaar', 'verwijzer', 'huisarts'] as const
const VOORWAARDEN = ['overIndividuelePatient', 'inDossier', 'patientVooraf', 'intervisie'] as const

/** The conditions of intercollegiaal overleg (ZPM-10), each to be ticked; what is missing is refused with that reason. */
export function OverlegVelden({ concept, zet, uit }: OverlegVeldenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  return (
    <>
      <Select
        label={t.met}
        opties={MET.map((sleutel) => ({ sleutel, naam: OVERLEG_MET[sleutel][taal] }))}
        waarde={concept.overlegMet}
        opWaarde={(overlegMet) => zet({ overlegMet })}
        isDisabled={uit}
      />
      {VOORWAARDEN.map((voorwaarde) => (
        <Checkbox
          key={voorwaarde}
          isSelected={concept[voorwaarde]}
          isDisabled={uit}
          onChange={(aan) => zet({ [voorwaarde]: aan })}
        >
          {t[voorwaarde]}
        </Checkbox>
      ))}
    </>
  )
}
