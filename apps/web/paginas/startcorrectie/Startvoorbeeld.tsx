import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CalendarCheck2, Send } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tegel } from '../../kit/Tegel.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { BetalerKaart } from '../correcties/BetalerKaart.tsx'
import { Tellingen } from '../correcties/Tellingen.tsx'
import { tel } from '../correcties/tel.ts'
import { VerzondenBeeld } from '../correcties/VerzondenBeeld.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { startcorrectieVraag, type Voorbeeld, verzendStartcorrectie } from './api.ts'
import './Startcorrectie.css'

const teksten = {
  titel: { nl: 'Startdatum corrigeren', en: 'Correct start date' },
  bij: {
    nl: '{naam}, {soort}-traject {nummer}: de startdatum is {dag}. Elke regel die met een andere datum verzonden is, wordt behandeld naar hoe hij ervoor staat.',
    en: '{naam}, {soort} traject {nummer}: the start date is {dag}. Every line that was sent with another date is treated by where it stands.',
  },
  verzend: { nl: 'Verzend correctie', en: 'Send correction' },
  alle: { nl: 'Alle startdatums', en: 'All start dates' },
  patient: { nl: 'Naar de patiënt', en: 'To the patient' },
  gesloten: { nl: 'Maand gesloten: eerst heropenen', en: 'Month closed: reopen first' },
  nietVerzonden: { nl: 'Nog niet verzonden', en: 'Not sent yet' },
  vanzelf: {
    nl: '{n} prestaties, krijgen de nieuwe datum vanzelf',
    en: '{n} services, get the new date by themselves',
  },
  een: { nl: '1 prestatie, krijgt de nieuwe datum vanzelf', en: '1 service, gets the new date by itself' },
  geen: { nl: 'niets', en: 'none' },
  klaar: { nl: 'Er is niets te corrigeren', en: 'There is nothing to correct' },
  klaarBij: {
    nl: 'Elke verzonden regel van dit traject heeft de juiste startdatum, of zijn correctie is onderweg.',
    en: 'Every line of this traject that was sent has the right start date, or its correction is under way.',
  },
} as const

const TOETS = teksten.verzend

/** What correcting the startdatum of one number does, per month and payer, in lines and euros; and the button. */
export function Startvoorbeeld({ nummer }: { readonly nummer: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const client = useQueryClient()
  const [opnieuw, setOpnieuw] = useState<ReadonlySet<string>>(new Set())
  const vraag = useQuery(startcorrectieVraag(nummer, [...opnieuw].sort()))
  const sturen = useMutation({
    mutationFn: () => verzendStartcorrectie(nummer, [...opnieuw]),
    onSuccess: async () => {
      setOpnieuw(new Set())
      await client.invalidateQueries({ queryKey: ['declaraties'] })
    },
  })
  const beeld = vraag.data
  const correcties = beeld?.maanden.flatMap((een) => een.correcties) ?? []
  const { opnieuw: weer, credits } = tel(correcties)
  const gesloten = beeld?.maanden.some((een) => een.gesloten) ?? false
  const mag = useMag('declareren')
  const kan = mag && !gesloten && !sturen.isPending && !vraag.isFetching && weer + credits > 0
  const doe = () => sturen.mutate()
  useSneltoets(kan ? 'mod+Enter' : null, TOETS, doe)
  return (
    <Blad soort="breed">
      <Kop
        titel={t.titel}
        bij={
          beeld &&
          vul(t.bij, {
            naam: beeld.naam,
            soort: beeld.soort,
            nummer: kortNummer(beeld.nummer),
            dag: beeld.startdatum === null ? t.geen : formatDag(beeld.startdatum, taal),
          })
        }
        acties={
          <>
            <LinkButton naar="/startcorrectie">{t.alle}</LinkButton>
            {beeld && <LinkButton naar={`/patienten/${encodeURIComponent(beeld.patient)}`}>{t.patient}</LinkButton>}
            {mag && (
              <Button
                soort="hoofd"
                icoon={Send}
                sneltoets="mod+Enter"
                isPending={sturen.isPending}
                isDisabled={!kan}
                onPress={doe}
              >
                {t.verzend}
              </Button>
            )}
          </>
        }
      />
      {sturen.error !== null && <Foutpaneel fout={sturen.error} />}
      {sturen.data !== undefined && <VerzondenBeeld verzonden={sturen.data} />}
      <Geladen vraag={vraag}>
        {(voorbeeld) => <Maanden voorbeeld={voorbeeld} opnieuw={opnieuw} {...(mag ? { opOpnieuw: setOpnieuw } : {})} />}
      </Geladen>
    </Blad>
  )
}

type MaandenProps = {
  readonly voorbeeld: Voorbeeld
  readonly opnieuw: ReadonlySet<string>
  readonly opOpnieuw?: (opnieuw: ReadonlySet<string>) => void
}

function Maanden({ voorbeeld: { maanden, nietVerzonden }, opnieuw, opOpnieuw }: MaandenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const iets = maanden.map((een) => ({
    ...een,
    correcties: een.correcties.filter(
      ({ stappen, geblokkeerd, belemmeringen }) => stappen.length + geblokkeerd.length + belemmeringen.length > 0,
    ),
  }))
  const correcties = iets.flatMap((een) => een.correcties)
  if (correcties.length === 0) {
    return (
      <Leegte titel={t.klaar} icoon={CalendarCheck2}>
        {t.klaarBij}
      </Leegte>
    )
  }
  const { aantal } = nietVerzonden
  return (
    <>
      <Tellingen correcties={correcties}>
        <Tegel
          naam={t.nietVerzonden}
          waarde={<Geld cents={nietVerzonden.bedrag} />}
          bij={aantal === 0 ? t.geen : aantal === 1 ? t.een : vul(t.vanzelf, { n: aantal })}
        />
      </Tellingen>
      {iets.map(({ maand, gesloten, correcties: vanMaand }) => (
        <section key={maand} className="zk-startcorrectie-maand" aria-labelledby={`maand-${maand}`}>
          <h2 id={`maand-${maand}`}>
            {naamVanMaand(maand, taal)} {gesloten && <Status toestand="vervallen">{t.gesloten}</Status>}
          </h2>
          {vanMaand.map((correctie) => (
            <BetalerKaart
              key={correctie.betaler}
              correctie={correctie}
              opnieuw={opnieuw}
              {...(opOpnieuw ? { opOpnieuw } : {})}
            />
          ))}
        </section>
      ))}
    </>
  )
}
