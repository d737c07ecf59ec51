"""Checking for a display before Qt starts: without one, or a library, Qt aborts the process."""

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Final

from annotator.cli import libraries

_NEED_NO_DISPLAY: Final = frozenset(
    {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"}
)


def obstacle(commands: Iterable[str], environ: Mapping[str, str] = os.environ) -> str | None:
    """Return why no window can be opened here, in one sentence, or None if one can.

    Args:
        commands: The commands that need no window, to be named when there is no display.
        environ: The process's environment.
    """
    if sys.platform != "linux":
        return None
    return _no_display(commands, environ) or _no_library(environ) or _no_connection(environ)


def _no_display(commands: Iterable[str], environ: Mapping[str, str]) -> str | None:
    if _needs_none(environ) or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return None
    return (
        "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
        f"these commands need none: {', '.join(commands)}."
    )


def _no_library(environ: Mapping[str, str]) -> str | None:
    needed = libraries.FOR_QT | (libraries.FOR_X if _needs_x(environ) else {})
    packages = libraries.missing_packages(needed)
    if not packages:
        return None
    return (
        "Some system libraries that the window needs are missing; install them with "
        f"`{libraries.apt_command(packages)}` (or what your system calls them) and start again."
    )


def _no_connection(environ: Mapping[str, str]) -> str | None:
    if not _needs_x(environ) or _x_answers():
        return None
    return (
        f"The display {environ.get('DISPLAY', '')} can't be reached; check that it runs and that "
        "this user may open windows on it."
    )


def _needs_none(environ: Mapping[str, str]) -> bool:
    return not _NEED_NO_DISPLAY.isdisjoint(_platforms(environ))


def _needs_x(environ: Mapping[str, str]) -> bool:
    """Whether Qt is sure to use X; with Wayland available it may not, so the answer is no."""
    if _needs_none(environ):
        return False
    return "xcb" in _platforms(environ) or not environ.get("WAYLAND_DISPLAY")


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """Return the platforms named in `QT_QPA_PLATFORM`: `name[:options][;name…]`."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    return [platform.partition(":")[0] for platform in chosen.split(";")]


def _x_answers() -> bool:
    """Whether the X server of `$DISPLAY` accepts a connection."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)
