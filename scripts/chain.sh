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
logboek="$map/werk/logboek.ndjson"

# Bevindingen (1) horen bij de keten; onbruikbare invoer (2) alleen bij de bewerkte berichten.
stap() {
  hoogst=$1
  shift
  code=0
  node "$huis/apps/cli/main.ts" --json "$@" >>"$logboek" || code=$?
  [ "$code" -le "$hoogst" ] || { echo "zorgketen $1 eindigde met $code" >&2; exit 1; }
}

rm -rf "$map"
mkdir -p "$map/werk"
stap 0 synth --zaad "$zaad" --uit "$map"

# beoordeel RONDE DATUM: poort, betaler en vereffening van elk nieuw bericht van deze aanbieder
beoordeel() {
  for bericht in "$werk"/*/B*.gds801.xml; do
    [ -f "$bericht" ] || continue
    betaler=$(basename "$(dirname "$bericht")")
    naam=$(basename "$bericht" .gds801.xml)
    uit="$map/werk/betalers/$betaler/$aanbieder"
    [ ! -f "$uit/$naam.gds802.xml" ] || continue
    stap 0 check "$bericht" --datum "$2" --uit "$werk/$betaler"
    stap 1 judge "$bericht" --datum "$2" --registers "$map/betalers/$betaler/registers.json" \
      --boek "$map/werk/betalers/$betaler/boek.json" --uit "$uit"
    stap 1 settle "$uit/$naam.gds802.xml" --datum "$2" --dossiers "$werk"
    stap 0 replay "$uit/$naam.ontvangstbewijs.json"
  done
}

maand=$(cat "$map/maand.txt")
dag1=$(cat "$map/declareerdag.txt")
dag2=$(cat "$map/correctiedag.txt")
for bron in "$map"/aanbieders/*/; do
  aanbieder=$(basename "$bron")
  werk="$map/werk/aanbieders/$aanbieder"
  stap 1 derive "$bron/registraties.ndjson" --stam "$bron/stamgegevens.json" --uit "$werk/prestaties.ndjson"
  stap 1 declare "$werk/prestaties.ndjson" --stam "$bron/stamgegevens.json" --maand "$maand" --datum "$dag1" --dossiers "$werk"
  beoordeel 1 "$dag1"
  cp -r "$werk" "$map/werk/ronde-1-$aanbieder"
  stap 1 derive "$bron/hersteld/registraties.ndjson" --stam "$bron/hersteld/stamgegevens.json" --uit "$werk/prestaties-hersteld.ndjson"
  stap 1 correct "$werk/prestaties-hersteld.ndjson" --stam "$bron/hersteld/stamgegevens.json" --maand "$maand" --datum "$dag2" --dossiers "$werk"
  beoordeel 2 "$dag2"
done
stap 2 check "$map"/berichten/*.xml --datum "$dag1" --uit "$map/werk/berichten"

node "$huis/scripts/outcome.ts" "$map"
diff -r "$map/sleutel" "$map/uitkomst"
echo "zaad $zaad: sleutel en uitkomst zijn gelijk"
