import { fout, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { NZA, specificatie } from '../bronnen.ts'
import { element } from '../omgeving.ts'

export const verblijfsdagBinnenVerblijf = element({
  ...NZA,
  id: 'zpm.verblijf.dag-binnen-verblijf',
  oorsprong: ['ZPM-11', 'N2481'],
  bron: specificatie('Verblijfsdag (pagina 116129835): een dag met de nacht erna; de ontslagdag telt niet'),
  plek: 'verblijfsdag',
  peildatum: (dag) => dag.datum,
  zegt: {
    nl: 'Een verblijfsdag ligt tussen opname en ontslag; de dag van ontslag is er geen.',
    en: 'A day of verblijf lies between admission and discharge; the day of discharge is none.',
  },
  advies: {
    nl: 'Haal de verblijfsdag weg, of herstel de dag van opname of ontslag.',
    en: 'Remove the day of verblijf, or correct the day of admission or discharge.',
  },
  check: ({ datum, verblijf: { opname, ontslag } }) => {
    if (datum < opname) {
      const dag = formatDay(opname)
      return fout('Datum', formatDay(datum), { nl: `vanaf ${dag}`, en: `from ${dag}` }, 'voor-opname')
    }
    if (ontslag === null || datum < ontslag) return ok
    const dag = formatDay(ontslag)
    return fout('Datum', formatDay(datum), { nl: `vóór ${dag}`, en: `before ${dag}` }, 'ontslagdag')
  },
})
