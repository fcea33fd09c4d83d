import type { Declaratie, Retour } from '@zorgketen/declaratie'
import {
  fromRetourBericht,
  type GelezenRetour,
  type gds801,
  type gds802,
  toBericht,
  toRetourBericht,
} from '@zorgketen/gds801'
import { type Bevinding, buildCodec, type Codec, parseLayout } from '@zorgketen/messages'
import type { EpochDay } from '@zorgketen/values'

/** The messages of this house, made from the layouts that were installed. */
export interface Berichten {
  readonly declaratie: Codec<gds801.Typen>
  readonly retour: Codec<gds802.Typen>
}

/** Builds the codecs from layouts (parsed JSON). Throws LayoutFout on a layout that cannot be used. */
export const openBerichten = (heen: unknown, terug: unknown): Berichten => ({
  declaratie: buildCodec<gds801.Typen>(parseLayout(heen)),
  retour: buildCodec<gds802.Typen>(parseLayout(terug)),
})

export const writeDeclaratie = (declaratie: Declaratie, { declaratie: codec }: Berichten): Uint8Array =>
  codec.write(toBericht(declaratie, codec))

export const writeRetour = (
  retour: Retour,
  declaratie: Declaratie,
  verzenddatum: EpochDay,
  { retour: codec }: Berichten,
): Uint8Array => codec.write(toRetourBericht({ retour, declaratie, verzenddatum }, codec))

export interface RetourInvoer extends GelezenRetour {
  /** Structural findings; when there are any, nothing of the message is used. */
  readonly bevindingen: readonly Bevinding[]
}

/** Reads an answer; `retour` is null when its structure is wrong. */
export function readRetour(bytes: Uint8Array, { retour: codec }: Berichten): RetourInvoer {
  const { bericht, bevindingen } = codec.read(bytes)
  if (bericht === null || bevindingen.length > 0) return { retour: null, verliezen: [], bevindingen }
  return { ...fromRetourBericht(bericht), bevindingen }
}
