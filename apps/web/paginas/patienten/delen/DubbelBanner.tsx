import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Undo2, Users } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Moment } from '../../registraties/gedeeld/Moment.tsx'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { dubbelenVraag, type GeraakteRegel, ontvoeg, type Patientdossier, type PatientJson } from '../api.ts'
import { SamenvoegDialoog } from './SamenvoegDialoog.tsx'

const teksten = {
  dubbel: { nl: 'Mogelijk dezelfde persoon als', en: 'Possibly the same person as' },
  vergelijk: { nl: 'Vergelijk en voeg samen', en: 'Compare and merge' },
  opgegaan: { nl: 'Deze patiënt is samengevoegd met', en: 'This patient was merged into' },
  samengevoegd: { nl: 'Patiënt {id} is hiermee samengevoegd', en: 'Patient {id} was merged into this one' },
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
  hersteld: { nl: 'Samenvoeging ongedaan gemaakt', en: 'Merge undone' },
} as const

type DubbelBannerProps = {
  readonly dossier: Patientdossier
  readonly mag: boolean
  readonly opKlaar: (behouden: string, regels: readonly GeraakteRegel[]) => void
}

/** What concerns doubles of this patient: a suspicion, a merge that can be undone, or where the patient went. */
export function DubbelBanner({ dossier, mag, opKlaar }: DubbelBannerProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [paar, setPaar] = useState<{ a: string; b: string } | null>(null)
  const { data: paren = [] } = useQuery(dubbelenVraag)
  const { bewaar, bezig, fout } = useBewaar(
    (dubbel: string) => ontvoeg(dossier.id, dubbel),
    () => meld({ toestand: 'goed', tekst: t.hersteld }),
  )
  const { opgegaanIn } = dossier.document as unknown as PatientJson
  const eigen = paren.filter(({ a, b }) => a.id === dossier.id || b.id === dossier.id)
  return (
    <>
      {opgegaanIn !== null && (
        <div className="zk-patient-melding">
          <Users aria-hidden size={20} />
          <div>
            {t.opgegaan}{' '}
            <Link to={'/patienten/$patient' as string} params={{ patient: opgegaanIn } as never}>
              {opgegaanIn}
            </Link>
          </div>
        </div>
      )}
      {eigen.map(({ a, b, redenen }) => {
        const ander = a.id === dossier.id ? b : a
        return (
          <div key={ander.id} className="zk-patient-melding">
            <Users aria-hidden size={20} />
            <div>
              <p>
                {t.dubbel}{' '}
                <Link to={'/patienten/$patient' as string} params={{ patient: ander.id } as never}>
                  {ander.label}
                </Link>{' '}
                <span className="zk-stil">{ander.id}</span>
              </p>
              <p className="zk-stil">{redenen.map((reden) => lees(reden)).join(' ')}</p>
            </div>
            {mag && (
              <Button maat="klein" onPress={() => setPaar({ a: dossier.id, b: ander.id })}>
                {t.vergelijk}
              </Button>
            )}
          </div>
        )
      })}
      {mag &&
        dossier.teOntvoegen.map(({ dubbel, op, door }) => (
          <div key={dubbel} className="zk-patient-melding">
            <Users aria-hidden size={20} />
            <div>
              <p>{vul(t.samengevoegd, { id: dubbel })}</p>
              <p className="zk-stil">
                <Moment op={op} /> · {door}
              </p>
              {fout !== null && <Foutpaneel fout={fout} />}
            </div>
            <Button maat="klein" icoon={Undo2} isPending={bezig} onPress={() => bewaar(dubbel)}>
              {t.ongedaan}
            </Button>
          </div>
        ))}
      <SamenvoegDialoog
        paar={paar}
        opSluit={() => setPaar(null)}
        opKlaar={(behouden, regels) => {
          setPaar(null)
          opKlaar(behouden, regels)
        }}
      />
    </>
  )
}
