"""fakesnow on a port of loopback; runs in the emulator's own environment, not in plantkpi's.

What of it is mended here stands in `mend`, one reason each; the tests in tests/upstream say when it can go.
"""

import sys
from typing import Any

import fakesnow.arrow as arrow
import fakesnow.server as server
import pyarrow as pa
import pyarrow.compute as pc
import uvicorn
from sqlglot.expressions import Expression
from starlette.responses import JSONResponse


def mend() -> None:
    """Make answers what Snowflake's are, and fast enough for tests."""
    plain_instants, plain_ipc, plain_transform = arrow.timestamp_to_sf_struct, arrow.to_ipc, Expression.transform

    def instants(values: Any) -> Any:
        """An unknown instant comes as NULL, not as 1970."""
        made = plain_instants(values)
        unknown = pc.is_null(values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values)
        fields = list(made.type)
        return pa.StructArray.from_arrays([made.field(f.name) for f in fields], fields=fields, mask=unknown)

    def ipc(table: Any) -> Any:
        """A result of many rows is one batch; the server refuses others."""
        return plain_ipc(table.combine_chunks())

    def transform(expression: Any, *args: Any, copy: bool = True, **kwargs: Any) -> Any:
        """In place: the server rewrites each statement 75 times, and its copies take nine tenths of all time."""
        return plain_transform(expression, *args, copy=False, **kwargs)

    def reply(content: Any, status_code: int = 200) -> JSONResponse:
        """A statement that the server cannot run is an error at once; to a status of 500 the driver comes again."""
        return JSONResponse(content, 200 if status_code == 500 else status_code)

    arrow.timestamp_to_sf_struct = instants
    server.to_ipc = ipc
    server.JSONResponse = reply
    Expression.transform = transform


if __name__ == "__main__":
    mend()
    uvicorn.run(server.app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
