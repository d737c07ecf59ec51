#!/bin/sh
# Compares what this program computes and writes with the results of other libraries: peers.sh PYTHON
# Each folder of tests/peers has a requirements.txt and gets its own virtual environment in
# build/peers: some of these libraries need old versions of others, and none should mix with ours.
set -eu
cd "$(dirname "$0")/.."
python=$1
failed=
# Prefer a Python other than the newest: irrCAC needs a SciPy that is built for these versions.
for candidate in python3.12 python3.11; do
    if command -v "$candidate" >/dev/null 2>&1 && "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
        python=$candidate
        break
    fi
done

# What the program needs without its window: the tests may use all layers except that one.
needed() {
    "$python" -c '
import tomllib
with open("pyproject.toml", "rb") as file:
    wanted = tomllib.load(file)["project"]["dependencies"]
print(*(line for line in wanted if not line.startswith("PySide6")), "pytest", "hypothesis", sep="\n")'
}

install() {
    venv=$1
    needed >"$venv.needed.txt"
    # The pip of older Pythons fails on extras that two libraries request.
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv/bin/python" -m pip install -q --no-input -U pip \
        >"$venv.log" 2>&1 || return 1
    # One after the other: given both at once, pip gives up on the many possible versions of what a
    # large program such as Label Studio needs.
    for wanted in "$2/requirements.txt" "$venv.needed.txt"; do
        PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv/bin/python" -m pip install -q --no-input \
            -r "$wanted" >"$venv.log" 2>&1 || return 1
    done
}

for folder in tests/peers/*/; do
    folder=${folder%/}
    [ -f "$folder/requirements.txt" ] || continue
    venv=build/peers/$(basename "$folder")
    mkdir -p build/peers
    if [ ! -e "$venv/.installed" ] || [ "$folder/requirements.txt" -nt "$venv/.installed" ] ||
        [ pyproject.toml -nt "$venv/.installed" ]; then
        echo "Installing the libraries of $folder into $venv …"
        [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
        if ! install "$venv" "$folder"; then
            if grep -Eq 'NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|Connection refused|Network is unreachable' "$venv.log"; then
                echo "SKIPPED $folder: its libraries can't be fetched, there seems to be no network; try again with one." >&2
                continue
            fi
            tail -n 20 "$venv.log" >&2
            echo "The libraries of $folder could not be installed; $venv.log says more." >&2
            failed=yes
            continue
        fi
        touch "$venv/.installed"
    fi
    echo "=== $folder"
    # Without the settings and fixtures of the other tests, which need the window's libraries.
    PYTHONPATH=. "$venv/bin/python" -m pytest -c tests/peers/pytest.ini --rootdir . \
        --confcutdir tests/peers "$folder" || failed=yes
done

[ -z "$failed" ]
