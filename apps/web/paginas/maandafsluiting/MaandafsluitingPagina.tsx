import { useQuery } from '@tanstack/react-query'
import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand } from '../registraties/maand/use-maand.ts'
import { type Afsluiting, afsluitingVraag } from './api.ts'
import { Geschiedenis } from './Geschiedenis.tsx'
import { PUNTPAGINA } from './punten.ts'
import { RedenVraag } from './RedenVraag.tsx'
import './Maandafsluiting.css'

const teksten = {
  titel: { nl: 'Maandafsluiting', en: 'Month closing' },
  bij: {
    nl: 'Een afgesloten maand wijzigt niet meer, tot iemand haar met een reden heropent.',
    en: 'A closed month no longer changes, until someone reopens it with a reason.',
  },
  lijst: { nl: 'Afsluitlijst', en: 'Check list' },
  goed: { nl: 'in orde', en: 'in order' },
  open: { nl: '{n} open', en: '{n} open' },
  naar: { nl: 'Bekijk', en: 'Look' },
  sluit: { nl: 'Sluit de maand af', en: 'Close the month' },
  heropen: { nl: 'Heropen de maand', en: 'Reopen the month' },
  gesloten: { nl: 'afgesloten', en: 'closed' },
  lopend: { nl: 'open', en: 'open' },
  eerder: { nl: 'Eerder gesloten en heropend', en: 'Closed and reopened before' },
} as const

/** Closing a month: what is still open, close with or without a reason, reopen, and what was done before. */
export function MaandafsluitingPagina() {
  const t = useTeksten(teksten)
  const stand = useMaand()
  const [taal] = useTaal()
  const { maand } = stand
  const vraag = useQuery({ ...afsluitingVraag(maand ?? ''), enabled: maand !== null })
  return (
    <Blad soort="lezen">
      <Kop
        titel={maand === null ? t.titel : `${t.titel} ${naamVanMaand(maand, taal)}`}
        bij={t.bij}
        acties={
          <>
            <MaandKeuze stand={stand} />
            <UitvoerKnop lijst="maanden" />
          </>
        }
      />
      {maand !== null && (
        <Geladen vraag={vraag}>{(afsluiting) => <Afsluitlijst maand={maand} afsluiting={afsluiting} />}</Geladen>
      )}
    </Blad>
  )
}

function Afsluitlijst({ maand, afsluiting }: { readonly maand: string; readonly afsluiting: Afsluiting }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const mag = ['administratie', 'beheerder'].includes(useSessie().data?.rol ?? '')
  const [vraagt, setVraagt] = useState(false)
  const { gesloten, punten, historie } = afsluiting
  const open = punten.filter(({ aantal }) => aantal > 0)
  return (
    <>
      <Kaart
        titel={t.lijst}
        bij={<Status toestand={gesloten ? 'goed' : 'bezig'}>{gesloten ? t.gesloten : t.lopend}</Status>}
        acties={
          mag && (
            <Button
              soort={gesloten ? 'gewoon' : 'hoofd'}
              icoon={gesloten ? LockOpen : Lock}
              onPress={() => setVraagt(true)}
            >
              {gesloten ? t.heropen : t.sluit}
            </Button>
          )
        }
      >
        <ul className="zk-afsluiting-punten">
          {punten.map(({ punt, tekst, aantal }) => (
            <li key={punt}>
              <Status toestand={aantal === 0 ? 'goed' : 'letop'}>
                {aantal === 0 ? t.goed : vul(t.open, { n: aantal })}
              </Status>
              <span>{lees(tekst)}</span>
              {aantal > 0 && PUNTPAGINA[punt] !== undefined && (
                <LinkButton naar={PUNTPAGINA[punt]} zoek={{ maand }} soort="stil" maat="klein">
                  {t.naar}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      </Kaart>
      {historie.length > 0 && (
        <Kaart titel={t.eerder} acties={<UitvoerKnop lijst="afsluitingen" filter={{ maand }} maat="klein" />}>
          <Geschiedenis historie={historie} />
        </Kaart>
      )}
      {vraagt && <RedenVraag maand={maand} gesloten={gesloten} open={open.length} opSluit={() => setVraagt(false)} />}
    </>
  )
}
