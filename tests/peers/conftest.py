"""These tests want the libraries of others: `make test-peers` has them, elsewhere they wait."""

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what stands here when it was not `make test-peers` that began it."""
    here = config.rootpath / "tests" / "peers"
    if config.inipath == here / "pytest.ini":
        return
    elsewhere = pytest.mark.skip(reason="make test-peers runs it, with the libraries it wants")
    for item in items:
        if here in item.path.parents:
            item.add_marker(elsewhere)
