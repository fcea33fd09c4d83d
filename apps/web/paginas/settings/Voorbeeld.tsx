import { useMutation, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { stopTaak, taakVraag } from '../declaraties/api.ts'
import { korteNaam } from '../registraties/gedeeld/zonder-fictief.ts'
import { beginVoorbeeld, type Groep, type Overzicht, type Voorstel } from './api.ts'
import { Groepregistraties } from './Groepregistraties.tsx'

const teksten = {
  kop: { nl: 'Wat dit doet', en: 'What this does' },
  bij: {
    nl: 'Alsof de lijst de hele maand had gegolden. Er verandert nog niets.',
    en: 'As if the list had held the whole month. Nothing changes yet.',
  },
  maand: { nl: 'Maand', en: 'Month' },
  reken: { nl: 'Reken na', en: 'Work it out' },
  bezig: { nl: 'De maand wordt nagerekend', en: 'The month is being worked out' },
  bekeken: { nl: 'Registraties bekeken', en: 'Registrations looked at' },
  gewijzigd: { nl: 'Veranderen', en: 'Change' },
  verschil: { nl: 'Verschil', en: 'Difference' },
  van: { nl: 'Van', en: 'From' },
  naar: { nl: 'Naar', en: 'To' },
  aantal: { nl: 'Aantal', en: 'Count' },
  niets: { nl: 'niets', en: 'nothing' },
  lijst: { nl: 'Wat er verandert, per code', en: 'What changes, by code' },
  gelijk: { nl: 'Er verandert niets in deze maand.', en: 'Nothing changes in this month.' },
  verouderd: {
    nl: 'Het voorstel is daarna gewijzigd. Reken opnieuw na.',
    en: 'The proposal was changed since. Work it out again.',
  },
  mislukt: { nl: 'Het narekenen is mislukt of gestopt.', en: 'Working it out failed or was stopped.' },
} as const

type Gestart = { readonly taak: string; readonly voorstel: string; readonly maand: string }

/** What a proposal would do to a month: counts and euros by code from and to, with the registrations behind each. */
export function Voorbeeld({ voorstel, maanden }: { readonly voorstel: Voorstel; readonly maanden: readonly string[] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [maand, setMaand] = useState(maanden[0] ?? null)
  const [gestart, setGestart] = useState<Gestart | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const nu = JSON.stringify(voorstel.regels)
  const begin = useMutation({
    mutationFn: (welke: string) => beginVoorbeeld(voorstel, welke),
    onSuccess: (taak, welke) => {
      queryClient.setQueryData(taakVraag(taak.id).queryKey, taak)
      setGestart({ taak: taak.id, voorstel: nu, maand: welke })
    },
  })
  const { data: taak } = useQuery({ ...taakVraag(gestart?.taak ?? ''), enabled: gestart !== null })
  const overzicht = taak?.stand === 'klaar' ? (taak.resultaat as Overzicht) : null
  const verouderd = gestart !== null && gestart.voorstel !== nu
  if (maand === null) return null
  return (
    <section className="zk-settings-voorbeeld" aria-label={t.kop}>
      <h3>{t.kop}</h3>
      <p className="zk-stil">{t.bij}</p>
      <div className="zk-settings-acties">
        <Select
          label={t.maand}
          labelVerborgen
          breedte="kort"
          opties={maanden.map((een) => ({ sleutel: een, naam: een }))}
          waarde={maand}
          opWaarde={setMaand}
        />
        <Button isPending={begin.isPending || taak?.stand === 'loopt'} onPress={() => begin.mutate(maand)}>
          {t.reken}
        </Button>
      </div>
      {begin.error !== null && <Foutpaneel fout={begin.error} />}
      {taak?.stand === 'loopt' && (
        <Voortgang
          naam={t.bezig}
          gedaan={taak.gedaan}
          totaal={taak.totaal}
          {...(taak.stap === null ? {} : { stap: lees(taak.stap) })}
          opStop={() => void stopTaak(taak.id)}
        />
      )}
      {(taak?.stand === 'mislukt' || taak?.stand === 'gestopt') && (
        <p role="alert">{taak.fout === null ? t.mislukt : `${t.mislukt} ${lees(taak.fout.wat)}`}</p>
      )}
      {verouderd && overzicht !== null && <p role="status">{t.verouderd}</p>}
      {overzicht !== null && <Uitkomst overzicht={overzicht} opOpen={verouderd ? null : setOpen} />}
      {open !== null && gestart !== null && overzicht !== null && (
        <Groepregistraties
          voorstel={voorstel}
          maand={gestart.maand}
          groep={open}
          beeld={overzicht.groepen[open]}
          opSluit={() => setOpen(null)}
        />
      )}
    </section>
  )
}

type UitkomstProps = { readonly overzicht: Overzicht; readonly opOpen: ((groep: number) => void) | null }

function Uitkomst({ overzicht, opOpen }: UitkomstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const rijen = useMemo(() => overzicht.groepen.map((groep, plaats) => ({ ...groep, plaats })), [overzicht])
  const kolommen = useMemo((): readonly Kolom<Groep & { plaats: number }>[] => {
    const noem = (een: Groep['van']) =>
      een === null ? t.niets : een.soort === 'weigering' ? lees(een.naam) : `${een.code} ${korteNaam(lees(een.naam))}`
    return [
      { sleutel: 'van', kop: t.van, breedte: 'minmax(9rem, 1fr)', cel: ({ van }) => noem(van), smal: 'titel' },
      { sleutel: 'naar', kop: t.naar, breedte: 'minmax(9rem, 1fr)', cel: ({ naar }) => noem(naar), smal: 'bij' },
      {
        sleutel: 'aantal',
        kop: t.aantal,
        breedte: '4.5rem',
        uitlijning: 'eind',
        cel: ({ aantal }) => <Getal n={aantal} />,
        smal: 'bij',
      },
      {
        sleutel: 'verschil',
        kop: t.verschil,
        breedte: '7rem',
        uitlijning: 'eind',
        cel: ({ verschil }) => <Geld cents={verschil} />,
        voet: <Geld cents={overzicht.verschil} />,
        smal: 'eind',
      },
    ]
  }, [overzicht, t, lees])
  return (
    <>
      <Tegels>
        <Tegel naam={t.bekeken} waarde={<Getal n={overzicht.bekeken} />} />
        <Tegel naam={t.gewijzigd} waarde={<Getal n={overzicht.gewijzigd} />} />
        <Tegel naam={t.verschil} waarde={<Geld cents={overzicht.verschil} />} />
      </Tegels>
      {overzicht.groepen.length === 0 ? (
        <p className="zk-zacht">{t.gelijk}</p>
      ) : (
        <Lijst
          naam={t.lijst}
          kolommen={kolommen}
          rijen={rijen}
          sleutel={({ plaats }) => String(plaats)}
          {...(opOpen === null ? {} : { opOpen: ({ plaats }: { plaats: number }) => opOpen(plaats) })}
          hoogte="auto"
          merk={({ naar }) => (naar?.soort === 'weigering' ? 'fout' : null)}
        />
      )}
    </>
  )
}
