.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ENGINES := .venvs/.ready
PLANT ?= data/demo
# else every process compiles what it imports where Python may not write (PYTHONDONTWRITEBYTECODE)
export UV_COMPILE_BYTECODE := 1

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

setup: $(READY) $(ENGINES) ## make .venv and the emulators' environments with everything that is needed

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "plantkpi needs Python 3.11 or newer; name one with make PYTHON=python3.x"; exit 1; }
	@echo "setting up $(VENV)" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt uv >&2
	@$(BIN)/uv pip install --quiet --python $(BIN)/python -c constraints.txt -e '.[dev]'
	@touch $(READY)

demo: $(READY) ## simulate a plant, build it and print its KPIs
	@$(BIN)/plantkpi demo

ingest: $(READY) ## read new files of PLANT (default data/demo)
	@$(BIN)/plantkpi ingest --plant $(PLANT)

build: $(READY) ## build all tables of PLANT
	@$(BIN)/plantkpi build --plant $(PLANT)

check: $(READY) ## check every contract and ledger of PLANT
	@$(BIN)/plantkpi check --plant $(PLANT)

$(ENGINES): $(READY) $(wildcard tests/engines/requirements-*.txt)
	@$(BIN)/python -m tests.engines.servers
	@touch $(ENGINES)

test: $(READY) $(ENGINES) ## run the tests
	$(BIN)/pytest -n 2 --dist loadgroup

test-all: $(READY) $(ENGINES) ## run the tests, the slow ones and whole plants on the slow engines
	$(BIN)/pytest -n 2 --dist loadgroup -m 'not campaign'

engines: $(READY) $(ENGINES) ## compare a whole plant on the slow engines: Spark, BigQuery, Snowflake
	$(BIN)/pytest -n 2 --dist loadgroup -m slow_engine tests/parity tests/engines

campaign: $(READY) ## compare 1,000 random plants with the brute-force twin
	$(BIN)/pytest -n 2 -m campaign tests/oracle

mutants: $(READY) $(ENGINES) ## plant known bugs one by one and see that the tests find each
	$(BIN)/python -m tests.mutants.run

parity: $(READY) $(ENGINES) ## compare plants on every engine and write docs/engines.md
	$(BIN)/python -m tests.parity.report $(PLANTS)

golden: $(READY) ## write the golden files anew; read the difference before you commit it
	PLANTKPI_GOLDEN=write $(BIN)/pytest tests/golden

lint: $(READY) ## style, types and import rules
	$(BIN)/ruff check src tests data bench flows
	$(BIN)/ruff format --check src tests data bench flows
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.lint.travels

bench: $(READY) $(ENGINES) ## time builds, one more day, and each analysis; write docs/bench*.md
	$(BIN)/python -m bench.run
	$(BIN)/python -m bench.analyses
	$(BIN)/python -m bench.hourly

spark: $(READY) ## build 2 million stops on Spark with two executors and compare with DuckDB
	$(BIN)/python -m bench.spark

docs: $(READY) ## write docs/tables.md, docs/kpis.md and docs/plant.md from the code
	$(BIN)/python docs/generate.py

serve: $(READY) demo ## a Prefect server, a worker and the demo plant's deployments on this machine
	$(BIN)/python -m flows.serve

histories: $(READY) $(ENGINES) ## 800 random histories of files, and the next build on each engine, beside builds of everything
	$(BIN)/pytest -n 2 --dist loadgroup -m campaign tests/histories tests/engines

kills: $(READY) ## kill 100 builds at random moments, on DuckDB and PostgreSQL, and see that nothing is lost
	$(BIN)/pytest -n 2 -m campaign tests/faults

clean: ## remove the environment, caches and built plants
	rm -rf $(VENV) .venvs .pytest_cache .ruff_cache .mypy_cache .import_linter_cache data/*/state data/demo/raw .prefect

.PHONY: help setup demo ingest build check test test-all engines campaign mutants parity golden lint bench spark docs serve histories kills clean
