"""How Sphinx makes the site of the documentation: `make docs` writes it to build/site."""

from typing import Final

from annotator import __version__

project: Final = "Annotator"
author: Final = "The Annotator developers"
copyright: Final = "The Annotator developers, MIT licence"  # noqa: A001 - Sphinx's own name
version: Final = __version__
release: Final = __version__
language: Final = "en"

extensions: Final = ["myst_parser"]
source_suffix: Final = {".md": "markdown"}
# Headings can be linked to, three levels deep.
myst_heading_anchors: Final = 3
myst_enable_extensions: Final = ["colon_fence", "deflist"]
# What links to files outside of this folder is for readers of the repository.
suppress_warnings: Final = ["myst.xref_missing"]

html_theme: Final = "furo"
html_title: Final = f"Annotator {__version__}"
html_favicon: Final = "../resources/icon.svg"
# Nothing is loaded from elsewhere, and no reader is counted.
html_show_sphinx: Final = False
html_copy_source: Final = False
html_theme_options: Final = {
    "light_css_variables": {
        "font-stack": "'Noto Sans', 'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif",
        "color-brand-primary": "#1f5c99",
        "color-brand-content": "#1f5c99",
    },
    "dark_css_variables": {
        "color-brand-primary": "#8ab8e6",
        "color-brand-content": "#8ab8e6",
    },
}
