import { ReferentieFout } from './referentie-fout.ts'
import type { RuweUitgave } from './ruwe-uitgave.ts'
import { isVelden } from './veld-lezer.ts'

/** One object: the header fields, and `rijen` as a list of objects. */
export function readJsonVelden(tekst: string, bestand: string): RuweUitgave {
  return readVelden(parse(tekst, bestand), bestand)
}

/** The same of JSON that was parsed already. */
export function readVelden(json: unknown, bestand: string): RuweUitgave {
  if (!isVelden(json) || !Array.isArray(json.rijen)) {
    throw new ReferentieFout(bestand, '', 'rijen', {
      nl: 'verwacht een object met een lijst rijen.',
      en: 'expected an object with a list of rows.',
    })
  }
  const { rijen, ...kop } = json
  return {
    kop,
    rijen: (Array.isArray(rijen) ? rijen : []).map((velden: unknown, i) => {
      const plek = `rij ${i + 1}`
      if (isVelden(velden)) return { plek, velden }
      throw new ReferentieFout(bestand, plek, null, { nl: 'verwacht een object.', en: 'expected an object.' })
    }),
  }
}

function parse(tekst: string, bestand: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch (fout) {
    const reden = fout instanceof Error ? fout.message : ''
    throw new ReferentieFout(bestand, '', null, {
      nl: `dit is geen geldige JSON (${reden}).`,
      en: `this is not valid JSON (${reden}).`,
    })
  }
}
