import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiFout, meldingVan } from '../../../api/fout.ts'
import { queryClient } from '../../../api/query-client.ts'
import { Button } from '../../../kit/Button.tsx'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import { useEvenWachten } from '../../../kit/even-wachten.ts'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import type { Optie } from '../../../kit/optie.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { type Afspraakinvoer, beproef, bewaarAfspraak, type Dagbeeld, dossierVraag, type Soortkeuze } from '../api.ts'
import { Gevolg } from '../Gevolg.tsx'
import { STATUSSEN } from '../namen.ts'
import { nieuwAfspraakId } from '../nieuw-id.ts'
import { AfspraakVelden } from './AfspraakVelden.tsx'
import type { Begin } from './begin.ts'
import { type Concept, conceptVan, invoerVan, nieuwConcept } from './concept.ts'

type AfspraakFormulierProps = {
  readonly begin: Begin
  readonly beeld: Dagbeeld
  readonly wie: Optie
  readonly soorten: readonly Soortkeuze[]
  readonly opBewaard: (id: string) => void
}

const teksten = {
  naam: { nl: 'Afspraak', en: 'Appointment' },
  bewaar: { nl: 'Bewaar', en: 'Save' },
  bewaard: { nl: 'Afspraak bewaard', en: 'Appointment saved' },
  wacht: {
    nl: 'Vul de verplichte velden in; dan staat hier wat de afspraak geeft.',
    en: 'Fill in the required fields; then what the appointment gives stands here.',
  },
  conflict: { nl: '{door} was u voor', en: '{door} was before you' },
  conflictUitleg: {
    nl: 'Er staat nu {datum} om {tijd}, {n} minuten ({status}). Uw wijziging is niet bewaard en niet kwijt.',
    en: 'It stands now on {datum} at {tijd}, {n} minutes ({status}). Your change was not kept and is not lost.',
  },
  overneem: { nl: 'Neem over wat er nu staat', en: 'Take over what stands now' },
  toch: { nl: 'Bewaar mijn wijziging toch', en: 'Save my change all the same' },
} as const

/** The appointment being entered, with what it would give beside it. */
export function AfspraakFormulier({ begin, beeld, wie, soorten, opBewaard }: AfspraakFormulierProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [concept, setConcept] = useState<Concept>(() =>
    begin.soort === 'wijzig'
      ? conceptVan(begin.regel)
      : nieuwConcept({ id: nieuwAfspraakId(), begintijd: begin.begintijd, spoed: begin.spoed }, beeld, wie, soorten),
  )
  const [versie, setVersie] = useState(begin.soort === 'wijzig' ? begin.regel.versie : 0)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const [hun, setHun] = useState<Awaited<ReturnType<typeof haalDossier>> | null>(null)

  const soort = soorten.find(({ id }) => id === concept.interneSoort)
  const invoer = invoerVan(concept, soort?.prestatiesoort === 'consult')
  // before it is known who comes there is nothing to say of it
  const voorWie = begin.soort === 'wijzig' || soort?.prestatiesoort === 'geen' || concept.patienten.length > 0
  const bewaar = async (opVersie: number) => {
    if (invoer === null || bezig) return
    setBezig(true)
    setFout(null)
    try {
      const { afspraak } = await bewaarAfspraak(invoer, opVersie)
      await queryClient.invalidateQueries({ queryKey: ['agenda'] })
      meld({ toestand: 'goed', tekst: t.bewaard })
      opBewaard(afspraak.id)
    } catch (gevangen) {
      if (gevangen instanceof ApiFout && gevangen.melding.code === 'bewerkingsconflict') {
        setHun(await haalDossier(concept.id).catch(() => null))
      } else setFout(gevangen)
    } finally {
      setBezig(false)
    }
  }
  const neemOver = () => {
    if (hun === null) return
    setConcept(conceptVan(hun))
    setVersie(hun.versie)
    setHun(null)
  }
  return (
    <div className="zk-invulling">
      <Form
        naam={t.naam}
        opVerstuur={() => void bewaar(versie)}
        acties={
          <Button type="submit" soort="hoofd" sneltoets="mod+Enter" isPending={bezig} isDisabled={invoer === null}>
            {t.bewaar}
          </Button>
        }
      >
        {hun !== null && (
          <section className="zk-conflict" role="alert">
            <p className="zk-conflict-kop">
              <strong>{vul(t.conflict, { door: hun.door })}</strong>
            </p>
            <p className="zk-zacht">
              {vul(t.conflictUitleg, {
                datum: formatDag(hun.afspraak.datum, taal),
                tijd: hun.afspraak.begintijd,
                n: hun.afspraak.geplandeMinuten,
                status: STATUSSEN[hun.afspraak.status].naam[taal].toLowerCase(),
              })}
            </p>
            <div className="zk-formulier-acties">
              <Button onPress={neemOver}>{t.overneem}</Button>
              {hun.afspraak.status === 'gepland' && (
                <Button
                  soort="stil"
                  onPress={() => {
                    setVersie(hun.versie)
                    setHun(null)
                    void bewaar(hun.versie)
                  }}
                >
                  {t.toch}
                </Button>
              )}
            </div>
          </section>
        )}
        {fout !== null && <Foutpaneel fout={fout} />}
        <AfspraakVelden
          concept={concept}
          soorten={soorten}
          opConcept={setConcept}
          nieuw={begin.soort === 'nieuw'}
          fout={fout === null ? null : (meldingVan(fout).waar ?? null)}
        />
      </Form>
      <aside className="zk-bijblad">
        <Proef invoer={voorWie ? invoer : null} zonderPrestatie={soort?.prestatiesoort === 'geen'} wacht={t.wacht} />
      </aside>
    </div>
  )
}

const haalDossier = (id: string) => queryClient.fetchQuery({ ...dossierVraag(id), staleTime: 0 })

type ProefProps = { readonly invoer: Afspraakinvoer | null; readonly zonderPrestatie: boolean; readonly wacht: string }

function Proef({ invoer, zonderPrestatie, wacht }: ProefProps) {
  const nu = invoer === null ? null : JSON.stringify(invoer)
  const rust = useEvenWachten(nu, 200)
  const vraag = useQuery({
    queryKey: ['agenda', 'invoerproef', rust],
    queryFn: ({ signal }) => beproef(JSON.parse(rust ?? '') as Afspraakinvoer, signal),
    enabled: rust !== null,
    placeholderData: (oud) => oud,
    retry: false,
    gcTime: 30_000,
  })
  if (nu === null) return <p className="zk-stil">{wacht}</p>
  if (vraag.error !== null) return <Foutpaneel fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
  if (vraag.data === undefined) return null
  return <Gevolg proef={vraag.data} oud={nu !== rust || vraag.isPlaceholderData} zonderPrestatie={zonderPrestatie} />
}
