"""The look of the HTML report, light and dark: its style sheet, and colours that can be read.

The shades of the heat-map run from the paper to a blue; each names the ink that stands on it. A
test holds every pair to a contrast of 4.5 to 1 (WCAG 2.2, 1.4.3).
"""

import re
from typing import Final

from annotator.domain.project.luminance import contrast_ratio, luminance

SHADES: Final = 6
"""How many shades the heat-map has."""

_GREY: Final = "#888888"
_HEX: Final = re.compile(r"#[0-9a-fA-F]{6}")

LIGHT: Final = {
    "paper": "#fffdf9",
    "ink": "#22201d",
    "faint": "#67625a",
    "line": "#d9d4ca",
    "edge": "#857f75",
    "accent": "#2f5f8f",
    "shade0": "#fffdf9",
    "shade1": "#e3eaf1",
    "shade2": "#c5d6e6",
    "shade3": "#a3bfd9",
    "shade4": "#7da3c8",
    "shade5": "#2f5f8f",
    "ink0": "#22201d",
    "ink1": "#22201d",
    "ink2": "#22201d",
    "ink3": "#22201d",
    "ink4": "#1a1917",
    "ink5": "#ffffff",
}
DARK: Final = {
    "paper": "#1d1e20",
    "ink": "#e6e2da",
    "faint": "#a9a399",
    "line": "#3b3c40",
    "edge": "#8b867d",
    "accent": "#7fb2e5",
    "shade0": "#1d1e20",
    "shade1": "#22303f",
    "shade2": "#28435c",
    "shade3": "#2f587e",
    "shade4": "#3c71a3",
    "shade5": "#7fb2e5",
    "ink0": "#e6e2da",
    "ink1": "#e6e2da",
    "ink2": "#f0ede6",
    "ink3": "#ffffff",
    "ink4": "#ffffff",
    "ink5": "#10161c",
}

_RULES: Final = """
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1 { font: 600 1.75rem/1.3 Charter, "Noto Serif", Georgia, serif; margin: 0 0 .75rem;
  text-wrap: balance; overflow-wrap: anywhere; }
h2 { font: 600 1.2rem/1.3 Charter, "Noto Serif", Georgia, serif; margin: 3.2rem 0 .3rem; }
p { max-width: 44rem; margin: .35rem 0; overflow-wrap: anywhere; }
.made, caption, .notes, footer { color: var(--faint); font-size: .9rem; }
.made { margin-bottom: 1.6rem; }
.wide { overflow-x: auto; margin-top: .7rem; }
.wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; min-width: 55%; }
caption { text-align: left; padding-bottom: .5rem; max-width: min(44rem, calc(100vw - 3rem)); }
th, td { padding: .38rem .9rem .38rem 0; text-align: right; vertical-align: baseline;
  border-bottom: 1px solid var(--line); white-space: nowrap; }
thead th { color: var(--faint); font-weight: 500; font-size: .88rem; white-space: normal; }
th[scope=row], thead th:first-child { text-align: left; font-weight: 500; }
th[scope=row] { white-space: normal; overflow-wrap: anywhere; min-width: 9rem; max-width: 26rem; }
.notes { padding-left: 1.4rem; margin: .6rem 0 0; max-width: 44rem; }
svg { display: block; max-width: 100%; height: auto; margin: 1rem 0 .4rem; }
svg text { fill: var(--ink); font: 13px system-ui, "Segoe UI", "Noto Sans", sans-serif; }
svg .faint { fill: var(--faint); }
svg .outlined { stroke: var(--edge); stroke-width: 1; }
svg .outline { fill: none; stroke: var(--edge); stroke-width: 1; }
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; }
@media print { main { padding: 0; } .wide { overflow: visible; } h2, caption { break-after: avoid; }
  tr, svg { break-inside: avoid; } svg { min-width: 0 !important; } }
"""


def style_sheet() -> str:
    """Return the style sheet; it names no file and no address."""
    shades = "\n".join(
        f"svg .shade{n} {{ fill: var(--shade{n}); }} svg .ink{n} {{ fill: var(--ink{n}); }}"
        for n in range(SHADES)
    )
    return (
        f":root {{ color-scheme: light dark; {_variables(LIGHT)} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}\n"
        f"@media print {{ :root {{ color-scheme: light; {_variables(LIGHT)} }} }}"
        f"{_RULES}{shades}\n"
    )


def shade(value: float) -> int:
    """Return the shade of a coefficient: the lightest for what is no more than chance."""
    return min(max(int(value * SHADES), 0), SHADES - 1)


def checked_color(color: str) -> str:
    """Return the colour if it is one: anybody may have written it into the workspace."""
    return color if _HEX.fullmatch(color) else _GREY


def ink_on(color: str) -> str:
    """Return black or white, whichever can be read better on the colour: at least 4.58 to 1."""
    light = luminance(*(int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)))
    return "#000000" if contrast_ratio(light, 0) > contrast_ratio(light, 1) else "#ffffff"


def _variables(colors: dict[str, str]) -> str:
    return " ".join(f"--{name}: {color};" for name, color in colors.items())
