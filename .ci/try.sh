#!/bin/sh
# Starts an installed program with nothing else on its path and checks that it works: try.sh PROGRAM
set -eu
program=$(realpath "$1")
folder=$(mktemp -d)
window=
trap '[ -z "$window" ] || kill "$window" 2>/dev/null; rm -rf "$folder"' EXIT
cd "$folder"

alone() {
    env -i HOME="$folder" PATH=/nowhere LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$program" "$@"
}

alone --version
alone sample tried.db >/dev/null
# Pages are read in a separate process, by a library that needs its data files.
cat >page.html <<'PAGE'
<html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>
<p>The bridge over the Tarrow was closed on Monday after an inspector found a crack in its arch.</p>
<p>“Nobody crosses before the spring,” said the mayor, who had crossed it an hour before.</p>
<p>The ferry will run every twenty minutes until the work is done, the town said in a statement.</p>
</article></body></html>
PAGE
alone --db tried.db import page.html >/dev/null
alone --db tried.db counterparts --json >/dev/null
alone --db tried.db export labels.parquet >/dev/null
alone --db tried.db check
test -s labels.parquet

# Not through the function: the signal would end the shell in between, not the program.
env -i HOME="$folder" PATH=/nowhere LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    "$program" --db tried.db gui --annotator Ana &
window=$!
sleep 4
if ! kill -0 "$window" 2>/dev/null; then
    echo "The window did not stay open." >&2
    exit 1
fi
kill "$window"
wait "$window" 2>/dev/null || true
window=
alone --db tried.db check >/dev/null
echo "$1 works."
