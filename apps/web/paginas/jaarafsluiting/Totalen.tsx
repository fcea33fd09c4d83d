import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Rapport } from './api.ts'

const teksten = {
  vast: { nl: 'Staat vast', en: 'Settled' },
  open: { nl: 'Nog onzeker', en: 'Not certain yet' },
  prestaties: { nl: 'Openstaande prestaties', en: 'Open prestaties' },
  weigeringen: { nl: 'Registraties zonder prestatie', en: 'Registrations without prestatie' },
} as const

const sum = (getallen: readonly number[]): number => getallen.reduce((som, een) => som + een, 0)

/** The year in four figures. */
export function Totalen({ rapport: { betalers, zonderBetaler, weigeringen } }: { readonly rapport: Rapport }) {
  const t = useTeksten(teksten)
  const posten = betalers.flatMap((een) => een.posten)
  const nooit = [...zonderBetaler, ...betalers.flatMap((een) => een.nooit)]
  const vast = sum(posten.filter(({ klaar }) => klaar).map(({ toegekend }) => toegekend))
  const open = sum(betalers.map((een) => een.open)) + sum(zonderBetaler.map(({ bedrag }) => bedrag))
  const aantal =
    sum(posten.filter(({ klaar }) => !klaar).map((een) => een.aantal)) + sum(nooit.map((een) => een.aantal))
  const zonder = sum(weigeringen.map((een) => een.aantal))
  return (
    <Tegels>
      <Tegel naam={t.vast} waarde={<Geld cents={vast} />} toestand="goed" />
      <Tegel naam={t.open} waarde={<Geld cents={open} />} toestand={aantal === 0 ? 'goed' : 'letop'} />
      <Tegel naam={t.prestaties} waarde={<Getal n={aantal} />} toestand={aantal === 0 ? 'goed' : 'letop'} />
      <Tegel naam={t.weigeringen} waarde={<Getal n={zonder} />} toestand={zonder === 0 ? 'goed' : 'letop'} />
    </Tegels>
  )
}
