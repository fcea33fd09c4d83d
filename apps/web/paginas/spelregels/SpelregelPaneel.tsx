import { Link } from '@tanstack/react-router'
import { BookOpenText, ClipboardList, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Regelbladzijde } from '../regelboek/api.ts'
import type { Spelregelrij } from './api.ts'
import { Dagenover } from './Dagenover.tsx'
import { noemRegel } from './regelnamen.ts'
import { Gevonden, Verwacht } from './Verwacht.tsx'

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  dag: { nl: 'Dag', en: 'Day' },
  uiterlijk: { nl: 'Uiterlijk', en: 'Last day' },
  sinds: { nl: 'Inbreuk sinds', en: 'Breach since' },
  straks: { nl: 'Inbreuk vanaf', en: 'Breach from' },
  gevonden: { nl: 'Gevonden', en: 'Found' },
  verwacht: { nl: 'Verwacht', en: 'Expected' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bron: { nl: 'Bron', en: 'Source' },
  signaal: { nl: 'Signaal', en: 'Signal' },
  afkeur: { nl: 'Niet declarabel', en: 'Cannot be declared' },
  waarschuwing: { nl: 'Te verantwoorden', en: 'To be accounted for' },
  naarPatient: { nl: 'Naar de patiënt', en: 'To the patient' },
  naarRegistratie: { nl: 'Naar de registratie', en: 'To the registration' },
  naarRegel: { nl: 'In het regelboek', en: 'In the rule book' },
} as const

type SpelregelPaneelProps = {
  readonly rij: Spelregelrij | null
  readonly boek: readonly Regelbladzijde[]
  readonly opSluit: () => void
}

/** One signal or breach: what the rule says, what was found, until when, and where to mend it. */
export function SpelregelPaneel({ rij, boek, opSluit }: SpelregelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Drawer
      open={rij !== null}
      opSluit={opSluit}
      titel={rij === null ? '' : lees(noemRegel(rij.regel))}
      {...(rij === null ? {} : { bij: rij.naam })}
      acties={
        rij !== null && (
          <>
            <LinkButton naar="/regelboek" zoek={{ regel: rij.regel }} icoon={BookOpenText}>
              {t.naarRegel}
            </LinkButton>
            {rij.registratie !== null && (
              <LinkButton
                naar="/registraties"
                zoek={{ open: rij.registratie, ...(rij.dag === null ? {} : { maand: rij.dag.slice(0, 7) }) }}
                icoon={ClipboardList}
              >
                {t.naarRegistratie}
              </LinkButton>
            )}
            <LinkButton naar={`/patienten/${encodeURIComponent(rij.patient)}`} soort="hoofd" icoon={UserRound}>
              {t.naarPatient}
            </LinkButton>
          </>
        )
      }
    >
      {rij !== null && <Rijblad rij={rij} regel={boek.find(({ sleutel }) => sleutel === rij.regel) ?? null} />}
    </Drawer>
  )
}

type RijbladProps = { readonly rij: Spelregelrij; readonly regel: Regelbladzijde | null }

function Rijblad({ rij, regel }: RijbladProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <div className="zk-spelregelblad">
      {regel !== null && <p className="zk-spelregelblad-zegt">{lees(regel.zegt)}</p>}
      <Status toestand={rij.ernst === 'afkeur' ? 'fout' : rij.stand === 'breuk' ? 'letop' : 'info'}>
        {t[rij.stand === 'signaal' ? 'signaal' : rij.ernst]}
      </Status>
      <dl>
        <Feit naam={t.patient}>
          <Link to={`/patienten/${encodeURIComponent(rij.patient)}`}>{rij.naam}</Link>
        </Feit>
        {rij.zorgvraag !== null && <Feit naam={t.zorgvraag}>{rij.zorgvraag}</Feit>}
        {rij.dag !== null && (
          <Feit naam={t.dag}>
            <Dag dag={rij.dag} />
          </Feit>
        )}
        {rij.uiterlijk !== null && (
          <Feit naam={t.uiterlijk}>
            <Dag dag={rij.uiterlijk} /> {rij.stand === 'signaal' && <Dagenover dagen={rij.dagenOver} />}
          </Feit>
        )}
        {rij.breukOp !== null && (
          <Feit naam={rij.stand === 'breuk' ? t.sinds : t.straks}>
            <Dag dag={rij.breukOp} />
          </Feit>
        )}
        <Feit naam={t.verwacht}>
          <Verwacht rij={rij} />
        </Feit>
        <Feit naam={t.gevonden}>
          <Gevonden waarde={rij.gevonden} />
        </Feit>
        {regel !== null && (
          <>
            <Feit naam={t.doe}>{lees(regel.advies)}</Feit>
            <Feit naam={t.bron}>{regel.bron}</Feit>
          </>
        )}
      </dl>
    </div>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
