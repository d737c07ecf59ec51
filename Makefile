# `make run` opens the program on the sample workspace, `make test` runs the tests. Both create a
# virtual environment and install what they need the first time; after that they start at once.

VENV := .venv
PYTHON := $(VENV)/bin/python
# Compile once, on all cores; otherwise the first window and each test process would do it alone.
COMPILE := $(PYTHON) -m compileall -q -j 0 annotator
PIP := $(PYTHON) -m pip install --disable-pip-version-check -qq --no-input
SYSTEM := $(shell uname -s)
# Tests run in parallel: one worker per core, at most eight.
WORKERS ?= logical
TEST = QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n $(WORKERS) --maxprocesses 8
ROUNDS ?= 20
# If this were set, each worker and each process started by a test would recompile everything.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test test-slow test-thorough test-peers lint e2e kill audit sample bench bundle wheels docs \
	docs-generated translations screenshots clean

help: ## show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 24

run: $(VENV)/.installed ## open the program on the sample workspace
ifeq ($(SYSTEM),Linux)
	@.ci/libraries.sh $(PYTHON)
endif
	@$(VENV)/bin/annotator --db annotations.db

test: $(VENV)/.installed-test ## run the tests; needs no display
ifeq ($(SYSTEM),Linux)
	@.ci/libraries.sh $(PYTHON) --without-display
endif
	@$(TEST) -m "not slow and not kill and not real_x"

test-slow: $(VENV)/.installed-test ## run the tests that start other processes or take seconds
	@$(TEST) -m "slow and not kill and not real_x"

test-thorough: ## run the tests with sixteen times as many examples per property
	@ANNOTATOR_TIMES=16 $(MAKE) --no-print-directory test

test-peers: $(VENV)/.created ## compare results with other libraries, each in its own environment
	@.ci/peers.sh $(PYTHON)

e2e: $(VENV)/.installed-test ## run the end-to-end story on a real X server
	@command -v Xvfb >/dev/null && command -v xdotool >/dev/null || .ci/install.sh "make e2e" xvfb xdotool
	@.ci/libraries.sh $(PYTHON)
	@$(PYTHON) -m pytest -m real_x

kill: $(VENV)/.installed-test ## kill the program at random moments; ROUNDS=300 for a long run
	@ANNOTATOR_KILLS=$(ROUNDS) $(TEST) -m kill

lint: $(VENV)/.installed-dev ## check style, types and layers
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports

audit: $(VENV)/.installed ## look for secrets in the repository and known vulnerabilities in the libraries
	@.ci/audit.sh $(PYTHON) $(AUDIT)

sample: $(VENV)/.installed ## rebuild annotations.db; the old file is kept beside it
	@rm -f annotations.db.new
	@$(VENV)/bin/annotator sample annotations.db.new >/dev/null
	@[ ! -e annotations.db ] || mv annotations.db "annotations.until-$$(date +%Y%m%dT%H%M%S).db"
	@mv annotations.db.new annotations.db
	@echo "annotations.db is the sample workspace."

bench: $(VENV)/.installed-test ## run the benchmarks: key presses, sentence splitting, alignment and more
	@for script in benchmarks/*.py benchmarks/ui/__main__.py; do QT_QPA_PLATFORM=offscreen $(PYTHON) "$$script" || exit 1; done

bundle: $(VENV)/.installed-bundle ## make a folder that starts on a machine without Python, and try it
	@$(VENV)/bin/pyinstaller -y --log-level ERROR --distpath build/bundle \
		--workpath build/pyinstaller .ci/bundle/annotator.spec
	@.ci/try.sh build/bundle/annotator/annotator

wheels: $(VENV)/.installed-test ## install the wheel with every Python found here, and try it
	@.ci/wheels.sh $(PYTHON)

docs: $(VENV)/.installed-docs docs-generated ## build the documentation site in build/site
	@$(VENV)/bin/sphinx-build -q -W --keep-going -d build/doctrees docs build/site
	@echo "The documentation begins at build/site/index.html."

docs-generated: $(VENV)/.installed ## generate the pages of commands, keys and errors from the program
	@$(PYTHON) -m docs.tools.commands_page
	@$(PYTHON) -m docs.tools.keys_page
	@$(PYTHON) -m docs.tools.errors_page

translations: $(VENV)/.installed ## update the Qt Linguist files from the texts in the code
	@.ci/translations.sh $(CURDIR)/$(PYTHON)

screenshots: $(VENV)/.installed ## retake the pictures in the documentation
	@$(PYTHON) -m docs.tools.screenshots

clean: ## remove the virtual environment and everything that tools have left
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis \
		.import_linter_cache .grimp_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.created:
	@.ci/venv.sh $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.created pyproject.toml
	@echo "Installing Annotator into $(VENV) …"
	@$(PIP) -e .
	@$(COMPILE)
	@touch $@

$(VENV)/.installed-test: $(VENV)/.created pyproject.toml
	@echo "Installing Annotator and its test tools into $(VENV) …"
	@$(PIP) -e '.[test]'
	@$(COMPILE)
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-bundle: $(VENV)/.created pyproject.toml
	@echo "Installing Annotator and what bundles it into $(VENV) …"
	@$(PIP) -e '.[bundle]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-docs: $(VENV)/.created pyproject.toml
	@echo "Installing what builds the documentation into $(VENV) …"
	@$(PIP) -e '.[docs]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-dev: $(VENV)/.created pyproject.toml
	@echo "Installing Annotator and its development tools into $(VENV) …"
	@$(PIP) -e '.[dev]'
	@touch $@ $(VENV)/.installed-test $(VENV)/.installed
