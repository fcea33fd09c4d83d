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

rm -rf "$map"
mkdir -p "$map/werk"
stap 0 synth synth --zaad "$zaad" --uit "$map" --maand "$maand"

# beoordeel RONDE DAG: poort, betaler, vereffening en herhaling van elk bericht dat nog geen antwoord heeft
beoordeel() {
  for bericht in "$werk"/*/B*.gds801.xml; do
    [ -f "$bericht" ] || continue
    betaler=$(basename "$(dirname "$bericht")")
    naam=$(basename "$bericht" .gds801.xml)
    uit="$map/werk/betalers/$betaler/$aanbieder"
    [ ! -f "$uit/$naam.gds802.xml" ] || continue
    stap 0 poort check "$bericht" --datum "$2" --uit "$werk/$betaler"
    stap 1 "oordeel-$1" judge "$bericht" --datum "$2" --registers "$map/betalers/$betaler/registers.json" \
      --boek "$map/werk/betalers/$betaler/boek.json" --uit "$uit"
    stap 0 poort check "$uit/$naam.gds802.xml" --datum "$2" --uit "$uit"
    stap 1 vereffening settle "$uit/$naam.gds802.xml" --datum "$2" --dossiers "$werk"
    stap 0 herhaling replay "$uit/$naam.ontvangstbewijs.json" "$werk/$betaler/$naam.poort.ontvangstbewijs.json"
  done
  mkdir -p "$map/werk/ronde-$1"
  cp -r "$werk" "$map/werk/ronde-$1/$aanbieder"
}

for bron in "$map"/aanbieders/*/; do
  aanbieder=$(basename "$bron")
  werk="$map/werk/aanbieders/$aanbieder"
  set -- --stam "$bron/stamgegevens.json"
  stap 1 afleiding derive "$bron/registraties.ndjson" "$@" --uit "$werk/prestaties.ndjson"
  stap 1 "declaratie-1-$aanbieder" declare "$werk/prestaties.ndjson" "$@" \
    --maand "$maand" --datum "$declareerdag" --dossiers "$werk"
  beoordeel 1 "$declareerdag"

  set -- --stam "$bron/hersteld/stamgegevens.json"
  stap 1 afleiding derive "$bron/hersteld/registraties.ndjson" "$@" --uit "$werk/prestaties.ndjson"
  stap 1 correctie correct "$werk/prestaties.ndjson" "$@" --maand "$maand" --datum "$correctiedag" --dossiers "$werk"
  stap 1 "declaratie-2-$aanbieder" declare "$werk/prestaties.ndjson" "$@" \
    --maand "$maand" --datum "$correctiedag" --dossiers "$werk"
  beoordeel 2 "$correctiedag"
done
stap 2 berichten check "$map"/berichten/*.xml --datum "$keurdag" --uit "$map/werk/berichten"

node "$huis/scripts/outcome.ts" "$map"
diff "$map/vergelijk/sleutel.ndjson" "$map/vergelijk/uitkomst.ndjson"
echo "zaad $zaad: sleutel en uitkomst zijn gelijk ($(wc -l <"$map/vergelijk/sleutel.ndjson") rijen)"
