"""The system libraries that Qt's window needs on Linux, and the command that installs them.

Run as a module it prints the packages that are missing, for the Makefile: all that a window
needs, or with `--without-display` those without which Qt can't even be imported.
"""

import ctypes
import sys
from collections.abc import Iterable, Mapping
from typing import Final

# What Qt's own files name (`objdump -p`, NEEDED), with the Debian packages that hold it.
FOR_QT: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
FOR_X: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those libraries that can't be loaded."""
    return [package for name, package in libraries.items() if not _loads(name)]


def apt_command(packages: Iterable[str]) -> str:
    """Return the command that installs the packages on Debian, Ubuntu and similar systems."""
    return f"sudo apt install {' '.join(packages)}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    if sys.platform == "linux":
        needed = FOR_QT if "--without-display" in sys.argv else FOR_QT | FOR_X
        sys.stdout.write(" ".join(missing_packages(needed)))
