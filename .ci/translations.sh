#!/usr/bin/env bash
# Updates the files that Qt Linguist edits from the texts in the code.
#   .ci/translations.sh PYTHON [FOLDER]     FOLDER holds the files; default: resources/translations
set -euo pipefail
tool="$(dirname "$1")/pyside6-lupdate"
folder="${2:-resources/translations}"
cd "$(dirname "$0")/.."
# Messages from the layers below the window, which lupdate cannot find by itself.
said="$(mktemp -d)"
trap 'rm -rf "$said"' EXIT
"$1" -m docs.tools.phrases >"$said/phrases.py"
# No line numbers in the files, so that moving a text within the code does not change them.
"$tool" -silent -locations none -no-obsolete -sort-messages -extensions py \
    -tr-function-alias translate+=tr,tr=counted,QT_TRANSLATE_NOOP+=mark \
    annotator/ui "$said" -ts "$folder"/annotator_*.ts
