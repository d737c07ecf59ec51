"""What goes into and comes out of agreement must not make the window wait for numpy."""

import subprocess
import sys

import pytest


@pytest.mark.slow
@pytest.mark.parametrize("module", ["figures", "votes", "reasons"])
def test_figures_and_votes_load_nothing_heavy(module: str) -> None:
    code = f"import sys, annotator.domain.agreement.{module}; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("module", ["annotator.services.reporting.agreement", "annotator.cli.main"])
def test_the_arithmetic_is_loaded_when_it_is_asked_for(module: str) -> None:
    # Not numpy itself: sqlite-utils loads it by itself wherever it is installed.
    code = f"import sys, {module}; sys.exit('annotator.domain.agreement.matrix' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
