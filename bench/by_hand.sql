-- The same fct_production as plantkpi makes, written by hand for DuckDB alone: its own state priority,
-- shifts that fill the day, orders that follow one another, every order rated, nothing open.
-- One row per machine, shift (0: none) and order (0: none).
CREATE TABLE hand_window AS
SELECT machine_id, min(a) AS a, max(b) AS b FROM (
  SELECT machine_id, min(start_at) a, max(end_at) b FROM stg_state_event GROUP BY 1 UNION ALL
  SELECT machine_id, min(start_at), max(end_at) FROM stg_production GROUP BY 1 UNION ALL
  SELECT machine_id, min(start_at), max(end_at) FROM stg_shift
  WHERE start_at < (SELECT max(end_at) FROM (SELECT end_at FROM stg_state_event UNION ALL SELECT end_at FROM stg_production)) GROUP BY 1
) GROUP BY 1;
UPDATE hand_window SET b = least(b, (SELECT max(end_at) FROM (SELECT end_at FROM stg_state_event UNION ALL SELECT end_at FROM stg_production)));

-- reports of one state cut to what no earlier one covers, so that one bit per state is enough
CREATE TABLE hand_piece AS
SELECT machine_id, state, greatest(start_at, coalesce(covered, start_at)) AS a, end_at AS b, covered > start_at AS continued,
       CASE WHEN state = 'stopped' AND end_at - start_at < INTERVAL 300 SECOND THEN 'stopped_minor' ELSE state END AS name FROM (
  SELECT machine_id, state, start_at, end_at,
         max(end_at) OVER (PARTITION BY machine_id, state ORDER BY start_at, end_at DESC, source_file, source_row, reason
                           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered
  FROM stg_state_event WHERE end_at > start_at)
WHERE covered IS NULL OR end_at > covered;

CREATE TABLE hand_order AS
SELECT o.machine_id, o.start_at, o.end_at, total_qty, good_qty, ideal_cycle_us, row_number() OVER (PARTITION BY o.machine_id ORDER BY start_at) AS n
FROM stg_production o JOIN stg_product_rate USING (product_id);
CREATE TABLE hand_shift AS
SELECT s.machine_id, greatest(start_at, a) AS start_at, least(end_at, b) AS end_at, row_number() OVER (PARTITION BY s.machine_id ORDER BY start_at) AS n
FROM stg_shift s JOIN hand_window USING (machine_id) WHERE start_at < b AND end_at > a;

CREATE TABLE hand_timeline AS
WITH day AS (
  SELECT machine_id, unnest(range(date_trunc('day', a), b, INTERVAL 1 DAY)) AS t, a, b FROM hand_window
), edge AS (
  SELECT machine_id, a AS t, bit AS s, 0 AS p FROM hand_piece JOIN (VALUES ('planned_stop', 32), ('failure', 16), ('setup', 8), ('stopped', 4), ('stopped_minor', 2), ('idle', 1)) bits(name, bit) USING (name)
  UNION ALL
  SELECT machine_id, b, -bit, 0 FROM hand_piece JOIN (VALUES ('planned_stop', 32), ('failure', 16), ('setup', 8), ('stopped', 4), ('stopped_minor', 2), ('idle', 1)) bits(name, bit) USING (name)
  UNION ALL SELECT machine_id, start_at, 0, n << 21 FROM hand_shift
  UNION ALL SELECT machine_id, end_at, 0, -(n << 21) FROM hand_shift
  UNION ALL SELECT machine_id, start_at, 0, n FROM hand_order
  UNION ALL SELECT machine_id, end_at, 0, -n FROM hand_order
  UNION ALL SELECT machine_id, greatest(t, a), 0, 0 FROM day
  UNION ALL SELECT machine_id, b, 0, 0 FROM hand_window
), swept AS (
  SELECT machine_id, t, lead(t) OVER at_machine AS u,
         sum(s::DOUBLE) OVER until_now::BIGINT AS s, sum(p::DOUBLE) OVER until_now::BIGINT AS p
  FROM edge
  WINDOW at_machine AS (PARTITION BY machine_id ORDER BY t), until_now AS (PARTITION BY machine_id ORDER BY t)
)
SELECT machine_id, t AS start_at, u AS end_at, epoch_us(u) - epoch_us(t) AS us,
       CASE WHEN s & 32 > 0 THEN 'planned_stop' WHEN s & 16 > 0 THEN 'failure' WHEN s & 8 > 0 THEN 'setup' WHEN s & 4 > 0 THEN 'stopped'
            WHEN s & 2 > 0 THEN 'minor' WHEN s & 1 > 0 THEN 'idle' ELSE 'running' END AS state,
       p >> 21 AS shift_no, p & ((1 << 21) - 1) AS order_no,
       CASE WHEN p >> 21 = 0 THEN t::DATE END AS off_date
FROM swept WHERE u > t;

CREATE TABLE hand_production AS
WITH work AS (
  SELECT machine_id, shift_no, order_no, off_date, min(start_at) AS first_at,
         sum(us) FILTER (state = 'running' AND shift_no > 0) AS running_us, sum(us) FILTER (state = 'setup' AND shift_no > 0) AS setup_us,
         sum(us) FILTER (state = 'failure' AND shift_no > 0) AS failure_us, sum(us) FILTER (state IN ('stopped', 'minor') AND shift_no > 0) AS stopped_us,
         sum(us) FILTER (state = 'minor' AND shift_no > 0) AS minor_stop_us, sum(us) FILTER (state = 'idle' AND shift_no > 0) AS idle_us,
         sum(us) FILTER (state = 'planned_stop' AND shift_no > 0) AS planned_stop_us, sum(us) FILTER (shift_no = 0) AS off_plan_us, sum(us) AS all_us
  FROM hand_timeline GROUP BY ALL
), weighed AS (
  SELECT *, sum(w) OVER (PARTITION BY machine_id, order_no ORDER BY first_at)::HUGEINT AS until, sum(w) OVER (PARTITION BY machine_id, order_no)::HUGEINT AS whole
  FROM (SELECT *, CASE WHEN sum(coalesce(running_us, 0)) OVER (PARTITION BY machine_id, order_no) > 0 THEN coalesce(running_us, 0) ELSE all_us END AS w FROM work)
), failed AS (
  SELECT t.machine_id, shift_no, order_no, off_date, count(*) AS failures
  FROM hand_timeline t JOIN hand_piece f ON f.machine_id = t.machine_id AND f.a = t.start_at AND f.state = 'failure' AND NOT coalesce(f.continued, false)
  GROUP BY ALL
)
SELECT w.*, coalesce(failures, 0) AS failures,
       CASE WHEN w.order_no > 0 THEN total_qty * until // whole - total_qty * (until - w) // whole ELSE 0 END AS total_qty,
       CASE WHEN w.order_no > 0 THEN good_qty * until // whole - good_qty * (until - w) // whole ELSE 0 END AS good_qty,
       CASE WHEN w.shift_no > 0 AND w.order_no > 0 THEN ideal_cycle_us * (good_qty * until // whole - good_qty * (until - w) // whole) ELSE 0 END AS ideal_good_us
FROM weighed w LEFT JOIN hand_order o ON o.machine_id = w.machine_id AND o.n = w.order_no
LEFT JOIN failed f ON f.machine_id = w.machine_id AND f.shift_no = w.shift_no AND f.order_no = w.order_no AND f.off_date IS NOT DISTINCT FROM w.off_date;
