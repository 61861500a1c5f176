"""Every contract and ledger of a built plant, checked again."""

from collections.abc import Iterator

from plantkpi.catalog.registry import TABLES
from plantkpi.config.plant import Plant
from plantkpi.contracts.contract import enforce, rules_of
from plantkpi.contracts.reconciliation import RECONCILIATIONS, enforce_reconciliations
from plantkpi.query.session import opened


def check(plant: Plant, backend: str = "duckdb") -> Iterator[str]:
    """One line per table and for the ledgers; ContractError at the first that does not hold."""
    with opened(plant, backend) as session:
        for name, found in TABLES.items():
            if found.contract is not None and name in session.tables:
                enforce(session.tables[name], found.contract)
                yield f"{name}: {len(rules_of(found.contract))} rules and key hold"
        enforce_reconciliations(session.tables)
        yield f"{len(RECONCILIATIONS)} reconciliations hold"
