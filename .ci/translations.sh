#!/usr/bin/env bash
# Bring the files that Qt Linguist edits up to the texts in the code.
#   .ci/translations.sh PYTHON [FOLDER]     FOLDER holds the files, resources/translations if not named
set -euo pipefail
tool="$(dirname "$1")/pyside6-lupdate"
folder="${2:-resources/translations}"
cd "$(dirname "$0")/.."
# What the layers below the window say; the tool does not know how they say it.
said="$(mktemp -d)"
trap 'rm -rf "$said"' EXIT
"$1" -m docs.tools.phrases >"$said/phrases.py"
# No places in the files: a text that moves within the code changes nothing in them.
"$tool" -silent -locations none -no-obsolete -sort-messages -extensions py \
    -tr-function-alias translate+=tr,tr=counted,QT_TRANSLATE_NOOP+=mark \
    annotator/ui "$said" -ts "$folder"/annotator_*.ts
