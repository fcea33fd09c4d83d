import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { AanneemDialoog } from './AanneemDialoog.tsx'
import type { Settingstand, Toets } from './api.ts'
import { geraakteMaanden } from './geraakte-maanden.ts'
import type { Voorstelgang } from './use-voorstel.ts'
import { Voorbeeld } from './Voorbeeld.tsx'

const teksten = {
  titel: { nl: 'Voorstel', en: 'Proposal' },
  bij: { nl: 'Nog niet van kracht; staat alleen op dit scherm.', en: 'Not in force yet; stands on this screen only.' },
  vanaf: { nl: 'Geldt vanaf', en: 'Holds from' },
  vanafUitleg: {
    nl: 'Tot die dag blijft de lijst zoals zij was. Wat daarna al was vastgelegd, vervalt.',
    en: 'Until that day the list stays as it was. What was recorded for later falls away.',
  },
  neemAan: { nl: 'Neem aan…', en: 'Accept…' },
  vallen: { nl: 'Laat vallen', en: 'Drop' },
  opnieuw: { nl: 'Opnieuw afgeleid: {maanden}.', en: 'Derived again: {maanden}.' },
  niets: {
    nl: 'Geen maand met registraties wordt opnieuw afgeleid.',
    en: 'No month with registrations is derived again.',
  },
  gesloten: {
    nl: 'Gesloten, dus ongemoeid: {maanden}.',
    en: 'Closed, so left as it is: {maanden}.',
  },
  fouten: {
    nl: 'De lijst kan zo niet worden aangenomen: zie de regels hierboven.',
    en: 'The list cannot be accepted like this: see the rules above.',
  },
} as const

type VoorstelbalkProps = {
  readonly stand: Settingstand
  readonly gang: Voorstelgang
  readonly toets: Toets | undefined
}

/** A proposal: from which day, what it would do, and accepting or dropping it. */
export function Voorstelbalk({ stand, gang, toets }: VoorstelbalkProps) {
  const t = useTeksten(teksten)
  const [vraagt, setVraagt] = useState(false)
  const kan = !(toets?.bevindingen.some(({ ernst }) => ernst === 'afkeur') ?? false)
  const { open, gesloten } = geraakteMaanden(stand.maanden, gang.vanaf)
  return (
    <Kaart titel={t.titel} bij={t.bij}>
      <div className="zk-settings-voorstel">
        <DateField label={t.vanaf} uitleg={t.vanafUitleg} waarde={gang.vanaf} opWaarde={gang.zetVanaf} />
        <p className="zk-zacht">
          {open.length === 0 ? t.niets : vul(t.opnieuw, { maanden: open.join(', ') })}
          {gesloten.length > 0 && ` ${vul(t.gesloten, { maanden: gesloten.join(', ') })}`}
        </p>
        {!kan && <Bevindingen beknopt bevindingen={[{ code: 'lijst', ernst: 'fout', wat: t.fouten }]} />}
        <Voorbeeld voorstel={gang.voorstel} maanden={stand.maanden.map(({ maand }) => maand)} />
        <div className="zk-settings-acties">
          <Button soort="hoofd" isDisabled={!kan || gang.vanaf === null} onPress={() => setVraagt(true)}>
            {t.neemAan}
          </Button>
          <Button soort="stil" onPress={gang.laatVallen}>
            {t.vallen}
          </Button>
        </div>
      </div>
      {vraagt && gang.vanaf !== null && (
        <AanneemDialoog
          voorstel={gang.voorstel}
          versie={stand.versie}
          open={open}
          gesloten={gesloten}
          opSluit={() => setVraagt(false)}
        />
      )}
    </Kaart>
  )
}
