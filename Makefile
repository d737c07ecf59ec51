# `make run` opens the program on the sample workspace, `make test` runs the tests. Both make a
# virtual environment of their own and install what they need; the second time they start at once.

VENV := .venv
PYTHON := $(VENV)/bin/python
# Once by all cores: the first window, and each process that tests, would do it alone.
COMPILE := $(PYTHON) -m compileall -q -j 0 annotator
PIP := $(PYTHON) -m pip install --disable-pip-version-check -qq --no-input
SYSTEM := $(shell uname -s)
# Tests run side by side: one worker for each core, at most eight.
WORKERS ?= logical
TEST = QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n $(WORKERS) --maxprocesses 8
ROUNDS ?= 20
# Where it is set, each worker and each process that tests start compiles everything anew.
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

test-thorough: ## run the tests with sixteen times as many examples of each property
	@ANNOTATOR_TIMES=16 $(MAKE) --no-print-directory test

test-peers: $(VENV)/.created ## compare with other libraries, each in an environment of its own
	@.ci/peers.sh $(PYTHON)

e2e: $(VENV)/.installed-test ## run the story on a real X server
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

audit: $(VENV)/.installed ## look for secrets in the repository and weaknesses in the libraries
	@.ci/audit.sh $(PYTHON) $(AUDIT)

sample: $(VENV)/.installed ## build annotations.db anew; the old one is kept beside it
	@rm -f annotations.db.new
	@$(VENV)/bin/annotator sample annotations.db.new >/dev/null
	@[ ! -e annotations.db ] || mv annotations.db "annotations.until-$$(date +%Y%m%dT%H%M%S).db"
	@mv annotations.db.new annotations.db
	@echo "annotations.db is the sample workspace."

bench: $(VENV)/.installed-test ## measure a key press, the cutting into sentences, the aligning
	@for script in benchmarks/*.py benchmarks/ui/__main__.py; do QT_QPA_PLATFORM=offscreen $(PYTHON) "$$script" || exit 1; done

bundle: $(VENV)/.installed-bundle ## make a folder that starts on a machine without Python, and try it
	@$(VENV)/bin/pyinstaller -y --log-level ERROR --distpath build/bundle \
		--workpath build/pyinstaller .ci/bundle/annotator.spec
	@.ci/try.sh build/bundle/annotator/annotator

wheels: $(VENV)/.installed-test ## install the wheel with every Python that is here, and try it
	@.ci/wheels.sh $(PYTHON)

docs: $(VENV)/.installed-docs docs-generated ## build the site of the documentation in build/site
	@$(VENV)/bin/sphinx-build -q -W --keep-going -d build/doctrees docs build/site
	@echo "The documentation begins at build/site/index.html."

docs-generated: $(VENV)/.installed ## write the pages of commands, keys and errors from the program itself
	@$(PYTHON) -m docs.tools.commands_page
	@$(PYTHON) -m docs.tools.keys_page
	@$(PYTHON) -m docs.tools.errors_page

translations: $(VENV)/.installed ## bring the files for Qt Linguist up to the texts in the code
	@.ci/translations.sh $(CURDIR)/$(PYTHON)

screenshots: $(VENV)/.installed ## take the pictures of the documentation anew
	@$(PYTHON) -m docs.tools.screenshots

clean: ## remove the virtual environment and what tools have left behind
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
