import type { Afschriftpost, Bankafschrift } from '../afschrift/bankafschrift.ts'
import { type Afschriftfout, afschriftfout } from './afschriftfout.ts'
import { MAX_POSTEN } from './grenzen.ts'
import { type Knoop, textOf } from './knoop.ts'
import { readAfschrift } from './read-afschrift.ts'
import { readPost } from './read-post.ts'
import { streamKnopen } from './stream-knopen.ts'

/** A file holds one or more statements. With any fault in the file none is given: half a file is no source of payments. */
export interface Bankbestand {
  readonly afschriften: readonly Bankafschrift[]
  readonly fouten: readonly Afschriftfout[]
}

const CAMT = /^urn:iso:std:iso:20022:tech:xsd:(camt\.\d{3})\.001\.(\d{2})$/

/**
 * Reads CAMT.053 (version 02 or 08). Each statement must reconcile to the cent. The caller knows a statement it had
 * before by its id, IBAN and the hash of the file.
 */
export function readBankafschrift(bytes: Uint8Array): Bankbestand {
  if (isMt940(bytes)) return refuse(afschriftfout('mt940'))
  const afschriften: Bankafschrift[] = []
  const fouten: Afschriftfout[] = []
  let versie: '02' | '08' = '02'
  let posten: Afschriftpost[] = []
  let nietGeboekt = 0
  let totaal = 0
  const stuk = streamKnopen(bytes, {
    wortel: (naam, uri) => {
      const fout = checkWortel(naam, uri)
      if (uri.endsWith('08')) versie = '08'
      return fout
    },
    klaar: (knoop, ouder) => {
      if (knoop.naam === 'Ntry' && ouder?.naam === 'Stmt') {
        totaal += 1
        if (totaal > MAX_POSTEN) return afschriftfout('te-groot')
        if (!isBooked(knoop)) {
          nietGeboekt += 1
          return 'vergeet'
        }
        const post = readPost(knoop, posten.length + 1)
        if (!post.ok) fouten.push(post.fout)
        else posten.push(post.value)
        return 'vergeet'
      }
      if (knoop.naam !== 'Stmt' || ouder?.naam !== 'BkToCstmrStmt') return 'bewaar'
      // With an entry that could not be read the balance cannot be right either; one fault is enough.
      const afschrift = fouten.length > 0 ? null : readAfschrift(knoop, versie, posten, nietGeboekt)
      if (afschrift?.ok === true) afschriften.push(afschrift.value)
      else if (afschrift !== null) fouten.push(afschrift.fout)
      posten = []
      nietGeboekt = 0
      return 'vergeet'
    },
  })
  if (stuk !== null) return refuse(stuk)
  if (fouten.length > 0) return { afschriften: [], fouten }
  return afschriften.length === 0 ? refuse(afschriftfout('geen-afschrift')) : { afschriften, fouten: [] }
}

function refuse(fout: Afschriftfout): Bankbestand {
  return { afschriften: [], fouten: [fout] }
}

function checkWortel(naam: string, uri: string): Afschriftfout | null {
  const delen = CAMT.exec(uri)
  if (delen === null) return afschriftfout('geen-camt053', null, naam === 'html' ? 'HTML' : 'XML')
  if (delen[1] !== 'camt.053' || naam !== 'Document') return afschriftfout('geen-camt053', null, delen[1] ?? 'XML')
  const versie = delen[2] ?? ''
  return versie === '02' || versie === '08' ? null : afschriftfout('versie', null, versie)
}

/** Sts is a code in version 02 and a choice with a code in version 08. */
function isBooked(ntry: Knoop): boolean {
  return (textOf(ntry, 'Sts', 'Cd') ?? textOf(ntry, 'Sts') ?? 'BOOK') === 'BOOK'
}

function isMt940(bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 200)).trimStart()
  return /^(\{1:|:20:|940\b)/.test(begin) || /\n:(20|25|60F):/.test(begin)
}
