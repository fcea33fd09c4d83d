import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Voorbeeld } from './api.ts'
import { Betalertabel } from './Betalertabel.tsx'
import { Correctieblad } from './Correctieblad.tsx'
import { Punten } from './Punten.tsx'
import { Registertabel } from './Registertabel.tsx'
import { telVoorbeeld } from './tel-voorbeeld.ts'

const teksten = {
  kanNiet: { nl: 'Deze overname kan zo niet', en: 'This take-over is not possible like this' },
  declaraties: { nl: 'Declaraties', en: 'Declarations' },
  nieuw: { nl: '{n} nieuw', en: '{n} new' },
  regels: { nl: 'Verzonden regels', en: 'Lines sent' },
  open: { nl: '{n} wachten op antwoord', en: '{n} await an answer' },
  afgekeurd: { nl: 'Te herstellen', en: 'To be mended' },
  afgekeurdBij: { nl: 'afgekeurd of geweigerd', en: 'rejected or refused' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  prestaties: { nl: 'Prestaties herbouwd', en: 'Prestaties rebuilt' },
  niet: { nl: 'Niet overgenomen', en: 'Not taken over' },
  nietBij: { nl: '{n} te controleren', en: '{n} to be checked' },
  perBetaler: { nl: 'Wat er verzonden is', en: 'What was sent' },
  stam: { nl: 'Stamgegevens', en: 'Master data' },
  stamBij: {
    nl: 'Wat hier al staat blijft zoals het is; alleen wat ontbreekt komt erbij.',
    en: 'What is here already stays as it is; only what is missing is added.',
  },
  punten: { nl: 'Wat de bestanden niet vertellen', en: 'What the files do not tell' },
  allesMee: {
    nl: 'Alles uit de bestanden is overgenomen zonder vragen.',
    en: 'Everything in the files came along without questions.',
  },
} as const

/** What a take-over gives: figures, what stands in the way, what will be proposed, and what was not rebuilt. */
export function Overnamebeeld({ voorbeeld }: { readonly voorbeeld: Voorbeeld }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const tel = telVoorbeeld(voorbeeld)
  const { belemmeringen, punten, registers, verschillen, betalers, correcties } = voorbeeld
  return (
    <>
      {belemmeringen.length > 0 && (
        <Kaart titel={t.kanNiet}>
          <Bevindingen bevindingen={belemmeringen.map(({ code, tekst }) => ({ code, ernst: 'fout', wat: tekst }))} />
        </Kaart>
      )}
      <Tegels>
        <Tegel
          naam={t.declaraties}
          waarde={<Getal n={tel.declaraties} />}
          bij={vul(t.nieuw, { n: formatGetal(tel.nieuweDeclaraties, taal) })}
        />
        <Tegel
          naam={t.regels}
          waarde={<Getal n={tel.regels} />}
          bij={vul(t.open, { n: formatGetal(tel.wacht, taal) })}
        />
        <Tegel naam={t.toegekend} waarde={<Geld cents={tel.toegekend} />} toestand="goed" />
        <Tegel
          naam={t.afgekeurd}
          waarde={<Getal n={tel.afgekeurd} />}
          bij={t.afgekeurdBij}
          {...(tel.afgekeurd > 0 ? { toestand: 'letop' } : {})}
        />
        <Tegel naam={t.prestaties} waarde={<Getal n={tel.prestaties} />} />
        <Tegel
          naam={t.niet}
          waarde={<Getal n={tel.nietOvergenomen} />}
          bij={vul(t.nietBij, { n: formatGetal(tel.controleren, taal) })}
          toestand={tel.nietOvergenomen > 0 ? 'fout' : 'goed'}
        />
      </Tegels>
      {correcties.length > 0 && <Correctieblad correcties={correcties} />}
      <Kaart titel={t.punten}>{punten.length === 0 ? <p>{t.allesMee}</p> : <Punten punten={punten} />}</Kaart>
      {betalers.length > 0 && (
        <Kaart titel={t.perBetaler} strak>
          <Betalertabel betalers={betalers} />
        </Kaart>
      )}
      <Kaart titel={t.stam} bij={t.stamBij} strak>
        <Registertabel registers={registers} verschillen={verschillen} />
      </Kaart>
    </>
  )
}
