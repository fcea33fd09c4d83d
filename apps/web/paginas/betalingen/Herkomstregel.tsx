import { Undo2 } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Herkomst } from './api.ts'

const teksten = {
  zeker: { nl: 'Zeker', en: 'Certain' },
  bevestigd: { nl: 'Bevestigd door {door}', en: 'Confirmed by {door}' },
  boeking: {
    nl: 'Boeking {n} op afschrift {afschrift} ({bestand})',
    en: 'Booking {n} on statement {afschrift} ({bestand})',
  },
  specificatie: { nl: 'Betaalspecificatie {bestand}, rij {rijen}', en: 'Payment specification {bestand}, row {rijen}' },
  zonderGeld: { nl: 'De regels heffen elkaar op; er ging geen geld om.', en: 'The lines cancel out; no money moved.' },
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
} as const

type HerkomstregelProps = { readonly herkomst: Herkomst; readonly opOngedaan?: () => void }

/** Where one payment comes from: the booking, the file it stands in, and why it belongs here. */
export function Herkomstregel({ herkomst, opOngedaan }: HerkomstregelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { boeking, specificatie } = herkomst
  return (
    <li>
      <p className="zk-betalingen-herkomst-kop">
        <strong>
          <Geld cents={herkomst.bedrag} />
        </strong>
        <Dag dag={herkomst.dag} />
        <Status toestand={herkomst.zekerheid === 'zeker' ? 'goed' : 'info'}>
          {herkomst.zekerheid === 'zeker' ? t.zeker : vul(t.bevestigd, { door: herkomst.door })}
        </Status>
      </p>
      {boeking === null ? (
        <p>{t.zonderGeld}</p>
      ) : (
        <>
          <p>
            {[boeking.tegenpartij, boeking.omschrijving].filter((deel) => deel !== null && deel !== '').join(' — ')}
          </p>
          <p className="zk-stil">
            {vul(t.boeking, { n: boeking.volgnummer, afschrift: boeking.afschrift, bestand: boeking.bestand })}
          </p>
        </>
      )}
      {specificatie && (
        <p className="zk-stil">
          {vul(t.specificatie, { bestand: specificatie.bestand, rijen: specificatie.rijen.join(', ') })}
        </p>
      )}
      <p className="zk-stil">{lees(herkomst.reden)}</p>
      {opOngedaan && (
        <Button soort="stil" maat="klein" icoon={Undo2} onPress={opOngedaan}>
          {t.ongedaan}
        </Button>
      )}
    </li>
  )
}
