#!/bin/sh
# De hele keten op bestanden: scripts/chain.sh ZAAD MAP. Eindigt met het verschil tussen sleutel en uitkomst: leeg is goed.
set -eu
[ $# -eq 2 ] || { echo "gebruik: scripts/chain.sh ZAAD MAP" >&2; exit 2; }
zaad=$1
map=$2
huis=$(cd "$(dirname "$0")/.." && pwd)
sh "$huis/bin/ready"
PATH="$huis/node_modules/.bin:$PATH"
NODE_COMPILE_CACHE=${NODE_COMPILE_CACHE:-"$huis/node_modules/.cache/compile"}
export PATH NODE_COMPILE_CACHE
maand=2023-03
declareerdag=2023-04-05
correctiedag=2023-04-12
# De bewerkte berichten worden op een latere dag aangeboden, zodat alleen hun fouten fout zijn.
keurdag=2027-06-30

# stap HOOGSTE_UITGANGSCODE LOGBOEK OPDRACHT...: 1 zijn bevindingen, die horen bij de keten.
stap() {
  hoogst=$1
  logboek="$map/werk/$2.ndjson"
  shift 2
  code=0
  node "$huis/apps/cli/main.ts" --json "$@" >>"$logboek" || code=$?
  [ "$code" -le "$hoogst" ] || { echo "zorgketen $1 eindigde met $code" >&2; exit 1; }
}

# elke_aanbieder FUNCTIE ...: roept aan met $aanbieder, $bron (zijn bestanden) en $werk (zijn dossiers)
elke_aanbieder() {
  for bron in "$map"/aanbieders/*/; do
    aanbieder=$(basename "$bron")
    werk="$map/werk/aanbieders/$aanbieder"
    "$@"
  done
}

declareer() {
  stap 1 afleiding derive "$bron/registraties.ndjson" --stam "$bron/stamgegevens.json" --uit "$werk/prestaties.ndjson"
  stap 1 "declaratie-1-$aanbieder" declare "$werk/prestaties.ndjson" --stam "$bron/stamgegevens.json" \
    --maand "$maand" --datum "$declareerdag" --dossiers "$werk"
}

herstel() {
  stam="$bron/hersteld/stamgegevens.json"
  stap 1 afleiding derive "$bron/hersteld/registraties.ndjson" --stam "$stam" --uit "$werk/prestaties.ndjson"
  for opdracht in correct declare; do
    stap 1 "declaratie-2-$aanbieder" "$opdracht" "$werk/prestaties.ndjson" --stam "$stam" \
      --maand "$maand" --datum "$correctiedag" --dossiers "$werk"
  done
}

vereffen() {
  agb=$(sed -n '/"declarant"/,/}/s/.*"agb": "\([0-9]*\)".*/\1/p' "$bron/stamgegevens.json" | head -n 1)
  stap 1 vereffening settle "$map/werk/ronde-$1"/betalers/*/"$agb"-*.gds802.xml --datum "$2" --dossiers "$werk"
  cp -r "$werk" "$map/werk/ronde-$1/$aanbieder"
}

# beoordeel RONDE DAG: poort, betalers, poort terug, vereffening en herhaling van alle nieuwe berichten
beoordeel() {
  uit="$map/werk/ronde-$1"
  mkdir -p "$uit"
  find "$map"/werk/aanbieders -name 'B*.gds801.xml' -newer "$map/werk/klok" | sort >"$uit/berichten.txt"
  for betaler in "$map"/betalers/*/; do
    uzovi=$(basename "$betaler")
    # shellcheck disable=SC2046 # paden in deze map hebben geen spaties
    set -- "$1" "$2" $(grep "/$uzovi/" "$uit/berichten.txt" || true)
    ronde=$1
    dag=$2
    shift 2
    if [ $# -gt 0 ]; then
      stap 0 poort check "$@" --datum "$dag" --uit "$uit/poort/$uzovi"
      stap 1 "oordeel-$ronde" judge "$@" --datum "$dag" --registers "$betaler/registers.json" \
        --boek "$map/werk/boek-$uzovi.json" --uit "$uit/betalers/$uzovi"
    fi
    set -- "$ronde" "$dag"
  done
  stap 0 poort check "$uit"/betalers/*/*.gds802.xml --datum "$2" --uit "$uit/poort"
  elke_aanbieder vereffen "$1" "$2"
  stap 0 herhaling replay "$uit"/betalers/*/*.ontvangstbewijs.json "$uit"/poort/*/*.ontvangstbewijs.json
  touch "$map/werk/klok"
}

if [ -d "$map" ] && [ -n "$(ls -A "$map")" ] && [ ! -f "$map/LEESMIJ.txt" ]; then
  echo "$map bevat iets anders; kies een lege map" >&2
  exit 2
fi
rm -rf "$map"
mkdir -p "$map/werk"
touch "$map/werk/klok"
sleep 0.01
stap 0 synth synth --zaad "$zaad" --uit "$map" --maand "$maand"
elke_aanbieder declareer
beoordeel 1 "$declareerdag"
elke_aanbieder herstel
beoordeel 2 "$correctiedag"
stap 2 berichten check "$map"/berichten/*.xml --datum "$keurdag" --uit "$map/werk/berichten"

node "$huis/scripts/outcome.ts" "$map"
diff "$map/vergelijk/sleutel.ndjson" "$map/vergelijk/uitkomst.ndjson"
echo "zaad $zaad: sleutel en uitkomst zijn gelijk ($(wc -l <"$map/vergelijk/sleutel.ndjson") rijen)"
