import { Send } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { formatGeld } from '../../kit/geld-schrijven.ts'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import type { Voorbeeld } from './api.ts'
import type { Declareertaak } from './use-declareertaak.ts'

type DeclarerenProps = { readonly voorbeeld: Voorbeeld; readonly gesloten: boolean; readonly taak: Declareertaak }

const teksten = {
  gaat: { nl: '{n} prestaties, {bedrag}', en: '{n} services, {bedrag}' },
  gaatEen: { nl: '1 prestatie, {bedrag}', en: '1 service, {bedrag}' },
  naar: { nl: 'in {b} berichten', en: 'in {b} messages' },
  naarEen: { nl: 'in 1 bericht', en: 'in 1 message' },
  achter: { nl: '{n} blijven achter', en: '{n} stay behind' },
  achterEen: { nl: '1 blijft achter', en: '1 stays behind' },
  declareer: { nl: 'Declareer', en: 'Declare' },
  bezig: { nl: 'Declareren', en: 'Declaring' },
  magNiet: {
    nl: 'Uw rol mag niet declareren; vraag de zorgadministratie.',
    en: 'Your role may not declare; ask the care administration.',
  },
  gesloten: {
    nl: 'Deze maand is gesloten; heropen haar bij Maandafsluiting.',
    en: 'This month is closed; reopen it at Month closing.',
  },
} as const

/** What leaves in one line, and the button that sends it; stays in sight under the findings. */
export function Declareren({ voorbeeld, gesloten, taak }: DeclarerenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const gaat = voorbeeld.perBetaler.filter(({ aantal, belemmeringen }) => aantal > 0 && belemmeringen.length === 0)
  const n = gaat.reduce((som, { aantal }) => som + aantal, 0)
  const bedrag = gaat.reduce((som, { totaal }) => som + totaal, 0)
  const achter = voorbeeld.achterblijvers.length
  const { nu } = taak
  if (n === 0 && nu?.stand !== 'loopt' && taak.fout === null) return null
  return (
    <div className="zk-declareren">
      {taak.fout !== null && <Foutpaneel fout={taak.fout} />}
      {nu?.stand === 'loopt' ? (
        <Voortgang
          naam={t.bezig}
          gedaan={nu.gedaan}
          totaal={nu.totaal}
          {...(nu.stap ? { stap: lees(nu.stap) } : {})}
          opStop={taak.stop}
        />
      ) : (
        <div className="zk-declareren-regel">
          <p>
            <strong>
              {vul(n === 1 ? t.gaatEen : t.gaat, { n: formatGetal(n, taal), bedrag: formatGeld(bedrag, taal) })}
            </strong>{' '}
            <span className="zk-zacht">
              {gaat.length === 1 ? t.naarEen : vul(t.naar, { b: gaat.length })}
              {achter > 0 && <> · {achter === 1 ? t.achterEen : vul(t.achter, { n: formatGetal(achter, taal) })}</>}
            </span>
            {!mag && <span className="zk-declareren-nee">{t.magNiet}</span>}
            {mag && gesloten && <span className="zk-declareren-nee">{t.gesloten}</span>}
          </p>
          <Button
            soort="hoofd"
            icoon={Send}
            isDisabled={!mag || gesloten || n === 0 || taak.begint}
            onPress={taak.begin}
          >
            {t.declareer}
          </Button>
        </div>
      )}
    </div>
  )
}
