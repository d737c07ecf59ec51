#!/bin/sh
# Builds the wheel, installs it with every suitable Python found here, and tries it: wheels.sh PYTHON
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" -m build --wheel --no-isolation --outdir "$folder" . >"$folder/log" 2>&1 ||
    { cat "$folder/log" >&2; exit 1; }
tried=
for version in 3.11 3.12 3.13 3.14; do
    python=python$version
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        echo "Python $version is not here."
        continue
    fi
    "$python" -m venv "$folder/$version"
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$folder/$version/bin/python" -m pip install -q --no-input \
        "$folder"/*.whl >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    .ci/try.sh "$folder/$version/bin/annotator" >"$folder/log" 2>&1 ||
        { cat "$folder/log" >&2; exit 1; }
    echo "The wheel installs and starts on Python $version."
    rm -rf "${folder:?}/$version"
    tried=yes
done
[ -n "$tried" ]
