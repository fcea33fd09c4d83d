import { parseAgb, parseBsn, parseDay, parseEuro, parseSkn, parseTime, parseUzovi, parseZtn } from '@zorgketen/values'
import { describe, expect, it } from 'vitest'
import { renderLand, synthesize } from '../index.ts'
import { leesFeiten } from '../test/feiten.ts'

const feiten = leesFeiten()
const landen = [2, 5, 18].map((zaad) => renderLand(synthesize(zaad, feiten)))
const tekst = (inhoud: string | Uint8Array): string =>
  typeof inhoud === 'string' ? inhoud : new TextDecoder().decode(inhoud)
const bestanden = (naam: string): [string, string][] =>
  landen.flatMap((land) =>
    [...land].filter(([pad]) => pad.endsWith(naam)).map(([pad, i]): [string, string] => [pad, tekst(i)]),
  )

type Vorm = (waarde: unknown) => boolean
const op =
  (parse: (t: string) => { ok: boolean }): Vorm =>
  (w) =>
    typeof w === 'string' && parse(w).ok
const ofNull =
  (vorm: Vorm): Vorm =>
  (w) =>
    w === null || vorm(w)
const lijst =
  (vorm: Vorm): Vorm =>
  (w) =>
    Array.isArray(w) && w.every(vorm)
const een =
  (...waarden: unknown[]): Vorm =>
  (w) =>
    waarden.includes(w)
const tekstje: Vorm = (w) => typeof w === 'string' && w.length > 0
const getal: Vorm = (w) => Number.isInteger(w) && Number(w) >= 0 && Number(w) <= 1440
const janee: Vorm = (w) => typeof w === 'boolean'
/** Exactly these keys, each in its form: what the formats call a strict object. */
const object =
  (velden: Record<string, Vorm>): Vorm =>
  (w) => {
    if (typeof w !== 'object' || w === null) return false
    const sleutels = Object.keys(w)
    const fout = Object.entries(velden).find(([naam, vorm]) => !vorm(Reflect.get(w, naam)))
    if (fout !== undefined || sleutels.length !== Object.keys(velden).length)
      throw new Error(`${fout?.[0] ?? `velden ${sleutels}`} in ${JSON.stringify(w).slice(0, 300)}`)
    return true
  }

const dag = op(parseDay)
const periode = object({ van: dag, tot: ofNull(dag) })
const agb = op(parseAgb)
const plaatsing = object({
  ...{ nummer: (w) => /^\d{9}$/.test(String(w)), skn: op(parseSkn), declarant: agb, titel: periode },
  ...{ zorgtraject: op(parseZtn), startdatum: dag },
})
const contract = object({
  ...{ nummer: tekstje, declarant: agb, betaler: op(parseUzovi), geldig: periode },
  producten: lijst(object({ prestatiecode: tekstje, tarief: op(parseEuro), geldig: periode })),
})
const betaler = object({ uzovi: op(parseUzovi), rol: een('zorgverzekeraar', 'dji') })
const setting = een(...feiten.settings)
const naam = object({ initialen: tekstje, voorvoegsels: ofNull(tekstje), achternaam: tekstje })
const verwijzing = object({ soort: tekstje, datum: ofNull(dag), verwijzer: ofNull(agb) })
const stamgegevens = object({
  ...{
    formaat: een('zorgketen/stamgegevens@1'),
    fictief: een(true),
    organisatie: object({ id: tekstje, naam: tekstje }),
  },
  declarant: object({ agb, soort: een('1', '2', '3') }),
  zorgverleners: lijst(
    object({ id: tekstje, naam, agb: ofNull(agb), beroepen: lijst(object({ beroep: tekstje, geldig: periode })) }),
  ),
  eenheden: lijst(
    object({
      id: tekstje,
      naam: tekstje,
      settings: lijst(object({ setting, geldig: periode, besloten: dag, reden: tekstje })),
    }),
  ),
  planningIsRealisatie: lijst(object({ geldig: periode, vastgelegd: dag, toelichting: tekstje })),
  patienten: lijst(
    object({
      ...{
        id: tekstje,
        bsn: ofNull(op(parseBsn)),
        skn: ofNull(op(parseSkn)),
        geboortedatum: ofNull(dag),
        privacy: janee,
      },
      verzekeringen: lijst(object({ betaler: op(parseUzovi), geldig: periode })),
      verwijzing: ofNull(verwijzing),
    }),
  ),
  zorgtrajecten: lijst(
    object({
      ...{
        nummer: op(parseZtn),
        soort: een('ggz', 'fz'),
        patient: tekstje,
        startdatum: ofNull(dag),
        gesloten: ofNull(dag),
      },
      ...{ plaatsing: ofNull(tekstje), regiebehandelaar: ofNull(tekstje) },
      diagnoses: lijst(object({ codelijst: tekstje, code: tekstje, datum: ofNull(dag) })),
    }),
  ),
  ...{ plaatsingen: lijst(plaatsing), contracten: lijst(contract), betalers: lijst(betaler) },
})
const registratie = object({
  ...{ soort: een('consult'), id: tekstje, patient: tekstje, stroom: een('ggz', 'fz'), datum: dag },
  ...{
    begintijd: ofNull(op(parseTime)),
    zorgsoort: een('diagnostiek', 'behandeling'),
    eenheid: tekstje,
    zorgverlener: tekstje,
  },
  ...{ geplandeMinuten: ofNull(getal), directeMinuten: getal, indirecteMinuten: ofNull(getal) },
})
const bestand = (rij: Vorm): Vorm => ofNull(object({ volledig: janee, rijen: lijst(rij) }))
const registers = object({
  ...{ formaat: een('zorgketen/registers@1'), fictief: een(true), betaler, plaatsingen: bestand(plaatsing) },
  ...{ contracten: bestand(contract), aanbieders: bestand(object({ aanbieder: agb, geldig: periode })) },
  ...{ skns: bestand(op(parseSkn)), indicaties: bestand(object({ plaatsing: tekstje, settings: lijst(setting) })) },
})

describe('renderLand', () => {
  it('writes every file of the format, and says that all is invented', () => {
    const land = landen[0] ?? new Map()
    const paden = [...land.keys()]
    for (const aanbieder of ['praktijk', 'instelling', 'fz-kliniek']) {
      for (const map of ['', '/hersteld']) {
        expect(paden).toContain(`aanbieders/${aanbieder}${map}/stamgegevens.json`)
        expect(paden).toContain(`aanbieders/${aanbieder}${map}/registraties.ndjson`)
      }
    }
    for (const uzovi of ['9992', '9011', '9012']) expect(paden).toContain(`betalers/${uzovi}/registers.json`)
    expect(paden.filter((pad) => pad.startsWith('berichten/'))).toHaveLength(12)
    for (const naam of ['afleiding', 'regels', 'berichten']) expect(paden).toContain(`sleutel/${naam}.ndjson`)
    expect(tekst(land.get('LEESMIJ.txt') ?? '')).toMatch(/^FICTIEF/)
  })

  it('writes master data, registrations and registers in exactly their format, with numbers that pass their parsers', () => {
    const stam = bestanden('stamgegevens.json')
    expect(stam.length).toBeGreaterThan(15)
    for (const [pad, inhoud] of stam) expect(stamgegevens(JSON.parse(inhoud)), pad).toBe(true)
    for (const [pad, inhoud] of bestanden('registers.json')) expect(registers(JSON.parse(inhoud)), pad).toBe(true)
    for (const [pad, inhoud] of bestanden('registraties.ndjson')) {
      const regels = inhoud.trimEnd().split('\n')
      for (const regel of regels) expect(registratie(JSON.parse(regel)), pad).toBe(true)
    }
  })

  it('gives no number to two people or providers', () => {
    for (const land of landen) {
      const stammen = [...land]
        .filter(([pad]) => /^aanbieders\/[^/]+\/hersteld\/stamgegevens/.test(pad))
        .map(([, i]) => JSON.parse(tekst(i)))
      const lijsten = [
        stammen.flatMap((s) => s.patienten.flatMap((p: { bsn: string | null }) => p.bsn ?? [])),
        stammen.flatMap((s) => s.patienten.flatMap((p: { skn: string | null }) => p.skn ?? [])),
        stammen.flatMap((s) => s.zorgtrajecten.map((t: { nummer: string }) => t.nummer)),
        stammen.flatMap((s) => [
          s.declarant.agb,
          ...s.zorgverleners.flatMap((z: { agb: string | null }) => z.agb ?? []),
        ]),
      ]
      for (const nummers of lijsten) {
        expect(nummers.length).toBeGreaterThan(3)
        expect(new Set(nummers).size).toBe(nummers.length)
      }
    }
  })

  it('holds a BSN only in master data and messages: not in a path, register, registration or key', () => {
    for (const land of landen) {
      const alle = [...land].map(([pad, inhoud]) => [pad, tekst(inhoud)] as const)
      const mag = (pad: string): boolean => pad.endsWith('stamgegevens.json') || pad.startsWith('berichten/')
      const bsns = new Set(
        alle
          .filter(([pad]) => mag(pad))
          .flatMap(([, i]) => [...i.matchAll(/(?:"bsn": "|<BSN>)(\d{9})/g)].map((m) => m[1] ?? '')),
      )
      expect(bsns.size).toBeGreaterThan(50)
      for (const [pad, inhoud] of alle) {
        const zoekIn = mag(pad) ? pad : `${pad}\n${inhoud}`
        expect([...bsns].filter((bsn) => zoekIn.includes(bsn)).length, pad).toBe(0)
      }
    }
  })
})
