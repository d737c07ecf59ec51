#!/bin/sh
# Creates a virtual environment with the newest suitable Python: venv.sh FOLDER
set -eu

without_venv=
for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
    command -v "$candidate" >/dev/null 2>&1 || continue
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
        exec "$candidate" -m venv --clear "$1"
    fi
    without_venv=$candidate
done

if [ -n "$without_venv" ]; then
    echo "$without_venv has no venv module; install it first (Debian, Ubuntu: apt install python3-venv)." >&2
else
    echo "Annotator needs Python 3.11 or newer; install it first (Debian, Ubuntu: apt install python3 python3-venv)." >&2
fi
exit 1
