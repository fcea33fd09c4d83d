import { useQuery } from '@tanstack/react-query'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { keuzenVraag } from './api.ts'
import { Nummer } from './delen/Nummer.tsx'

const teksten = {
  verzoeken: { nl: 'In opdracht van', en: 'Asked by' },
  nummer: { nl: 'Gaat onder het nummer van de opdrachtgever:', en: 'Goes under the number of the asker:' },
} as const

type OpdrachtgeverveldProps = {
  readonly label: string
  readonly isDisabled: boolean
  readonly fout: string | null
  readonly patient: string | null
  readonly datum: string | null
  readonly stroom: 'ggz' | 'fz' | null
  readonly opdrachtgever: string | null
  readonly opWaarde: (gekozen: { readonly opdrachtgever: string | null; readonly stroom?: 'ggz' | 'fz' }) => void
}

/** Who asked for a service, in the form of a registration: the open requests of the patient first, then any AGB code. */
export function Opdrachtgeverveld(props: OpdrachtgeverveldProps) {
  const { patient, datum, stroom, opdrachtgever, opWaarde, ...veld } = props
  const t = useTeksten(teksten)
  const compleet = opdrachtgever !== null && /^\d{8}$/.test(opdrachtgever)
  const dag = patient === null || datum === null ? null : { patient, datum }
  // two questions: what can be chosen stays in sight, with the keyboard on it, while the number is looked up
  const verzoeken = useQuery(keuzenVraag(dag)).data?.verzoeken ?? []
  const heel = dag === null || stroom === null || !compleet ? null : { ...dag, stroom, opdrachtgever }
  const gevonden = useQuery(keuzenVraag(heel)).data
  const gekozen = verzoeken.find(({ agb, stroom: van }) => agb === opdrachtgever && van === stroom)
  return (
    <>
      {verzoeken.length > 0 && (
        <RadioGroup
          label={t.verzoeken}
          isDisabled={veld.isDisabled}
          waarde={gekozen?.id ?? null}
          opWaarde={(id) => {
            const een = verzoeken.find((verzoek) => verzoek.id === id)
            if (een !== undefined) opWaarde({ opdrachtgever: een.agb, stroom: een.stroom })
          }}
          opties={verzoeken.map(({ id, naam, wat }) => ({ sleutel: id, naam, bij: wat }))}
        />
      )}
      <TextField
        {...veld}
        value={opdrachtgever ?? ''}
        onChange={(tekst) => opWaarde({ opdrachtgever: tekst.trim() || null })}
      />
      {gevonden?.nummer && (
        <p className="zk-stil">
          {t.nummer} <Nummer nummer={gevonden.nummer} />
        </p>
      )}
      {gevonden?.reden && <Bevindingen beknopt bevindingen={[{ code: 'dienst', ernst: 'letop', ...gevonden.reden }]} />}
    </>
  )
}
