import { Copy, Download, Ellipsis, Plus, Send, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Menu } from '../../kit/Menu.tsx'
import { meld } from '../../kit/meld.ts'
import { SneltoetsHint } from '../../kit/SneltoetsHint.tsx'
import { Rij, Stapel } from './Rij.tsx'

/** Buttons in every state, and what opens over the page. */
export function Knoppen() {
  const [dialoog, setDialoog] = useState(false)
  const [paneel, setPaneel] = useState(false)
  return (
    <Stapel>
      <Kaart titel="Button, LinkButton, IconButton, SneltoetsHint">
        <Rij>
          <Button soort="hoofd" icoon={Send} sneltoets="mod+Enter">
            Verstuur
          </Button>
          <Button icoon={Plus}>Nieuw contact</Button>
          <Button soort="stil">Annuleer</Button>
          <Button soort="gevaar" icoon={Trash2}>
            Trek in
          </Button>
          <Button isDisabled>Kan nu niet</Button>
          <Button soort="hoofd" isPending>
            Bezig
          </Button>
          <Button maat="klein">Klein</Button>
          <LinkButton naar="/" soort="gewoon">
            Naar het begin
          </LinkButton>
          <IconButton icoon={Copy} naam="Kopieer" />
          <IconButton icoon={Download} naam="Exporteer" isDisabled />
          <SneltoetsHint toets="g r" />
          <SneltoetsHint toets="mod+k" />
        </Rij>
      </Kaart>
      <Kaart titel="Menu, Dialog, Drawer, meld">
        <Rij>
          <Menu
            naam="Acties"
            groepen={[
              {
                titel: 'Regel',
                keuzes: [
                  { sleutel: 'k', naam: 'Kopieer', icoon: Copy, sneltoets: 'mod+c', doe: () => undefined },
                  { sleutel: 'e', naam: 'Exporteer', bij: 'CSV of Excel', icoon: Download, doe: () => undefined },
                ],
              },
              { keuzes: [{ sleutel: 'w', naam: 'Verwijder', icoon: Trash2, gevaar: true, doe: () => undefined }] },
            ]}
          >
            <IconButton icoon={Ellipsis} naam="Acties" />
          </Menu>
          <Button onPress={() => setDialoog(true)}>Open dialoog</Button>
          <Button onPress={() => setPaneel(true)}>Open zijpaneel</Button>
          <Button
            onPress={() =>
              meld({
                toestand: 'goed',
                tekst: 'Contact bewaard',
                bij: '3 mrt 2023, 09:30',
                actie: { naam: 'Maak ongedaan', doe: () => undefined },
              })
            }
          >
            Goede melding
          </Button>
          <Button
            onPress={() => meld({ toestand: 'fout', tekst: 'Niet bewaard', bij: 'De server is niet bereikbaar.' })}
          >
            Foute melding
          </Button>
        </Rij>
      </Kaart>
      <Dialog
        open={dialoog}
        opSluit={() => setDialoog(false)}
        titel="Declaratie versturen?"
        acties={
          <>
            <Button soort="stil" onPress={() => setDialoog(false)}>
              Annuleer
            </Button>
            <Button soort="hoofd" icoon={Send} onPress={() => setDialoog(false)}>
              Verstuur
            </Button>
          </>
        }
      >
        <p>
          De declaratie van maart 2023 gaat met 412 regels naar de betaler. Daarna kan alleen nog gecrediteerd worden.
        </p>
      </Dialog>
      <Drawer
        open={paneel}
        opSluit={() => setPaneel(false)}
        titel="Contact van 3 maart"
        bij="Behandelcontact, 45 minuten"
      >
        <p>De lijst blijft staan waar zij stond.</p>
      </Drawer>
    </Stapel>
  )
}
