import { useQuery } from '@tanstack/react-query'
import { PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../../../kit/Bevindingen.tsx'
import { Button } from '../../../../kit/Button.tsx'
import { Dag } from '../../../../kit/Dag.tsx'
import { IconButton } from '../../../../kit/IconButton.tsx'
import { Kaart } from '../../../../kit/Kaart.tsx'
import { meld } from '../../../../kit/meld.ts'
import { Status } from '../../../../kit/Status.tsx'
import { useLees } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { useVandaag } from '../../../registraties/maand/use-maand.ts'
import { keuzelijstenVraag } from '../../../stamgegevens/api.ts'
import {
  type Behandelplan,
  type Diagnose,
  type Grond,
  useBewaarZorg,
  useMagRegistreren,
  wisVermelding,
  type Zorgvraagblad,
} from './api.ts'
import { Contacten } from './Contacten.tsx'
import { DiagnosePaneel } from './DiagnosePaneel.tsx'
import { KenmerkenPaneel } from './KenmerkenPaneel.tsx'
import { PlanPaneel } from './PlanPaneel.tsx'
import { Typeringen } from './Typeringen.tsx'
import { TyperingPaneel } from './TyperingPaneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'
import { VermeldingPaneel } from './VermeldingPaneel.tsx'

const teksten = {
  ...ZORGTEKSTEN,
  verwijzing: { nl: 'Verwijzing en kenmerken', en: 'Referral and what it is' },
  geen: { nl: 'Geen verwijzing vastgelegd.', en: 'No referral recorded.' },
  zonder: { nl: 'Geen verwijzing nodig: {reden}', en: 'No referral needed: {reden}' },
  zonderDatum: { nl: 'zonder datum', en: 'without date' },
  verwijzer: { nl: 'verwijzer', en: 'referrer' },
  wijzigVerwijzing: { nl: 'Wijzig verwijzing', en: 'Change referral' },
  kenmerken: { nl: 'Wijzig kenmerken', en: 'Change what it is' },
  nieuw: { nl: 'nieuwe zorgvraag', en: 'new care need' },
  terugkeer: { nl: 'terugkeer', en: 'return' },
  overgenomen: { nl: 'overgenomen', en: 'taken over' },
  basis: { nl: 'basis-ggz', en: 'basis-ggz' },
  gespecialiseerd: { nl: 'gespecialiseerde ggz', en: 'gespecialiseerde ggz' },
  typering: { nl: 'Zorgvraagtype', en: 'Zorgvraagtype' },
  typeer: { nl: 'Typeer', en: 'Type' },
  diagnoses: { nl: 'Diagnose', en: 'Diagnosis' },
  geenDiagnose: { nl: 'Nog geen diagnose vastgelegd.', en: 'No diagnosis recorded yet.' },
  hoofd: { nl: 'hoofddiagnose', en: 'primary' },
  vraag: { nl: 'nog te stellen', en: 'still to be made' },
  nietVerzekerd: { nl: 'niet verzekerd', en: 'not insured' },
  voegDiagnose: { nl: 'Diagnose', en: 'Diagnosis' },
  rekening: { nl: 'Op de rekening', en: 'On the bill' },
  rekeningBij: { nl: 'lijsten 029 tot en met 033, op het zorgtraject', en: 'lists 029 to 033, on the zorgtraject' },
  geenRekening: { nl: 'Nog niets.', en: 'Nothing yet.' },
  geenTraject: { nl: 'Kies eerst het zorgtraject van deze zorgvraag.', en: 'First choose the zorgtraject.' },
  voegCode: { nl: 'Code', en: 'Code' },
  gaatNietMee: { nl: 'gaat niet mee', en: 'does not go along' },
  haalCode: { nl: 'Haal code {code} weg', en: 'Remove code {code}' },
  plan: { nl: 'Behandelplan', en: 'Treatment plan' },
  geenPlan: { nl: 'Nog geen behandelplan.', en: 'No treatment plan yet.' },
  voegPlan: { nl: 'Behandelplan', en: 'Treatment plan' },
  vanaf: { nl: 'vanaf', en: 'from' },
  tm: { nl: 'tot en met', en: 'up to and including' },
  contacten: { nl: 'Contacten en wat zij dienden', en: 'Contacts and what they served' },
} as const

type ZorgvraagSectieProps = {
  readonly patient: string
  readonly blad: Zorgvraagblad
  /** Opens the form of the verwijzing; absent: this role may not change it. */
  readonly opVerwijzing?: () => void
}

/** One zorgvraag: verwijzing, diagnosis, type, plan and contacts, with what stands out above them. */
export function ZorgvraagSectie({ patient, blad, opVerwijzing }: ZorgvraagSectieProps) {
  const t = useTeksten(teksten)
  const mag = useMagRegistreren()
  const vandaag = useVandaag()
  const [typeert, setTypeert] = useState(false)
  const [kenmerkt, setKenmerkt] = useState(false)
  const [vermeldt, setVermeldt] = useState(false)
  const [diagnose, setDiagnose] = useState<Diagnose | 'nieuw' | null>(null)
  const [plan, setPlan] = useState<Behandelplan | 'nieuw' | null>(null)
  const { document: doc } = blad
  const grond: Grond = { patient, zorgvraag: blad.id, verwachteVersie: blad.versie }
  return (
    <section className="zk-zorgvraag" aria-label={blad.omschrijving}>
      <header className="zk-zorgvraag-kop">
        <h2>{blad.omschrijving}</h2>
        <p className="zk-stil">
          {[
            doc.soort,
            ...(blad.versie > 0 ? [t[doc.herkomst]] : []),
            ...(doc.echelon === null ? [] : [t[doc.echelon]]),
          ].join(' · ')}
        </p>
      </header>
      <Bevindingen
        bevindingen={blad.bevindingen.map(({ code, blokkeert, wat, doe }) => ({
          code,
          ernst: code === 'zorgvraag.privacy' ? ('info' as const) : blokkeert ? ('fout' as const) : ('letop' as const),
          wat,
          doe,
        }))}
        beknopt
      />
      <div className="zk-patient-vlak">
        <div className="zk-patient-kolom">
          <Verwijzingkaart
            blad={blad}
            mag={mag}
            opKenmerken={() => setKenmerkt(true)}
            {...(opVerwijzing ? { opVerwijzing } : {})}
          />
          <Kaart
            titel={t.typering}
            acties={
              mag && (
                <Button maat="klein" soort="hoofd" onPress={() => setTypeert(true)}>
                  {t.typeer}
                </Button>
              )
            }
          >
            <Typeringen welke={{ patient, zorgvraag: blad.id }} typeringen={doc.typeringen} namen={blad.namen} />
          </Kaart>
        </div>
        <div className="zk-patient-kolom">
          <Diagnosekaart blad={blad} mag={mag} opKies={setDiagnose} />
          <Rekeningkaart grond={grond} blad={blad} mag={mag} opVoeg={() => setVermeldt(true)} />
          <Plankaart blad={blad} mag={mag} opKies={setPlan} />
        </div>
      </div>
      <Kaart titel={t.contacten}>
        <Contacten blad={blad} grond={grond} mag={mag} />
      </Kaart>
      <TyperingPaneel
        open={typeert}
        grond={grond}
        vandaag={vandaag}
        regiebehandelaar={blad.regiebehandelaar}
        opSluit={() => setTypeert(false)}
      />
      <KenmerkenPaneel open={kenmerkt} grond={grond} begin={kenmerkenVan(blad)} opSluit={() => setKenmerkt(false)} />
      <VermeldingPaneel
        open={vermeldt}
        welke={{ patient, zorgvraag: blad.id }}
        lijsten={blad.lijsten}
        vandaag={vandaag}
        opSluit={() => setVermeldt(false)}
      />
      <DiagnosePaneel
        diagnose={diagnose}
        grond={grond}
        vandaag={vandaag}
        namen={blad.namen}
        opSluit={() => setDiagnose(null)}
      />
      <PlanPaneel plan={plan} grond={grond} vandaag={vandaag} opSluit={() => setPlan(null)} />
    </section>
  )
}

const kenmerkenVan = ({ document: { soort, herkomst, echelon, zonderVerwijzing } }: Zorgvraagblad) => ({
  soort,
  herkomst,
  echelon,
  zonderVerwijzing,
})

type Deel = { readonly blad: Zorgvraagblad; readonly mag: boolean }

function Verwijzingkaart({
  blad,
  mag,
  opKenmerken,
  opVerwijzing,
}: Deel & { readonly opKenmerken: () => void; readonly opVerwijzing?: () => void }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { data } = useQuery(keuzelijstenVraag)
  const naamVan = (soort: string) => {
    const gevonden = data?.verwijzingen.find(({ code }) => code === soort)
    return gevonden === undefined ? soort : `${soort} ${lees(gevonden.naam)}`
  }
  const { zonderVerwijzing } = blad.document
  return (
    <Kaart
      titel={t.verwijzing}
      acties={
        <>
          {opVerwijzing !== undefined && (
            <IconButton maat="klein" icoon={PencilLine} naam={t.wijzigVerwijzing} onPress={opVerwijzing} />
          )}
          {mag && (
            <Button maat="klein" onPress={opKenmerken}>
              {t.kenmerken}
            </Button>
          )}
        </>
      }
    >
      {blad.verwijzingen.length === 0 && (
        <p className="zk-stil">{zonderVerwijzing === null ? t.geen : t.zonder.replace('{reden}', zonderVerwijzing)}</p>
      )}
      {blad.verwijzingen.map((een) => (
        <p key={`${een.soort}${een.datum}${een.verwijzer}`}>
          {naamVan(een.soort)} · {een.datum === null ? t.zonderDatum : <Dag dag={een.datum} />}
          {een.verwijzer !== null && (
            <span className="zk-stil">
              {' '}
              · {t.verwijzer} {een.verwijzer}
            </span>
          )}
        </p>
      ))}
    </Kaart>
  )
}

function Diagnosekaart({ blad, mag, opKies }: Deel & { readonly opKies: (een: Diagnose | 'nieuw') => void }) {
  const t = useTeksten(teksten)
  const { diagnoses } = blad.document
  return (
    <Kaart
      titel={t.diagnoses}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} onPress={() => opKies('nieuw')}>
            {t.voegDiagnose}
          </Button>
        )
      }
    >
      {diagnoses.length === 0 && <p className="zk-stil">{t.geenDiagnose}</p>}
      <ul className="zk-patient-rijen">
        {diagnoses.map((een) => (
          <li key={een.id}>
            <div className="zk-patient-rij-tekst">
              <p>
                <strong>{een.omschrijving}</strong> {een.code !== null && <span className="zk-stil">{een.code}</span>}
              </p>
              <Tijd geldig={een.geldig} />
            </div>
            {een.hoofd && <Status toestand="goed">{t.hoofd}</Status>}
            {een.vastgesteld === null && <Status toestand="wacht">{t.vraag}</Status>}
            {een.verzekerd === false && <Status toestand="letop">{t.nietVerzekerd}</Status>}
            {mag && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={() => opKies(een)} />}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Rekeningkaart({ blad, mag, grond, opVoeg }: Deel & { readonly grond: Grond; readonly opVoeg: () => void }) {
  const t = useTeksten(teksten)
  const { bewaar, bezig } = useBewaarZorg(
    ({ codelijst, code, van }: Zorgvraagblad['vermeldingen'][number]) =>
      wisVermelding({ patient: grond.patient, zorgvraag: grond.zorgvraag }, { codelijst, code, datum: van }),
    () => meld({ toestand: 'goed', tekst: t.bewaard }),
  )
  return (
    <Kaart
      titel={t.rekening}
      bij={t.rekeningBij}
      acties={
        mag &&
        blad.zorgtraject !== null && (
          <Button maat="klein" icoon={Plus} onPress={opVoeg}>
            {t.voegCode}
          </Button>
        )
      }
    >
      {blad.zorgtraject === null && <p className="zk-stil">{t.geenTraject}</p>}
      {blad.zorgtraject !== null && blad.vermeldingen.length === 0 && <p className="zk-stil">{t.geenRekening}</p>}
      <ul className="zk-patient-rijen">
        {blad.vermeldingen.map((een) => (
          <li key={`${een.codelijst} ${een.code} ${een.van}`}>
            <div className="zk-patient-rij-tekst">
              <p>
                <span className="zk-stil">{een.codelijst}</span> <strong>{een.code}</strong> {een.naam}
              </p>
              <Tijd geldig={{ van: een.van, tot: een.tot }} />
            </div>
            {blad.lijsten.some(({ lijst, dicht }) => lijst === een.codelijst && dicht !== null) && (
              <Status toestand="info">{t.gaatNietMee}</Status>
            )}
            {mag && (
              <IconButton
                maat="klein"
                icoon={Trash2}
                naam={t.haalCode.replace('{code}', `${een.codelijst} ${een.code}`)}
                isDisabled={bezig}
                onPress={() => bewaar(een)}
              />
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Plankaart({ blad, mag, opKies }: Deel & { readonly opKies: (een: Behandelplan | 'nieuw') => void }) {
  const t = useTeksten(teksten)
  const { behandelplannen } = blad.document
  return (
    <Kaart
      titel={t.plan}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} onPress={() => opKies('nieuw')}>
            {t.voegPlan}
          </Button>
        )
      }
    >
      {behandelplannen.length === 0 && <p className="zk-stil">{t.geenPlan}</p>}
      <ul className="zk-patient-rijen">
        {behandelplannen.map((een) => (
          <li key={een.id}>
            <div className="zk-patient-rij-tekst">
              <Tijd geldig={een.geldig} />
              <ul className="zk-zorgvraag-doelen">
                {een.doelen.map((doel) => (
                  <li key={doel.id}>
                    {doel.omschrijving}
                    {doel.geldig.tot !== null && (
                      <span className="zk-stil">
                        {' '}
                        · {t.tm} <Dag dag={doel.geldig.tot} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
            {mag && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={() => opKies(een)} />}
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

function Tijd({ geldig }: { readonly geldig: { readonly van: string | null; readonly tot: string | null } }) {
  const t = useTeksten(teksten)
  if (geldig.van === null && geldig.tot === null) return null
  return (
    <p className="zk-stil">
      {geldig.van !== null && (
        <>
          {t.vanaf} <Dag dag={geldig.van} />
        </>
      )}
      {geldig.tot !== null && (
        <>
          {' '}
          {t.tm} <Dag dag={geldig.tot} />
        </>
      )}
    </p>
  )
}
