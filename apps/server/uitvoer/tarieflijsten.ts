import { readTarieven, searchTarieven, type Tariefregel } from '@zorgketen/usecases'
import type { Tariefuitgave } from '@zorgketen/usecases/opslag'
import { parseDay } from '@zorgketen/values'
import { refuse } from './lees-filter.ts'
import { cut, kop, lijst, MEEST, type Uitvoerkolom } from './lijst.ts'

const TARIEFKOLOMMEN: readonly Uitvoerkolom<Tariefregel>[] = [
  { kop: kop('Prestatiecode', 'Service code'), soort: 'code', waarde: ({ code }) => code },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Tarief', 'Tariff'), soort: 'bedrag', waarde: ({ tariefCents }) => tariefCents },
  { kop: kop('Tariefsoort', 'Kind of tariff'), soort: 'tekst', waarde: ({ tariefsoort }) => tariefsoort },
  { kop: kop('Hoogste afspraak', 'Highest agreement'), soort: 'bedrag', waarde: ({ hoogste }) => hoogste },
  { kop: kop('Zekerheid', 'Certainty'), soort: 'tekst', waarde: ({ zekerheid }) => zekerheid },
  { kop: kop('Fictief', 'Fictitious'), soort: 'tekst', waarde: ({ fictief }) => (fictief ? 'ja' : null) },
  { kop: kop('Bron', 'Source'), soort: 'tekst', waarde: ({ bron }) => bron },
]

const UITGAVEKOLOMMEN: readonly Uitvoerkolom<Tariefuitgave>[] = [
  { kop: kop('Nummer', 'Number'), soort: 'getal', waarde: ({ volgnummer }) => volgnummer },
  { kop: kop('Herkomst', 'Provenance'), soort: 'tekst', waarde: ({ titel }) => titel },
  { kop: kop('Bestand', 'File'), soort: 'tekst', waarde: ({ bestandsnaam }) => bestandsnaam },
  { kop: kop('Vingerafdruk', 'Fingerprint'), soort: 'code', waarde: ({ vingerafdruk }) => vingerafdruk },
  { kop: kop('Geldig vanaf', 'Valid from'), soort: 'dag', waarde: ({ geldig }) => geldig.van },
  { kop: kop('Geldig tot en met', 'Valid to'), soort: 'dag', waarde: ({ geldig }) => geldig.tot },
  { kop: kop('Rijen', 'Rows'), soort: 'getal', waarde: ({ rijen }) => rijen },
  { kop: kop('Niet overgenomen', 'Not taken over'), soort: 'getal', waarde: ({ geweigerd }) => geweigerd },
  { kop: kop('Aanvaard op', 'Accepted on'), soort: 'tekst', waarde: ({ aanvaard }) => aanvaard.op },
  { kop: kop('Aanvaard door', 'Accepted by'), soort: 'tekst', waarde: ({ aanvaard }) => aanvaard.door },
  { kop: kop('Reden', 'Reason'), soort: 'tekst', waarde: ({ aanvaard }) => aanvaard.reden },
  { kop: kop('Ingetrokken op', 'Withdrawn on'), soort: 'tekst', waarde: ({ ingetrokken }) => ingetrokken?.op ?? null },
  {
    kop: kop('Ingetrokken door', 'Withdrawn by'),
    soort: 'tekst',
    waarde: ({ ingetrokken }) => ingetrokken?.door ?? null,
  },
  {
    kop: kop('Reden van intrekken', 'Reason of withdrawal'),
    soort: 'tekst',
    waarde: ({ ingetrokken }) => ingetrokken?.reden ?? null,
  },
]

/** What holds on a day (`dag`, else today), for words of code or name (`zoek`). */
export const tarieven = lijst(async ({ plek, actor, filter, vandaag }) => {
  const dag = filter.dag === undefined || filter.dag === '' ? null : parseDay(filter.dag)
  if (dag !== null && !dag.ok) throw refuse('dag', kop('een dag als JJJJ-MM-DD', 'a day as YYYY-MM-DD'))
  const vraag = { zoek: filter.zoek ?? '', dag: dag?.value ?? vandaag }
  return { kolommen: TARIEFKOLOMMEN, ...(await searchTarieven(plek, actor, vraag, { vanaf: 0, aantal: MEEST })) }
})

/** The files that were accepted, the newest first. */
export const tariefuitgaven = lijst(async ({ plek, actor }) => ({
  kolommen: UITGAVEKOLOMMEN,
  ...cut((await readTarieven(plek, actor)).aanvaard),
}))
