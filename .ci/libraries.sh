#!/bin/sh
# Makes sure that the system libraries that Qt needs are installed:
# libraries.sh PYTHON [--without-display]
set -eu
python=$1
shift

missing=$("$python" -m annotator.cli.libraries "$@")
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of packages
    exec "$(dirname "$0")/install.sh" "the window" $missing
fi
