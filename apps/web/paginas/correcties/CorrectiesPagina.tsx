import { useQuery } from '@tanstack/react-query'
import { PencilLine, Send } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { type Maandstand, useMaand } from '../registraties/maand/use-maand.ts'
import { type Correctie, correctieVraag } from './api.ts'
import { BetalerKaart } from './BetalerKaart.tsx'
import { Tellingen } from './Tellingen.tsx'
import { tel } from './tel.ts'
import { useVerzending } from './use-verzending.ts'
import { VerzondenBeeld } from './VerzondenBeeld.tsx'
import './Correcties.css'

const teksten = {
  titel: { nl: 'Correcties', en: 'Corrections' },
  bij: {
    nl: 'Wat eerder verzonden is, naast wat de administratie nu zegt: het verschil gaat naar de betaler.',
    en: 'What was sent before beside what the administration says now: the difference goes to the payer.',
  },
  verzend: { nl: 'Verzend correctie', en: 'Send correction' },
  gesloten: { nl: 'Maand gesloten', en: 'Month closed' },
  niets: { nl: 'Niets te corrigeren in {maand}', en: 'Nothing to correct in {maand}' },
  nietsBij: {
    nl: 'Wat verzonden is, is gelijk aan de administratie of wacht nog op antwoord.',
    en: 'What was sent equals the administration or still awaits its answer.',
  },
  retour: { nl: 'Naar Retour', en: 'To Returns' },
} as const

const TOETS = teksten.verzend

/** Correcting a month: preview, choose what goes again unchanged, send. */
export function CorrectiesPagina() {
  const t = useTeksten(teksten)
  const stand = useMaand()
  const { maand } = stand
  if (maand !== null) return <Maand key={maand} maand={maand} stand={stand} />
  return (
    <Blad soort="breed">
      <Kop titel={t.titel} bij={t.bij} />
      {stand.vraag.isError ? (
        <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />
      ) : (
        <Skelet regels={6} />
      )}
    </Blad>
  )
}

function Maand({ maand, stand }: { readonly maand: string; readonly stand: Maandstand }) {
  const t = useTeksten(teksten)
  const [opnieuw, setOpnieuw] = useState<ReadonlySet<string>>(new Set())
  const vraag = useQuery(correctieVraag(maand, [...opnieuw].sort()))
  const mag = useMag('declareren') && !stand.gesloten
  const { verzend, verzonden, bezig, fout } = useVerzending(maand, () => setOpnieuw(new Set()))
  const telling = tel(vraag.data ?? [])
  const kan = mag && !bezig && !vraag.isFetching && telling.opnieuw + telling.credits > 0
  const doe = () => void verzend([...opnieuw])
  useSneltoets(kan ? 'mod+Enter' : null, TOETS, doe)
  return (
    <Blad soort="breed">
      <Kop
        titel={t.titel}
        bij={t.bij}
        merk={stand.gesloten && <Status toestand="vervallen">{t.gesloten}</Status>}
        acties={
          <>
            <MaandKeuze stand={stand} />
            <UitvoerKnop lijst="correcties" filter={{ maand }} />
            {mag && (
              <Button
                soort="hoofd"
                icoon={Send}
                sneltoets="mod+Enter"
                isPending={bezig}
                isDisabled={!kan}
                onPress={doe}
              >
                {t.verzend}
              </Button>
            )}
          </>
        }
      />
      {fout !== null && <Foutpaneel fout={fout} />}
      {verzonden !== null && <VerzondenBeeld verzonden={verzonden} />}
      <Geladen vraag={vraag}>
        {(correcties) => (
          <Voorbeeld
            correcties={correcties}
            maand={maand}
            opnieuw={opnieuw}
            {...(mag ? { opOpnieuw: setOpnieuw } : {})}
          />
        )}
      </Geladen>
    </Blad>
  )
}

type VoorbeeldProps = {
  readonly correcties: readonly Correctie[]
  readonly maand: string
  readonly opnieuw: ReadonlySet<string>
  readonly opOpnieuw?: (opnieuw: ReadonlySet<string>) => void
}

function Voorbeeld({ correcties, maand, opnieuw, opOpnieuw }: VoorbeeldProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const iets = correcties.filter(
    ({ stappen, geblokkeerd, belemmeringen }) => stappen.length + geblokkeerd.length + belemmeringen.length > 0,
  )
  if (iets.length === 0) {
    return (
      <Leegte
        titel={vul(t.niets, { maand: naamVanMaand(maand, taal) })}
        icoon={PencilLine}
        acties={<LinkButton naar="/retour">{t.retour}</LinkButton>}
      >
        {t.nietsBij}
      </Leegte>
    )
  }
  return (
    <>
      <Tellingen correcties={iets} />
      {iets.map((correctie) => (
        <BetalerKaart
          key={correctie.betaler}
          correctie={correctie}
          opnieuw={opnieuw}
          {...(opOpnieuw ? { opOpnieuw } : {})}
        />
      ))}
    </>
  )
}
