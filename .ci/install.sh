#!/bin/sh
# Installs Debian packages, or says how to install them: install.sh WHAT-FOR PACKAGE...
set -eu
purpose=$1
shift

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing system packages for $purpose: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
else
    echo "System packages for $purpose are missing; install them and try again: sudo apt install $*" >&2
    exit 1
fi
