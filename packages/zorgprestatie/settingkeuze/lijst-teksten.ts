import type { Weigertekst } from '../weigering/describe-weigering.ts'
import { SETTINGBRONNEN } from './settingkeuze-teksten.ts'

const { lijst, settings, eigen } = SETTINGBRONNEN

/** What can be wrong with the meaning of a decision list, in both languages. */
export const lijstTeksten = {
  'settinglijst.onbereikbaar': {
    wat: {
      nl: 'Regel {regel} kan nooit kiezen: {eerdere} gaat voor bij elk contact dat past.',
      en: 'Rule {regel} can never choose: {eerdere} goes first for every contact that fits.',
    },
    verwacht: {
      nl: 'Elke regel kan bij een contact de eerste zijn die past.',
      en: 'Every rule can be the first to fit some contact.',
    },
    doe: {
      nl: 'Zet de regel hoger, maak de eerdere regels nauwer, of haal de regel weg.',
      en: 'Move the rule up, narrow the earlier rules, or remove the rule.',
    },
    bron: eigen,
  },
  'settinglijst.niet-beoordeeld': {
    wat: {
      nl: 'Of regel {regel} ooit kan kiezen, is niet nagegaan: de lijst heeft daarvoor te veel samenhangende regels.',
      en: 'Whether rule {regel} can ever choose was not worked out: the list has too many rules that overlap for that.',
    },
    verwacht: { nl: 'Een lijst die te overzien is.', en: 'A list that can be surveyed.' },
    doe: {
      nl: 'Voeg regels samen die dezelfde setting kiezen.',
      en: 'Join rules that choose the same setting.',
    },
    bron: eigen,
  },
  'settinglijst.dubbel': {
    wat: {
      nl: 'Regel {regel} staat twee keer in de lijst, met dezelfde inhoud op dezelfde dagen.',
      en: 'Rule {regel} stands twice in the list, with the same content on the same days.',
    },
    verwacht: { nl: 'Elke regel één keer.', en: 'Every rule once.' },
    doe: { nl: 'Haal een van beide weg.', en: 'Remove one of them.' },
    bron: eigen,
  },
  'settinglijst.overlapt': {
    wat: {
      nl: 'Twee vormen van regel {regel} gelden op dezelfde dagen, vanaf {datum}.',
      en: 'Two forms of rule {regel} hold on the same days, from {datum} on.',
    },
    verwacht: { nl: 'Op één dag één inhoud per regel.', en: 'One content per rule on one day.' },
    doe: {
      nl: 'Beëindig de oude vorm op de dag voordat de nieuwe ingaat, of geef een van beide een eigen naam.',
      en: 'End the old form on the day before the new one begins, or give one of them an id of its own.',
    },
    bron: eigen,
  },
  'settinglijst.lege-voorwaarde': {
    wat: {
      nl: 'Regel {regel} vraagt {veld} uit een lege lijst en past dus nooit.',
      en: 'Rule {regel} asks for {veld} out of an empty list, so it never fits.',
    },
    verwacht: { nl: 'Minstens één waarde per voorwaarde.', en: 'At least one value per condition.' },
    doe: { nl: 'Vul een waarde in, of haal de voorwaarde weg.', en: 'Enter a value, or remove the condition.' },
    bron: eigen,
  },
  'settinglijst.zonder-voorwaarde': {
    wat: {
      nl: 'Regel {regel} stelt geen voorwaarden: de indeling van de eenheden telt dan niet meer.',
      en: 'Rule {regel} has no conditions, so the division of the units no longer counts.',
    },
    verwacht: {
      nl: 'De indeling van de eenheid is de laatste stap van de lijst.',
      en: 'The division of the unit is the last step of the list.',
    },
    doe: {
      nl: 'Geef de regel een voorwaarde, of deel de eenheden in.',
      en: 'Give the rule a condition, or divide the units.',
    },
    bron: lijst,
  },
  'settinglijst.niet-voor-stroom': {
    wat: {
      nl: 'Regel {regel} kiest setting klinisch voor forensische zorg; dat wordt altijd geweigerd.',
      en: 'Rule {regel} chooses setting klinisch for forensic care, which is always refused.',
    },
    verwacht: {
      nl: 'De setting klinisch sluit forensische zorg uit.',
      en: 'The setting klinisch excludes forensic care.',
    },
    doe: {
      nl: 'Kies de setting forensisch en beveiligd klinisch, of beperk de regel tot stroom ggz.',
      en: 'Choose the setting forensic and secured klinisch, or limit the rule to stream ggz.',
    },
    bron: settings,
  },
  'settinglijst.onbekende-eenheid': {
    wat: {
      nl: 'Regel {regel} noemt eenheid {eenheid}, die niet bekend is.',
      en: 'Rule {regel} names unit {eenheid}, which is not known.',
    },
    verwacht: { nl: 'Eenheden die zijn vastgelegd.', en: 'Units that are recorded.' },
    doe: { nl: 'Controleer de naam, of leg de eenheid vast.', en: 'Check the name, or record the unit.' },
    bron: lijst,
  },
  'settinglijst.onbekende-zorgverlener': {
    wat: {
      nl: 'Regel {regel} noemt zorgverlener {zorgverlener}, die niet bekend is.',
      en: 'Rule {regel} names professional {zorgverlener}, who is not known.',
    },
    verwacht: { nl: 'Zorgverleners die zijn vastgelegd.', en: 'Professionals who are recorded.' },
    doe: { nl: 'Controleer de naam, of leg de zorgverlener vast.', en: 'Check the name, or record the professional.' },
    bron: lijst,
  },
  'settinglijst.zonder-reden': {
    wat: { nl: 'Bij regel {regel} staat geen reden.', en: 'Rule {regel} gives no reason.' },
    verwacht: { nl: 'Elke indeling met haar datum en reden.', en: 'Every division with its date and reason.' },
    doe: { nl: 'Schrijf op waarom deze setting is gekozen.', en: 'Write down why this setting was chosen.' },
    bron: lijst,
  },
  'settinglijst.met-terugwerking': {
    wat: {
      nl: 'Regel {regel} geldt vanaf {van}, maar is pas op {datum} besloten.',
      en: 'Rule {regel} holds from {van}, but was decided only on {datum}.',
    },
    verwacht: {
      nl: 'Een besluit van vóór de dag waarop de regel ingaat.',
      en: 'A decision from before the day on which the rule begins.',
    },
    doe: {
      nl: 'Laat de regel later ingaan, of bekijk eerst wat hij met eerdere prestaties doet.',
      en: 'Let the rule begin later, or look first at what it does to earlier prestaties.',
    },
    bron: lijst,
  },
} satisfies Record<string, Weigertekst>
