"""Looks for secrets in every file under version control: passwords, keys and tokens.

`python .ci/secrets.py` prints each one with file and line, and exits with 1 if there are any. It
needs only Python and git.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

_KINDS: Final = {
    "private key": re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "key of a cloud": re.compile(rb"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[0-9A-Za-z_-]{35}\b"),
    "token of a code host": re.compile(rb"\bgh[pousr]_[0-9A-Za-z]{36}|\bglpat-[0-9A-Za-z_-]{20}"),
    "token of a package index": re.compile(rb"\bpypi-[0-9A-Za-z_-]{40}|\bnpm_[0-9A-Za-z]{36}"),
    "token of a service": re.compile(
        rb"\bxox[abprs]-[0-9A-Za-z-]{10,}|\bsk-[0-9A-Za-z_-]{32,}|\bhf_[0-9A-Za-z]{30,}"
    ),
    "address with a password": re.compile(
        rb"\b[a-z][a-z+]+://[^\s/:@\"'<>]+:[^\s/:@\"'<>{}]{3,}@"
        # Except reserved names (RFC 2606) and the local machine.
        rb"(?!(?:[\w.-]+\.)?(?:example|test|invalid|localhost|127\.0\.0\.1)\b)"
    ),
    "password": re.compile(
        rb"(?i)\b(?:password|passwd|secret|api_?key|access_?token)\b\s*[:=]\s*"
        rb"[\"'][^\"'\s{}<>]{8,}[\"']"
    ),
}


def main() -> int:
    """Print what is found and return the exit code."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - whichever git is there
        capture_output=True,
        check=True,
    ).stdout
    found = [
        f"{name}:{number}: {kind}"
        for name in map(Path, filter(None, listed.decode().split("\0")))
        if name.is_file()
        for number, line in enumerate(name.read_bytes().split(b"\n"), 1)
        for kind, pattern in _KINDS.items()
        if pattern.search(line)
    ]
    for line in found:
        sys.stdout.write(f"{line}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
