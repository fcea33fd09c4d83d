import type { Land } from '../land/land.ts'

/** What the folder is, for whoever finds it. */
export function leesmij({ zaad, maand, vandaag, aanbieders, berichten }: Land): string {
  return `FICTIEF. Alles in deze map is verzonnen: personen, zorgaanbieders, nummers, contracten en tarieven die met
FI beginnen. Niets ervan gaat over iemand, en niets ervan mag echt worden gedeclareerd.
FICTITIOUS. Everything in this folder is invented; nothing is about anyone and nothing may really be declared.

Gemaakt door @zorgketen/synthetic: zaad ${zaad}, maand ${maand}, ${aanbieders.length} aanbieders, ${berichten.length} berichten.

aanbieders/<naam>/            de maand zoals geregistreerd, met geplante fouten (ronde 1)
aanbieders/<naam>/hersteld/   dezelfde maand na herstel (ronde 2)
betalers/<uzovi>/             wat een betaler weet
berichten/                    losse declaratieberichten met een geplante fout; aan te bieden in de testomgeving op ${vandaag}
sleutel/                      het antwoord dat de keten moet geven: afleiding, regels per ronde, berichten
sleutel/geplant.ndjson        welke fout waar is geplant
`
}
