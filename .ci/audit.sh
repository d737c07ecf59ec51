#!/bin/sh
# Looks for secrets in the repository and for known vulnerabilities in the installed libraries:
# audit.sh PYTHON [--warn]
# The second check asks a service on the network; without a network it says so and is skipped.
# With --warn, as in the build, a vulnerability is printed but stops nothing: it was introduced
# elsewhere, and what is being built has not changed.
set -eu
cd "$(dirname "$0")/.."
python=$1

"$python" .ci/secrets.py || {
    echo "Secrets do not belong into the repository: take them out, and have them replaced." >&2
    exit 1
}

venv=build/audit
mkdir -p build
# Keeps the audit's own libraries, such as PyYAML, away from ours.
if [ ! -x "$venv/bin/pip-audit" ]; then
    "$python" -m venv "$venv"
    if ! timeout 120 "$venv/bin/python" -m pip install -q --no-input --disable-pip-version-check \
        'pip-audit>=2.7' >"$venv.log" 2>&1; then
        echo "SKIPPED the audit of dependencies: pip-audit can't be fetched." >&2
        exit 0
    fi
fi
"$python" -m pip freeze --disable-pip-version-check --exclude-editable 2>/dev/null |
    grep -E '^[A-Za-z0-9._-]+==' >"$venv.txt"
status=0
timeout 120 "$venv/bin/pip-audit" --progress-spinner off --no-deps --disable-pip --timeout 20 \
    -r "$venv.txt" >"$venv.log" 2>&1 || status=$?
asked=$(wc -l <"$venv.txt")
unknown=$(grep -c 'could not be audited' "$venv.log" || true)
if grep -Eq '^Found [0-9]+ known' "$venv.log"; then
    cat "$venv.log"
    [ "${2:-}" = --warn ] || exit 1
elif [ "$status" = 0 ] && [ "$unknown" -lt "$asked" ]; then
    echo "No known weakness in $((asked - unknown)) of $asked installed libraries."
else
    echo "SKIPPED the audit of dependencies: the service that knows of vulnerabilities can't be reached." >&2
fi
