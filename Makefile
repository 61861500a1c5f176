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

# Set up
help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

setup: $(READY) $(ENGINES) ## create .venv and the emulators' environments with all dependencies

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "plantkpi needs Python 3.11 or newer; name one with make PYTHON=python3.x"; exit 1; }
	@echo "setting up $(VENV)" >&2
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt uv >&2
	@$(BIN)/uv pip install --quiet --python $(BIN)/python -c constraints.txt -e '.[dev]'
	@touch $(READY)

$(ENGINES): $(READY) $(wildcard tests/engines/requirements-*.txt)
	@$(BIN)/python -m tests.engines.servers
	@touch $(ENGINES)

# Use a plant
demo: $(READY) ## simulate a plant, build it and print its KPIs
	@$(BIN)/plantkpi demo

ingest: $(READY) ## read new files of PLANT (default data/demo)
	@$(BIN)/plantkpi ingest --plant $(PLANT)

build: $(READY) ## build the tables of PLANT
	@$(BIN)/plantkpi build --plant $(PLANT)

check: $(READY) ## check every contract and reconciliation of PLANT
	@$(BIN)/plantkpi check --plant $(PLANT)

serve: $(READY) demo ## start a Prefect server, a worker and the demo plant's deployments
	$(BIN)/python -m flows.serve

# Check the code
lint: $(READY) ## check style, types and import rules
	$(BIN)/ruff check src tests data bench flows
	$(BIN)/ruff format --check src tests data bench flows
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.lint.travels
	$(BIN)/python -m tests.lint.vocabulary

test: $(READY) $(ENGINES) ## run the tests, without the slow ones
	PLANTKPI_DUCKDB_THREADS=1 $(BIN)/pytest -n 2 --dist loadgroup

test-all: $(READY) $(ENGINES) ## run all tests except the campaigns, and report branch coverage
	$(BIN)/pytest -n 2 --dist loadgroup -m 'not campaign' \
		--cov=plantkpi --cov-branch --cov-report=term-missing:skip-covered

golden: $(READY) ## rewrite the golden files; review the diff before you commit it
	PLANTKPI_GOLDEN=write $(BIN)/pytest tests/golden

# Long campaigns
engines: $(READY) $(ENGINES) ## compare a whole plant on Spark, BigQuery and Snowflake
	$(BIN)/pytest -n 2 --dist loadgroup -m slow_engine tests/parity tests/engines

histories: $(READY) $(ENGINES) ## compare 800 random file histories, built incrementally, with full rebuilds
	$(BIN)/pytest -n 2 --dist loadgroup -m campaign tests/histories tests/engines

kills: $(READY) ## kill 100 builds at random moments on DuckDB and PostgreSQL and check that no data is lost
	$(BIN)/pytest -n 2 -m campaign tests/faults

campaign: $(READY) ## compare 1,000 random plants with the brute-force reference model
	$(BIN)/pytest -n 2 -m campaign tests/oracle

fuzz: $(READY) ## read and build 2,000 damaged files and check that nothing crashes or is lost
	$(BIN)/pytest -n 2 -m campaign tests/fuzz

mutants: $(READY) $(ENGINES) ## inject known bugs one by one and check that the tests catch each
	$(BIN)/python -m tests.mutants.run

# Generate documents
docs: $(READY) ## write docs/tables.md, docs/kpis.md and docs/plant.md from the code
	$(BIN)/python docs/generate.py

parity: $(READY) $(ENGINES) ## compare plants on every engine and write docs/engines.md
	$(BIN)/python -m tests.parity.report $(PLANTS)

bench: $(READY) $(ENGINES) ## measure builds, one more day and each analysis; write docs/bench*.md
	$(BIN)/python -m bench.run
	$(BIN)/python -m bench.analyses
	$(BIN)/python -m bench.hourly

spark: $(READY) ## build 2 million stops on Spark with two executors and compare with DuckDB
	$(BIN)/python -m bench.spark

# Clean up
clean: ## remove the environment, caches and built plants
	rm -rf $(VENV) .venvs .pytest_cache .ruff_cache .mypy_cache .import_linter_cache data/*/state data/demo/raw .prefect

.PHONY: help setup demo ingest build check test test-all engines campaign fuzz mutants parity golden lint bench spark docs serve histories kills clean
