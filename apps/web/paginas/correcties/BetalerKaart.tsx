import { useMemo, useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import { RegistratiePaneel } from '../registraties/paneel/RegistratiePaneel.tsx'
import type { Correctie, Stap } from './api.ts'
import { kolommenVan } from './kolommen.tsx'
import { gaatWeg, magOpnieuw } from './tel.ts'

const teksten = {
  stappen: { nl: 'Stappen voor {betaler}', en: 'Steps for {betaler}' },
  factuur: { nl: 'Factuur {nummer}, verschil', en: 'Invoice {nummer}, difference' },
  niets: { nl: 'Er gaat nu niets naar deze betaler.', en: 'Nothing goes to this payer now.' },
  alles: { nl: 'Alles toch opnieuw ({n})', en: 'All again anyway ({n})' },
  geen: { nl: 'Niets toch opnieuw', en: 'None again anyway' },
} as const

type BetalerKaartProps = {
  readonly correctie: Correctie
  readonly opnieuw: ReadonlySet<string>
  /** Left out when the person may not decide. */
  readonly opOpnieuw?: (opnieuw: ReadonlySet<string>) => void
}

const merk = ({ actie, teLaat }: Stap) => (actie === 'geblokkeerd' ? 'letop' : teLaat ? 'fout' : null)
const sleutel = ({ prestatie }: Stap) => prestatie

/** One payer: what goes, what stays behind and why. A row opens its registration. */
export function BetalerKaart({ correctie, opnieuw, opOpnieuw }: BetalerKaartProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const lees = useLees()
  const [open, setOpen] = useState<string | null>(null)
  const { betaler, factuurnummer, stappen, geblokkeerd, belemmeringen, totaal } = correctie
  // what goes and what stays in one list, so that a row stays where it is when someone chooses
  const rijen = useMemo(
    () => [...stappen, ...geblokkeerd].sort((a, b) => (a.referentie < b.referentie ? -1 : 1)),
    [stappen, geblokkeerd],
  )
  const keuzes = rijen.filter((stap) => magOpnieuw(stap, opnieuw)).map(sleutel)
  const gekozen = keuzes.filter((prestatie) => opnieuw.has(prestatie))
  const zet = (welke: readonly string[], aan: boolean) => {
    const nieuw = new Set(opnieuw)
    for (const prestatie of welke) {
      if (aan) nieuw.add(prestatie)
      else nieuw.delete(prestatie)
    }
    opOpnieuw?.(nieuw)
  }
  const kolommen = kolommenVan(taal, {
    gekozen: (stap) => opnieuw.has(stap.prestatie),
    ...(opOpnieuw
      ? { mag: (stap) => magOpnieuw(stap, opnieuw), opKies: (stap, aan) => zet([stap.prestatie], aan) }
      : {}),
  })
  return (
    <Kaart
      titel={lees(naamVanBetaler(betaler))}
      bij={
        gaatWeg(correctie) ? (
          <>
            {vul(t.factuur, { nummer: factuurnummer ?? '–' })} <Geld cents={totaal} />
          </>
        ) : (
          t.niets
        )
      }
      acties={
        opOpnieuw &&
        keuzes.length > 1 &&
        (gekozen.length < keuzes.length ? (
          <Button soort="stil" maat="klein" onPress={() => zet(keuzes, true)}>
            {vul(t.alles, { n: keuzes.length })}
          </Button>
        ) : (
          <Button soort="stil" maat="klein" onPress={() => zet(keuzes, false)}>
            {t.geen}
          </Button>
        ))
      }
      strak
    >
      {belemmeringen.length > 0 && (
        <div className="zk-correcties-belemmering">
          <Bevindingen bevindingen={belemmeringen.map(({ code, tekst }) => ({ code, ernst: 'fout', wat: tekst }))} />
        </div>
      )}
      {rijen.length > 0 && (
        <Lijst
          naam={vul(t.stappen, { betaler: lees(naamVanBetaler(betaler)) })}
          kolommen={kolommen}
          rijen={rijen}
          sleutel={sleutel}
          hoogte="auto"
          merk={merk}
          opOpen={({ prestatie }) => setOpen(prestatie)}
          openSleutel={open}
        />
      )}
      <RegistratiePaneel open={open} opSluit={() => setOpen(null)} />
    </Kaart>
  )
}
