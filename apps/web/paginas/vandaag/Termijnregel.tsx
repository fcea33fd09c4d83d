import { Dag } from '../../kit/Dag.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import type { Termijn } from './termijn.ts'

const teksten = {
  zin: {
    nl: 'Forensische zorg van {maand} moet bij DJI zijn uiterlijk',
    en: 'Forensic care of {maand} must be at DJI by',
  },
  over: { nl: 'nog {n} dagen', en: '{n} days left' },
  morgen: { nl: 'nog 1 dag', en: '1 day left' },
  nu: { nl: 'vandaag', en: 'today' },
  voorbij: { nl: 'voorbij', en: 'past' },
} as const

/** The last day to declare, and how many days that is. */
export function Termijnregel({ termijn, maand }: { readonly termijn: Termijn; readonly maand: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { dagen } = termijn
  const toestand = dagen < 0 ? 'fout' : dagen <= 5 ? 'letop' : 'info'
  const woord = dagen < 0 ? t.voorbij : dagen === 0 ? t.nu : dagen === 1 ? t.morgen : vul(t.over, { n: dagen })
  return (
    <p className="zk-termijn" title={lees(termijn.bron)}>
      {vul(t.zin, { maand: naamVanMaand(maand, taal) })}{' '}
      <strong>
        <Dag dag={termijn.uiterst} />
      </strong>
      <Status toestand={toestand}>{woord}</Status>
    </p>
  )
}
